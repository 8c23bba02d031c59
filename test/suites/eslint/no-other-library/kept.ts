/** A program that the rule leaves as it is. */
export interface Kept {
  readonly title: string;
  readonly extension: "ts" | "cts" | "cjs" | "vue";
  readonly code: string;
  /** What keeps it: the text of each use, and what differs. */
  readonly because: readonly (readonly [use: string, difference: string])[];
  /** What the suggestion writes. Without it, there is none. */
  readonly suggested?: string;
}

const THROWS = "it throws for unknown input, and some phrases differ";
const WHOLE = "the object as a whole has different names and codes";
const NO_EQUAL = "it has no equivalent";
const OTHER_FILES = "files that import it use the names of the other library";

export const kept: readonly Kept[] = [
  {
    title: "getters that throw for what they do not know",
    extension: "ts",
    code: `import { getReasonPhrase, getStatusCode, StatusCodes } from "http-status-codes";
export const phrase = (status: number) => getReasonPhrase(status);
export const code = (text: string) => getStatusCode(text) === StatusCodes.OK;
`,
    because: [
      ["getReasonPhrase(status)", THROWS],
      ["getStatusCode(text)", THROWS],
    ],
    suggested: `import { HttpStatus, reasonPhrase, statusCode } from "typed-http-status";
export const phrase = (status: number) => reasonPhrase(status);
export const code = (text: string) => statusCode(text) === HttpStatus.OK;
`,
  },
  {
    title: "a getter of a variable",
    extension: "ts",
    code: `import { getReasonPhrase, StatusCodes } from "http-status-codes";
let status: number = StatusCodes.OK;
status += 99;
export const phrase = getReasonPhrase(status);
for (const code of [status]) console.log(getReasonPhrase(code));
`,
    because: [
      ["getReasonPhrase(status)", THROWS],
      ["getReasonPhrase(code)", THROWS],
    ],
    suggested: `import { HttpStatus, reasonPhrase } from "typed-http-status";
let status: number = HttpStatus.OK;
status += 99;
export const phrase = reasonPhrase(status);
for (const code of [status]) console.log(reasonPhrase(code));
`,
  },
  {
    title: "a getter as a value",
    extension: "ts",
    code: `import { getReasonPhrase } from "http-status-codes";
export const phrases = [200, 404].map(getReasonPhrase);
`,
    because: [["getReasonPhrase", THROWS]],
    suggested: `import { reasonPhrase } from "typed-http-status";
export const phrases = [200, 404].map(reasonPhrase);
`,
  },
  {
    title: "a phrase that differs",
    extension: "ts",
    code: `import { getReasonPhrase, ReasonPhrases } from "http-status-codes";
export const texts = [ReasonPhrases.REQUEST_TOO_LONG, getReasonPhrase(422), ReasonPhrases.OK];
`,
    because: [
      ["ReasonPhrases.REQUEST_TOO_LONG", 'theirs is "Request Entity Too Large", and ours "Content Too Large"'],
      ["getReasonPhrase(422)", THROWS],
    ],
    suggested: `import { HttpStatus, reasonPhrase } from "typed-http-status";
export const texts = [reasonPhrase(HttpStatus.ContentTooLarge), reasonPhrase(422), reasonPhrase(HttpStatus.OK)];
`,
  },
  {
    title: "names by code, all codes, and the enum as a whole",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
declare function nativeEnum(members: object): unknown;
export const name = (status: number) => StatusCodes[status];
export const known = (status: number) => Object.values(StatusCodes).includes(status);
export const schema = nativeEnum(StatusCodes);
`,
    because: [
      ["StatusCodes[status]", "the names are spelled differently"],
      ["StatusCodes", "`isHttpStatus` is true for different codes"],
      ["StatusCodes", WHOLE],
    ],
    suggested: `import { HttpStatus, isHttpStatus, statusName } from "typed-http-status";
declare function nativeEnum(members: object): unknown;
export const name = (status: number) => statusName(status);
export const known = (status: number) => isHttpStatus(status);
export const schema = nativeEnum(HttpStatus);
`,
  },
  {
    title: "names as types",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
export type Name = keyof typeof StatusCodes;
`,
    because: [["StatusCodes", WHOLE]],
    suggested: `import type { HttpStatus } from "typed-http-status";
export type Name = keyof typeof HttpStatus;
`,
  },
  {
    title: "a key that nothing tells",
    extension: "ts",
    code: `import httpStatus from "http-status";
export const name = (status: number) => httpStatus[\`\${status as 404}_NAME\`];
`,
    because: [[`httpStatus[\`\${status as 404}_NAME\`]`, "the rule cannot see which of its properties are used"]],
  },
  {
    title: "phrases by any code",
    extension: "ts",
    code: `import httpStatus from "http-status";
export const text = (status: 404 | 413) => httpStatus[status];
`,
    because: [["httpStatus[status]", "some phrases differ"]],
    suggested: `import { reasonPhrase } from "typed-http-status";
export const text = (status: 404 | 413) => reasonPhrase(status);
`,
  },
  {
    title: "what has no equal",
    extension: "ts",
    code: `import httpStatus from "http-status";
export const texts = [httpStatus["404_MESSAGE"], httpStatus["404_NAME"], httpStatus.classes["4xx"]];
`,
    because: [
      ['httpStatus["404_MESSAGE"]', NO_EQUAL],
      ['httpStatus["404_NAME"]', NO_EQUAL],
      ['httpStatus.classes["4xx"]', NO_EQUAL],
    ],
  },
  {
    title: "a code without a name",
    extension: "ts",
    code: `import httpStatus from "http-status";
export const texts = [httpStatus.SWITCH_PROXY.toFixed(), httpStatus.extra.unofficial.THIS_IS_FINE];
`,
    because: [
      ["httpStatus.SWITCH_PROXY", NO_EQUAL],
      ["httpStatus.extra.unofficial.THIS_IS_FINE", NO_EQUAL],
    ],
    suggested: `export const texts = [(306).toFixed(), 218];
`,
  },
  {
    title: "statuses' sets, codes and lookups",
    extension: "cjs",
    code: `const statuses = require("statuses")
exports.known = (code) => statuses.codes.includes(code)
exports.phrase = (code) => statuses(code) + statuses.message[code]
exports.sets = (code) => [statuses.redirect[code], statuses.empty[code], statuses.retry[code]]
`,
    because: [
      ["statuses.codes", "`isHttpStatus` is true for different codes"],
      ["statuses(code)", THROWS],
      ["statuses.message[code]", "some phrases differ"],
      ["statuses.redirect[code]", "theirs has 300 and 305 too"],
      ["statuses.empty[code]", "ours has 101 and 103 too"],
      ["statuses.retry[code]", "ours has 408, 421, 425, 429 and 500 too"],
    ],
    suggested: `const { isHttpStatus, isNullBodyStatus, isRedirectStatus, isRetryable, reasonPhrase } = require("typed-http-status")
exports.known = (code) => isHttpStatus(code)
exports.phrase = (code) => reasonPhrase(code) + reasonPhrase(code)
exports.sets = (code) => [isRedirectStatus(code), isNullBodyStatus(code), isRetryable(code)]
`,
  },
  {
    title: "re-exports, which other files use by the old names",
    extension: "ts",
    code: `export { StatusCodes } from "http-status-codes";
`,
    because: [["StatusCodes", OTHER_FILES]],
    suggested: `export { HttpStatus as StatusCodes } from "typed-http-status";
`,
  },
  {
    title: "exports of an import",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
export { StatusCodes };
`,
    because: [["StatusCodes", OTHER_FILES]],
    suggested: `import { HttpStatus } from "typed-http-status";
export { HttpStatus as StatusCodes };
`,
  },
  {
    title: "everything re-exported",
    extension: "ts",
    code: `export * from "http-status-codes";
`,
    because: [['export * from "http-status-codes";', "the rule cannot see which of its names are used"]],
  },
  {
    title: "a mock",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
declare const jest: { mock(module: string): void };
jest.mock("http-status-codes");
export const ok = StatusCodes.OK;
`,
    because: [['jest.mock("http-status-codes")', "the rule cannot see which of its names are used"]],
  },
  {
    title: "names that the library does not have",
    extension: "cjs",
    code: `const { StatusCodes } = require("http-status-codes")
exports.all = [StatusCodes.FOUND, StatusCodes.toString()]
`,
    because: [
      ["StatusCodes.FOUND", "there is no FOUND"],
      ["StatusCodes.toString", "there is no toString"],
    ],
  },
  {
    title: "rests of patterns, and names that change",
    extension: "cjs",
    code: `let { StatusCodes } = require("http-status-codes")
const { OK, ...others } = StatusCodes
StatusCodes = {}
exports.all = [OK, others]
`,
    because: [
      ["...others", "the rule does not understand this part of a pattern"],
      ["StatusCodes", "the name is assigned again"],
    ],
  },
  {
    title: "an object in a variable that changes",
    extension: "cjs",
    code: `let status
status = require("http-status")
exports.ok = status.OK
`,
    because: [['require("http-status")', "the rule cannot see which of its properties are used"]],
  },
  {
    title: "constant enums",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
const enum Mine {
  Fine = StatusCodes.OK,
}
export const fine = Mine.Fine;
`,
    because: [["StatusCodes.OK", "a constant enum can only hold literals"]],
  },
  {
    title: "templates",
    extension: "vue",
    code: `<script setup lang="ts">
import { StatusCodes } from "http-status-codes";
const ok = StatusCodes.OK;
</script>
<template><p v-if="ok === StatusCodes.GONE">Gone</p></template>
`,
    because: [["StatusCodes", "a template may use it"]],
  },
];
