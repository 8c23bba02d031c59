/** A program that the rule moves as a whole. What it exports as `answers` has to stay the same. */
export interface Program {
  readonly title: string;
  readonly extension: "ts" | "mts" | "cts" | "mjs" | "cjs";
  readonly code: string;
  /** What the move gives, where its exact text matters. */
  readonly moved?: string;
}

/** Uses of each shape in which programs have other libraries. */
export const programs: readonly Program[] = [
  {
    title: "named imports, in calls and comparisons",
    extension: "ts",
    code: `import { getReasonPhrase, ReasonPhrases, StatusCodes } from 'http-status-codes'

export const answers = [StatusCodes.OK, StatusCodes["REQUEST_TOO_LONG"], ReasonPhrases.NOT_FOUND, getReasonPhrase(StatusCodes.GONE)]
`,
    moved: `import { HttpStatus, reasonPhrase } from 'typed-http-status'

export const answers = [HttpStatus.OK, HttpStatus.ContentTooLarge, reasonPhrase(HttpStatus.NotFound), reasonPhrase(HttpStatus.Gone)]
`,
  },
  {
    title: "the legacy default export, under the name of the enum",
    extension: "cts",
    code: `import StatusCodes from "http-status-codes";
export const answers = [StatusCodes.CREATED, StatusCodes.getStatusText(201), StatusCodes.getStatusCode("Created")];
`,
    moved: `import { HttpStatus, reasonPhrase, statusCode } from "typed-http-status";
export const answers = [HttpStatus.Created, reasonPhrase(201), statusCode("Created")];
`,
  },
  {
    title: "the whole module as the default export, as Node gives it",
    extension: "mjs",
    code: `import pkg from "http-status-codes";
const { StatusCodes, getReasonPhrase } = pkg;
export const answers = [StatusCodes.OK, getReasonPhrase(200)];
`,
    moved: `import { HttpStatus, reasonPhrase } from "typed-http-status";
export const answers = [HttpStatus.OK, reasonPhrase(200)];
`,
  },
  {
    title: "a namespace import, with legacy constants",
    extension: "ts",
    code: `import * as HttpStatus from "http-status-codes";
export const answers = [HttpStatus.OK, HttpStatus.StatusCodes.CREATED, HttpStatus.getStatusCode("Not Found")];
`,
    moved: `import { HttpStatus, statusCode } from "typed-http-status";
export const answers = [HttpStatus.OK, HttpStatus.Created, statusCode("Not Found")];
`,
  },
  {
    title: "legacy constants, in shorthand properties",
    extension: "ts",
    code: `import { NOT_FOUND, OK } from "http-status-codes";
let last = OK;
last = 299;
export const answers = [{ OK, missing: NOT_FOUND }, last];
`,
    moved: `import { HttpStatus } from "typed-http-status";
let last: number = HttpStatus.OK;
last = 299;
export const answers = [{ OK: HttpStatus.OK, missing: HttpStatus.NotFound }, last];
`,
  },
  {
    title: "names that the user chose",
    extension: "ts",
    code: `import { getReasonPhrase as phrase, StatusCodes as Codes } from "http-status-codes";
export const answers = [Codes.OK, phrase(404)];
`,
    moved: `import { HttpStatus as Codes, reasonPhrase as phrase } from "typed-http-status";
export const answers = [Codes.OK, phrase(404)];
`,
  },
  {
    title: "an import of several lines with comments, beside one of ours",
    extension: "ts",
    code: `// The codes.
import {
  // The enum
  StatusCodes,
  getReasonPhrase, // and its phrases
} from "http-status-codes"; // legacy
import { isError } from "typed-http-status";

export const answers = [isError(StatusCodes.OK), getReasonPhrase("500")];
`,
    moved: `// The codes.
// The enum
// and its phrases // legacy
import { isError, HttpStatus, reasonPhrase } from "typed-http-status";

export const answers = [isError(HttpStatus.OK), reasonPhrase(500)];
`,
  },
  {
    title: "names that are taken",
    extension: "ts",
    code: `import { getReasonPhrase, StatusCodes } from "http-status-codes";
enum HttpStatus { Fine = 1 }
function phrases(reasonPhrase: string) {
  return [reasonPhrase, getReasonPhrase(200)];
}
export const answers = [HttpStatus.Fine, StatusCodes.OK, ...phrases("x")];
`,
    moved: `import { HttpStatus as StatusCodes, reasonPhrase as getReasonPhrase } from "typed-http-status";
enum HttpStatus { Fine = 1 }
function phrases(reasonPhrase: string) {
  return [reasonPhrase, getReasonPhrase(200)];
}
export const answers = [HttpStatus.Fine, StatusCodes.OK, ...phrases("x")];
`,
  },
  {
    title: "types",
    extension: "ts",
    code: `import { ReasonPhrases, StatusCodes } from "http-status-codes";

type Any = StatusCodes;
type Same = (typeof StatusCodes)[keyof typeof StatusCodes];
type Ok = StatusCodes.OK | (typeof StatusCodes)["CREATED"] | typeof StatusCodes.GONE;
type Words = ReasonPhrases;
type Fine = ReasonPhrases.OK;
const any: Any = StatusCodes.OK;
const same: Same = any;
const ok: Ok = StatusCodes.GONE;
const words: Words = ReasonPhrases.BAD_REQUEST;
const fine: Fine = ReasonPhrases.OK;
const titles: Partial<Record<StatusCodes, string>> = { [StatusCodes.OK]: "fine" };
export const answers = [any, same, ok, words, fine, titles];
`,
    moved: `import { HttpStatus, type ReasonPhrase, reasonPhrase } from "typed-http-status";

type Any = HttpStatus;
type Same = HttpStatus;
type Ok = HttpStatus.OK | HttpStatus.Created | HttpStatus.Gone;
type Words = ReasonPhrase;
type Fine = ReasonPhrase<HttpStatus.OK>;
const any: Any = HttpStatus.OK;
const same: Same = any;
const ok: Ok = HttpStatus.Gone;
const words: Words = reasonPhrase(HttpStatus.BadRequest);
const fine: Fine = reasonPhrase(HttpStatus.OK);
const titles: Partial<Record<HttpStatus, string>> = { [HttpStatus.OK]: "fine" };
export const answers = [any, same, ok, words, fine, titles];
`,
  },
  {
    title: "imports of types only",
    extension: "ts",
    code: `import type { ReasonPhrases, StatusCodes } from "http-status-codes";
export const answers: readonly (StatusCodes | ReasonPhrases | undefined)[] = [undefined];
`,
    moved: `import type { HttpStatus, ReasonPhrase } from "typed-http-status";
export const answers: readonly (HttpStatus | ReasonPhrase | undefined)[] = [undefined];
`,
  },
  {
    title: "variables, fields and parameters that hold other codes later",
    extension: "ts",
    code: `import { getReasonPhrase, StatusCodes } from "http-status-codes";

let last = StatusCodes.OK;
last = StatusCodes.NOT_FOUND;
let either = last > 300 ? StatusCodes.OK : StatusCodes.CREATED;
either = StatusCodes.GONE;
let text = getReasonPhrase(200);
text = "other";
class Failure {
  status = StatusCodes.BAD_REQUEST;
  readonly first = StatusCodes.OK;
  constructor(public code = StatusCodes.GONE) {
    this.status = code;
  }
}
function answer(status = StatusCodes.OK) {
  return status;
}
const response = { status: StatusCodes.OK };
response.status = StatusCodes.CREATED;
const known = [StatusCodes.OK, StatusCodes.CREATED];
const numbers = [200, 404] as number[];
const found = numbers.map((status) => known.includes(status) || [StatusCodes.NOT_FOUND].includes(status));
const set = new Set([StatusCodes.OK]);
export const answers = [last, either, text, new Failure(last), answer(StatusCodes.GONE), response, found, set.has(numbers[0] ?? 0)];
`,
    moved: `import { HttpStatus, reasonPhrase } from "typed-http-status";

let last: HttpStatus = HttpStatus.OK;
last = HttpStatus.NotFound;
let either: HttpStatus = last > 300 ? HttpStatus.OK : HttpStatus.Created;
either = HttpStatus.Gone;
let text: string = reasonPhrase(200);
text = "other";
class Failure {
  status: HttpStatus = HttpStatus.BadRequest;
  readonly first = HttpStatus.OK;
  constructor(public code: HttpStatus = HttpStatus.Gone) {
    this.status = code;
  }
}
function answer(status: HttpStatus = HttpStatus.OK) {
  return status;
}
const response = { status: HttpStatus.OK as HttpStatus };
response.status = HttpStatus.Created;
const known: number[] = [HttpStatus.OK, HttpStatus.Created];
const numbers = [200, 404] as number[];
const found = numbers.map((status) => known.includes(status) || ([HttpStatus.NotFound] as number[]).includes(status));
const set = new Set<number>([HttpStatus.OK]);
export const answers = [last, either, text, new Failure(last), answer(HttpStatus.Gone), response, found, set.has(numbers[0] ?? 0)];
`,
  },
  {
    title: "type parameters of state",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
function useState<S>(initial: S): [S, (next: S) => S] {
  return [initial, (next) => next];
}
const [status, setStatus] = useState(StatusCodes.OK);
const last = [StatusCodes.GONE, StatusCodes.OK].reduce((_, next) => next, StatusCodes.CREATED);
export const answers = [status, setStatus(StatusCodes.GONE), last];
`,
    moved: `import { HttpStatus } from "typed-http-status";
function useState<S>(initial: S): [S, (next: S) => S] {
  return [initial, (next) => next];
}
const [status, setStatus] = useState<HttpStatus>(HttpStatus.OK);
const last = [HttpStatus.Gone, HttpStatus.OK].reduce((_, next) => next, HttpStatus.Created as HttpStatus);
export const answers = [status, setStatus(HttpStatus.Gone), last];
`,
  },
  {
    title: "patterns, keys, templates, aliases and enums",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";

const { OK, NOT_FOUND, CREATED: made } = StatusCodes;
const Codes = StatusCodes;
enum Mine {
  Fine = StatusCodes.OK,
}
export { OK as fine };
export const keys = { [StatusCodes.GONE]: \`\${StatusCodes.GONE}\` };
export const answers = [OK, NOT_FOUND, made, Codes.REQUEST_TIMEOUT, Mine.Fine, keys, StatusCodes?.OK];
`,
    moved: `import { HttpStatus } from "typed-http-status";

const { OK, NotFound: NOT_FOUND, Created: made } = HttpStatus;
const Codes = HttpStatus;
enum Mine {
  Fine = HttpStatus.OK,
}
export { OK as fine };
export const keys = { [HttpStatus.Gone]: \`\${HttpStatus.Gone}\` };
export const answers = [OK, NOT_FOUND, made, Codes.RequestTimeout, Mine.Fine, keys, HttpStatus.OK];
`,
  },
  {
    title: "vendors' codes",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";
export const answers = [StatusCodes.METHOD_FAILURE, StatusCodes.INSUFFICIENT_SPACE_ON_RESOURCE, StatusCodes.OK];
`,
    moved: `import { HttpStatus } from "typed-http-status";
import { InsufficientSpaceOnResource, MethodFailure } from "typed-http-status/unofficial";
export const answers = [MethodFailure, InsufficientSpaceOnResource, HttpStatus.OK];
`,
  },
  {
    title: "re-exported constants",
    extension: "ts",
    code: `export { OK, NOT_FOUND as missing } from "http-status-codes";
export const answers = [];
`,
    moved: `export { OK, NotFound as missing } from "typed-http-status/codes";
export const answers = [];
`,
  },
  {
    title: "import equals",
    extension: "cts",
    code: `import codes = require("http-status-codes");
export const answers = [codes.StatusCodes.OK, codes.getReasonPhrase(404)];
`,
    moved: `import codes = require("typed-http-status");
export const answers = [codes.HttpStatus.OK, codes.reasonPhrase(404)];
`,
  },
  {
    title: "await import",
    extension: "mts",
    code: `const { StatusCodes } = await import("http-status-codes");
export const answers = [StatusCodes.OK, (await import("http-status-codes")).StatusCodes.GONE];
`,
    moved: `const { HttpStatus } = await import("typed-http-status");
export const answers = [HttpStatus.OK, (await import("typed-http-status")).HttpStatus.Gone];
`,
  },
  {
    title: "several libraries in CommonJS, at the top and within a function",
    extension: "cjs",
    code: `'use strict'
const { StatusCodes } = require('http-status-codes')
const statuses = require('statuses'), path = require('path')
const { status: httpStatus } = require('http-status')
function lazy() {
  const { NOT_FOUND, StatusCodes: { GONE } } = require('http-status-codes')
  return { NOT_FOUND, GONE }
}
exports.answers = [
  StatusCodes.OK, httpStatus.REQUEST_ENTITY_TOO_LARGE, statuses(404), lazy(), path.sep,
  require('http-status-codes').StatusCodes.CREATED
]
`,
    moved: `'use strict'
const { HttpStatus: httpStatus, reasonPhrase } = require('typed-http-status')
const path = require('path')
function lazy() {
  const { HttpStatus } = require('typed-http-status')
  return { NOT_FOUND: HttpStatus.NotFound, GONE: HttpStatus.Gone }
}
exports.answers = [
  httpStatus.OK, httpStatus.ContentTooLarge, reasonPhrase(404), lazy(), path.sep,
  require('typed-http-status').HttpStatus.Created
]
`,
  },
  {
    title: "http-status: codes, phrases, classes and vendors",
    extension: "ts",
    code: `import { status } from "http-status";
import nginx from "http-status/nginx";

let last: number = status.OK;
last = nginx.NO_RESPONSE;
export const answers = [
  last,
  status[404],
  status["404"],
  status[status.GONE],
  status["404_CLASS"],
  status.classes.CLIENT_ERROR,
  status.extra.cloudflare.UNKNOWN_ERROR,
  nginx.NOT_FOUND,
];
`,
    moved: `import { HttpStatus, reasonPhrase } from "typed-http-status";
import { WebServerReturnsAnUnknownError } from "typed-http-status/cloudflare";
import { NoResponse } from "typed-http-status/nginx";

let last: number = HttpStatus.OK;
last = NoResponse;
export const answers = [
  last,
  reasonPhrase(HttpStatus.NotFound),
  reasonPhrase(HttpStatus.NotFound),
  reasonPhrase(HttpStatus.Gone),
  "4xx",
  "4xx",
  WebServerReturnsAnUnknownError,
  HttpStatus.NotFound,
];
`,
  },
  {
    title: "statuses: phrases and codes that both know",
    extension: "cts",
    code: `import statuses = require("statuses");
export const answers = [statuses(404), statuses("404"), statuses("Not Found"), statuses.message[404], statuses.code["not found"]];
`,
    moved: `import statuses = require("typed-http-status");
export const answers = [statuses.reasonPhrase(404), statuses.reasonPhrase(404), statuses.statusCode("Not Found"), statuses.reasonPhrase(statuses.HttpStatus.NotFound), statuses.statusCode("not found")];
`,
  },
  {
    title: "axios' enum, and the rest of axios",
    extension: "ts",
    code: `import axios, { HttpStatusCode, type AxiosError } from "axios";
export const error: AxiosError | undefined = undefined;
export const answers = [HttpStatusCode.Ok, axios.HttpStatusCode.ImATeapot, HttpStatusCode.TimeoutOccurred, typeof axios.get];
`,
    moved: `import axios, { type AxiosError } from "axios";
import { HttpStatus } from "typed-http-status";
import { ATimeoutOccurred } from "typed-http-status/cloudflare";
export const error: AxiosError | undefined = undefined;
export const answers = [HttpStatus.OK, HttpStatus.ImATeapot, ATimeoutOccurred, typeof axios.get];
`,
  },
  {
    title: "Nest's enum, which has our name",
    extension: "ts",
    code: `import { HttpException, HttpStatus } from "@nestjs/common";
export const answers = [HttpStatus.AMBIGUOUS, HttpStatus.I_AM_A_TEAPOT, new HttpException("gone", HttpStatus.GONE).getStatus()];
`,
    moved: `import { HttpException } from "@nestjs/common";
import { HttpStatus } from "typed-http-status";
export const answers = [HttpStatus.MultipleChoices, HttpStatus.ImATeapot, new HttpException("gone", HttpStatus.Gone).getStatus()];
`,
  },
  {
    title: "an enum that is read from the rest of its library",
    extension: "ts",
    code: `import axios from "axios";
import * as nest from "@nestjs/common";
export const answers = [typeof axios.get, axios.HttpStatusCode.Ok, nest.HttpStatus.GONE, typeof nest.HttpException];
`,
    moved: `import axios from "axios";
import { HttpStatus } from "typed-http-status";
import * as nest from "@nestjs/common";
export const answers = [typeof axios.get, HttpStatus.OK, HttpStatus.Gone, typeof nest.HttpException];
`,
  },
  {
    title: "an enum that is read from the rest of its library, in CommonJS",
    extension: "cjs",
    code: `const axios = require("axios");
const { get } = require("axios");
const { HttpStatus, HttpException } = require("@nestjs/common"), path = require("path");
exports.answers = [typeof axios.get, typeof get, axios.HttpStatusCode.Ok, HttpStatus.GONE, typeof HttpException, path.sep];
`,
    moved: `const axios = require("axios");
const { HttpStatus } = require("typed-http-status");
const { get } = require("axios");
const { HttpException } = require("@nestjs/common"), path = require("path");
exports.answers = [typeof axios.get, typeof get, HttpStatus.OK, HttpStatus.Gone, typeof HttpException, path.sep];
`,
  },
  {
    title: "keys, sets and maps, and positions of annotations",
    extension: "ts",
    code: `import { StatusCodes } from "http-status-codes";

type Texts = { [key in StatusCodes]?: string };
class Box<T extends StatusCodes = StatusCodes.OK> {
  status?: T | undefined;
  first? = StatusCodes.OK;
  ["second"] = StatusCodes.OK;
}
function isOk(status: number): status is StatusCodes.OK {
  return status === StatusCodes.OK;
}
const texts: Texts = { [StatusCodes.REQUEST_URI_TOO_LONG]: "long" };
const map = new Map([
  [StatusCodes.OK, "fine"],
  [StatusCodes.GONE, "gone"],
]);
const given = new Map<StatusCodes, string>([[StatusCodes.OK, "fine"]]);
const box = new Box();
box.first = StatusCodes.GONE;
box.second = StatusCodes.GONE;
const number = Number("200");
export const answers = [texts, map.get(number), given.get(StatusCodes.OK), box, isOk(number), 410 as StatusCodes];
`,
    moved: `import { HttpStatus } from "typed-http-status";

type Texts = { [key in HttpStatus]?: string };
class Box<T extends HttpStatus = HttpStatus.OK> {
  status?: T | undefined;
  first?: HttpStatus = HttpStatus.OK;
  ["second"]: HttpStatus = HttpStatus.OK;
}
function isOk(status: number): status is HttpStatus.OK {
  return status === HttpStatus.OK;
}
const texts: Texts = { [HttpStatus.URITooLong]: "long" };
const map = new Map([
  [HttpStatus.OK as number, "fine"],
  [HttpStatus.Gone as number, "gone"],
]);
const given = new Map<HttpStatus, string>([[HttpStatus.OK, "fine"]]);
const box = new Box();
box.first = HttpStatus.Gone;
box.second = HttpStatus.Gone;
const number = Number("200");
export const answers = [texts, map.get(number), given.get(HttpStatus.OK), box, isOk(number), 410 as HttpStatus];
`,
  },
  {
    title: "getters of constants, and names that nothing uses",
    extension: "cjs",
    code: `const { getReasonPhrase, StatusCodes } = require("http-status-codes");
const { redirect } = require("statuses");
const { default: httpStatus } = require("http-status");
const { ACCEPTED, NOT_FOUND: missing } = StatusCodes;
const gone = StatusCodes.GONE;
exports.answers = [getReasonPhrase(ACCEPTED), getReasonPhrase(missing), getReasonPhrase(gone), httpStatus.OK];
`,
    moved: `const { HttpStatus, reasonPhrase } = require("typed-http-status");
const { Accepted: ACCEPTED, NotFound: missing } = HttpStatus;
const gone = HttpStatus.Gone;
exports.answers = [reasonPhrase(ACCEPTED), reasonPhrase(missing), reasonPhrase(gone), HttpStatus.OK];
`,
  },
  {
    title: "semicolons at the start of lines",
    extension: "mts",
    code: `import { isError } from "typed-http-status"
import { StatusCodes } from "http-status-codes"
;[1].map(() => StatusCodes.OK)
export const answers = [isError(StatusCodes.GONE)]
`,
    moved: `import { isError, HttpStatus } from "typed-http-status"
;[1].map(() => HttpStatus.OK)
export const answers = [isError(HttpStatus.Gone)]
`,
  },
  {
    title: "semicolons at the start of lines, in CommonJS",
    extension: "cjs",
    code: `const { StatusCodes } = require("http-status-codes")
const { NOT_FOUND } = require("http-status-codes")
;[1].map(() => StatusCodes.OK)
exports.answers = [NOT_FOUND]
`,
    moved: `const { HttpStatus } = require("typed-http-status")
;[1].map(() => HttpStatus.OK)
exports.answers = [HttpStatus.NotFound]
`,
  },
  {
    title: "require where a type is needed",
    extension: "ts",
    code: `export class Response {
  status = require("http-status-codes").StatusCodes.OK;
}
export const answers = [new Response()];
`,
    moved: `export class Response {
  status: number = require("typed-http-status").HttpStatus.OK;
}
export const answers = [new Response()];
`,
  },
];
