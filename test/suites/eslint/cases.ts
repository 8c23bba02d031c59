import type { Linter } from "eslint";

export type RuleName = "no-magic-status" | "prefer-predicate";

export interface Case {
  readonly code: string;
  /** The file's name, which says how it is parsed. */
  readonly file?: string;
  readonly options?: Readonly<Record<string, unknown>>;
}

export interface Fixed extends Case {
  readonly output: string;
}

export interface Suggested extends Case {
  /** What the suggestion makes of it. Without one, the rule only reports. */
  readonly suggestion?: string;
  readonly messageId: string;
}

export interface Cases {
  readonly valid: readonly Case[];
  /** Code with one finding, which the rule fixes. */
  readonly fixed: readonly Fixed[];
  /** Code with one finding, which stays. */
  readonly reported: readonly Suggested[];
}

const IMPORT = 'import { HttpStatus } from "typed-http-status";';

/** Code with a bare number as the only status, and what it becomes with a new import. */
function magic(before: string, after: string, file?: string, options?: Case["options"]): Fixed {
  return {
    code: `import "./other.js";\n${before};\n`,
    output: `import "./other.js";\n${IMPORT}\n${after};\n`,
    ...(file === undefined ? {} : { file }),
    ...(options === undefined ? {} : { options }),
  };
}

/** Expressions in which a status stands, `$`. */
const places = [
  "response.status === $",
  "$ !== response.statusCode",
  "error?.response?.status == $",
  'headers[":status"] !== $',
  "Number(response.status) === $",
  "response.status() === $",
  "status <= $",
  "expectedStatus === (slow ? $ : other)",
  "[$, other].includes(response.status)",
  "new Set([$]).has(response.statusCode)",
  "response.statusCode = $",
  "response.statusCode ??= $",
  "use({ status: $ })",
  "use({ statusCode: error.status || $ })",
  'use({ ":status": $ })',
  "use({ statusCodes: [$] })",
  "use({ retryStatuses: new Set([$]) })",
  "new Response(null, { status: $ })",
  "Response.redirect(url, $)",
  "NextResponse.json({}, { status: $ })",
  "NextResponse.redirect(url, $)",
  "response.status($).json({})",
  "response.sendStatus($)",
  "response.redirect($, url)",
  "response.writeHead($, {})",
  "reply.code($)",
  "reply.header(name, url).code($)",
  "reply.redirect(url, $)",
  "c.json({}, $)",
  'c.text("", $)',
  "c.redirect(url, $)",
  "ctx.status = $",
  "ctx.throw($)",
  "ctx.assert(ok, $)",
  "new HttpException(message, $)",
  "new HTTPException($, {})",
  "createError($)",
  "setResponseStatus(event, $)",
  "sendRedirect(event, url, $)",
  "expect(response.status).toBe($)",
  "expect(response.statusCode).not.toEqual($)",
  "expect(response.status).to.equal($)",
  "expect(response.sendStatus).toHaveBeenCalledWith($)",
  'expect(response).toHaveProperty("status", $)',
  "expect([$]).toContain(response.status)",
  'cy.request(url).its("status").should("eq", $)',
  "assert.strictEqual(response.status, $)",
  "assertEquals(response.status, $)",
  "t.is(response.statusCode, $)",
  "request(app).get(url).expect($)",
  "nock(url).get(path).reply($, {})",
];

/** Numbers that are no status. */
const others = [
  "setTimeout(work, 500)",
  "use({ width: 404, height: 200 })",
  "users[200]",
  "process.exit(200)",
  "process.exitCode = 200",
  "exitStatusCode === 200",
  "spawnSync(command).status === 200",
  "child.status === 200",
  "task.status === 200",
  "size === 404",
  "response.size === 404",
  "response.status === size - 404",
  "response.status === -404",
  "response.status + 404",
  'response.status === "404"',
  "canvas.text(message, 100, 200)",
  "c.text(message, 100, 200)",
  "expect(404)",
  "parser.expect(200)",
  "expect(sizes.length).toBe(200)",
  "assert.equal(sizes.length, 200)",
  "error(404)",
  "generator.throw(404)",
  "use({ [status]: 404 })",
  "[200, 404].includes(size)",
  "({ 404: size })[response.status]",
  // Unregistered codes have no member.
  "response.status === 306",
  "response.status === 299",
  "response.status === 420",
  // A bound of a class, which is about no code.
  "response.status >= 400",
  "response.status < 300",
  // Literals are the idiom here.
  'hasStatus(response, 404, "5xx")',
  "matchStatus(response, { 404: work, default: work })",
  "reasonPhrase(404)",
];

const noMagicStatus: Cases = {
  valid: [
    ...others.map((code) => ({ code: `${code};` })),
    { code: "const width = 404;" },
    { code: "switch (size) { case 404: break; }" },
    { code: "const { status } = spawnSync(command); if (status === 200) work();" },
    { code: "response.status === 404;", options: { allow: [404] } },
    { code: "type R = { status: 200 | 404 };", file: "file.ts" },
    { code: "enum Size { Large = 404 }", file: "file.ts" },
    { code: `${IMPORT}\nresponse.status === HttpStatus.NotFound;` },
  ],
  fixed: [
    ...places.map((place) => magic(place.replace("$", "404"), place.replace("$", "HttpStatus.NotFound"))),
    magic(
      "switch (response.status) { case 404: break; }",
      "switch (response.status) { case HttpStatus.NotFound: break; }",
    ),
    magic("const status = 404", "const status = HttpStatus.NotFound"),
    magic("class E extends Error { status = 404; }", "class E extends Error { status = HttpStatus.NotFound; }"),
    magic("class E { get status() { return 404; } }", "class E { get status() { return HttpStatus.NotFound; } }"),
    magic("const getStatus = () => 404", "const getStatus = () => HttpStatus.NotFound"),
    magic("function answer(body, status = 200) {}", "function answer(body, status = HttpStatus.OK) {}"),
    magic("const { status = 200 } = options", "const { status = HttpStatus.OK } = options"),
    magic("<Page statusCode={404} />", "<Page statusCode={HttpStatus.NotFound} />", "file.jsx"),
    magic("response.status === 0x194", "response.status === HttpStatus.NotFound"),
    magic("fail(message, 404)", "fail(message, HttpStatus.NotFound)", "file.js", { calls: ["fail(_, $)"] }),
    magic("new Refusal(404)", "new Refusal(HttpStatus.NotFound)", "file.js", { calls: ["new Refusal($)"] }),
    magic("use({ code: 404 })", "use({ code: HttpStatus.NotFound })", "file.js", { names: ["code"] }),
    // TypeScript: a literal widens in these places, and a member does not.
    magic("let status = 200; status = next", "let status: number = HttpStatus.OK; status = next", "file.ts"),
    magic("let status: 200 = 200", "let status: 200 = HttpStatus.OK", "file.ts"),
    magic("const status = 200", "const status = HttpStatus.OK", "file.ts"),
    magic("class E { status = 404 }", "class E { status: number = HttpStatus.NotFound }", "file.ts"),
    magic("class E { readonly status = 404 }", "class E { readonly status = HttpStatus.NotFound }", "file.ts"),
    magic("class E { status: number = 404 }", "class E { status: number = HttpStatus.NotFound }", "file.ts"),
    magic("function f(status = 200) {}", "function f(status: number = HttpStatus.OK) {}", "file.ts"),
    magic(
      "function f({ status = 200 } = {}) {}",
      "function f({ status = HttpStatus.OK as number } = {}) {}",
      "file.ts",
    ),
    magic(
      "const r = { status: 200 }; r.status = next",
      "const r = { status: HttpStatus.OK as number }; r.status = next",
      "file.ts",
    ),
    magic("const r = { status: 200 }", "const r = { status: HttpStatus.OK }", "file.ts"),
    magic("const r = reactive({ status: 200 })", "const r = reactive({ status: HttpStatus.OK as number })", "file.ts"),
    magic(
      "list.reduce((_, status) => ({ status }), { status: 200 })",
      "list.reduce((_, status) => ({ status }), { status: HttpStatus.OK as number })",
      "file.ts",
    ),
    magic("[404, other].includes(status)", "[HttpStatus.NotFound as number, other].includes(status)", "file.ts"),
    magic("[306, 404].includes(status)", "[306, HttpStatus.NotFound].includes(status)", "file.ts"),
    magic("const statuses = new Set([404])", "const statuses = new Set([HttpStatus.NotFound as number])", "file.ts"),
    magic("const statuses: number[] = [404]", "const statuses: number[] = [HttpStatus.NotFound]", "file.ts"),
    magic("const statuses = [404] as const", "const statuses = [HttpStatus.NotFound] as const", "file.ts"),
    magic("use({ statuses: [404] })", "use({ statuses: [HttpStatus.NotFound] })", "file.ts"),
    magic(
      "const r = { status: 200 }; r.status === next",
      "const r = { status: HttpStatus.OK as number }; r.status === next",
      "file.ts",
    ),
    magic(
      "const r = new Response(null, { status: 200 })",
      "const r = new Response(null, { status: HttpStatus.OK })",
      "file.ts",
    ),
    magic(
      "const s = new BehaviorSubject({ status: 200 })",
      "const s = new BehaviorSubject({ status: HttpStatus.OK as number })",
      "file.ts",
    ),
    magic(
      "const get = vi.fn(async () => ({ status: 200 }))",
      "const get = vi.fn(async () => ({ status: HttpStatus.OK as number }))",
      "file.ts",
    ),
    magic("use({ status: 200 as const })", "use({ status: HttpStatus.OK })", "file.ts"),
    magic("use({ status: 200 } as const)", "use({ status: HttpStatus.OK } as const)", "file.ts"),
    magic("(response!.status as number) === 404", "(response!.status as number) === HttpStatus.NotFound", "file.ts"),
    magic("type R = { status: 404 }", "type R = { status: HttpStatus.NotFound }", "file.ts", { types: true }),
    magic("class C { @HttpCode(204) f() {} }", "class C { @HttpCode(HttpStatus.NoContent) f() {} }", "file.ts"),
    magic(
      'class C { @Redirect("/", 301) f() {} }',
      'class C { @Redirect("/", HttpStatus.MovedPermanently) f() {} }',
      "file.ts",
    ),
    // Functions whose module says what they are.
    ...["error(404, message)", "fail(404, {})", "redirect(303, url)"].map((call) => ({
      code: `import { error, fail, redirect } from "@sveltejs/kit";\n${call};\n`,
      output: `import { error, fail, redirect } from "@sveltejs/kit";\n${IMPORT}\n${call.replace("404", "HttpStatus.NotFound").replace("303", "HttpStatus.SeeOther")};\n`,
    })),
    {
      code: 'const problem = require("http-errors");\nmodule.exports = problem(404);\n',
      output:
        'const problem = require("http-errors");\nconst { HttpStatus } = require("typed-http-status");\nmodule.exports = problem(HttpStatus.NotFound);\n',
      file: "file.cjs",
    },
    // Imports that the file has.
    ...[
      [IMPORT, "HttpStatus"],
      ['import { HttpStatus as S } from "typed-http-status";', "S"],
      ['import * as lib from "typed-http-status";', "lib.HttpStatus"],
      ['import * as HttpStatus from "typed-http-status/codes";', "HttpStatus"],
      ['import * as S from "typed-http-status/codes";', "S"],
    ].map(([line, local]) => ({
      code: `${line}\nresponse.status === 404;\n`,
      output: `${line}\nresponse.status === ${local}.NotFound;\n`,
    })),
    ...[
      ['const { HttpStatus } = require("typed-http-status");', "HttpStatus"],
      ['const { HttpStatus: S } = require("typed-http-status");', "S"],
      ['const lib = require("typed-http-status");', "lib.HttpStatus"],
      ['const S = require("typed-http-status").HttpStatus;', "S"],
      ['const HttpStatus = require("typed-http-status/codes");', "HttpStatus"],
    ].map(([line, local]) => ({
      code: `${line}\nresponse.status === 404;\n`,
      output: `${line}\nresponse.status === ${local}.NotFound;\n`,
      file: "file.cjs",
    })),
    {
      code: 'import lib = require("typed-http-status");\nresponse.status === 404;\n',
      output: 'import lib = require("typed-http-status");\nresponse.status === lib.HttpStatus.NotFound;\n',
      file: "file.ts",
    },
    {
      code: 'import { NotFound } from "typed-http-status/codes";\nresponse.status === 404;\n',
      output: 'import { NotFound } from "typed-http-status/codes";\nresponse.status === NotFound;\n',
    },
    // Imports that are extended.
    ...[
      ['import { isError } from "typed-http-status";', 'import { isError, HttpStatus } from "typed-http-status";'],
      ["import { isError } from 'typed-http-status'", "import { isError, HttpStatus } from 'typed-http-status'"],
      [
        'import {\n  isError,\n  isSuccess,\n} from "typed-http-status";',
        'import {\n  isError,\n  isSuccess,\n  HttpStatus,\n} from "typed-http-status";',
      ],
    ].map(([before, after]) => ({
      code: `${before}\nresponse.status === 404\n`,
      output: `${after}\nresponse.status === HttpStatus.NotFound\n`,
    })),
    {
      code: 'import { NotFound } from "typed-http-status/codes";\nresponse.status === 200 ? NotFound : 0;\n',
      output: 'import { NotFound, OK } from "typed-http-status/codes";\nresponse.status === OK ? NotFound : 0;\n',
    },
    {
      code: 'const { isError, ...rest } = require("typed-http-status");\nresponse.status === 404;\n',
      output:
        'const { isError, HttpStatus, ...rest } = require("typed-http-status");\nresponse.status === HttpStatus.NotFound;\n',
      file: "file.cjs",
    },
    ...[
      ['import { type HttpStatus } from "typed-http-status";', IMPORT],
      ['import type { HttpStatus } from "typed-http-status";', IMPORT],
      [
        'import type { HttpStatus, StatusCode } from "typed-http-status";',
        'import { HttpStatus, type StatusCode } from "typed-http-status";',
      ],
      [
        'import type { StatusCode } from "typed-http-status";',
        `import type { StatusCode } from "typed-http-status";\n${IMPORT}`,
      ],
    ].map(([before, after]) => ({
      code: `${before}\nresponse.status === 404;\n`,
      output: `${after}\nresponse.status === HttpStatus.NotFound;\n`,
      file: "file.ts",
    })),
    // Names that are taken.
    {
      code: 'import { HttpStatus } from "@nestjs/common";\nresponse.status === 404 || HttpStatus.OK;\n',
      output:
        'import { HttpStatus } from "@nestjs/common";\nimport { HttpStatus as HttpStatusCode } from "typed-http-status";\nresponse.status === HttpStatusCode.NotFound || HttpStatus.OK;\n',
    },
    {
      code: 'import { HttpStatusCode } from "axios";\nfunction f(HttpStatus) { return response.status === 404; }\n',
      output:
        'import { HttpStatusCode } from "axios";\nimport { HttpStatus as HttpStatusCode2 } from "typed-http-status";\nfunction f(HttpStatus) { return response.status === HttpStatusCode2.NotFound; }\n',
    },
    {
      code: `${IMPORT}\nfunction f(HttpStatus) { return response.status === 404; }\n`,
      output:
        'import { HttpStatus, HttpStatus as HttpStatusCode } from "typed-http-status";\nfunction f(HttpStatus) { return response.status === HttpStatusCode.NotFound; }\n',
    },
    {
      code: "use(HttpStatus); response.status === 404;\n",
      output:
        'import { HttpStatus as HttpStatusCode } from "typed-http-status";\n\nuse(HttpStatus); response.status === HttpStatusCode.NotFound;\n',
    },
    // New imports, in the style of the file.
    {
      code: '"use client";\n\nresponse.status === 404;\n',
      output: `"use client";\n\n${IMPORT}\n\nresponse.status === HttpStatus.NotFound;\n`,
    },
    {
      code: "#!/usr/bin/env node\nresponse.status === 404;\n",
      output: `#!/usr/bin/env node\n${IMPORT}\n\nresponse.status === HttpStatus.NotFound;\n`,
    },
    {
      code: "/** Answers. */\nfunction f() { return response.status === 404; }\n",
      output: `${IMPORT}\n\n/** Answers. */\nfunction f() { return response.status === HttpStatus.NotFound; }\n`,
    },
    {
      code: "import a from 'a'\r\nresponse.status === 404\r\n",
      output:
        "import a from 'a'\r\nimport { HttpStatus } from 'typed-http-status'\r\nresponse.status === HttpStatus.NotFound\r\n",
    },
    {
      code: "'use strict'\n\nvar a = require('a')\nvar b = require('b')(a)\n\nresponse.status === 404\n",
      output:
        "'use strict'\n\nvar a = require('a')\nvar b = require('b')(a)\nvar { HttpStatus } = require('typed-http-status')\n\nresponse.status === HttpStatus.NotFound\n",
      file: "file.cjs",
    },
    {
      code: "const a = require('a')\n;[404].includes(response.status)\n",
      output:
        "const a = require('a')\nconst { HttpStatus } = require('typed-http-status')\n;[HttpStatus.NotFound].includes(response.status)\n",
      file: "file.cjs",
    },
    {
      code: "response.status === 404;\n",
      output: 'import * as HttpStatus from "typed-http-status/codes";\n\nresponse.status === HttpStatus.NotFound;\n',
      options: { from: "typed-http-status/codes" },
    },
    {
      code: "<script>\n  export let status;\n</script>\n{#if status === 404}<p>?</p>{/if}\n",
      output:
        '<script>\n  import { HttpStatus } from "typed-http-status";\n\n  export let status;\n</script>\n{#if status === HttpStatus.NotFound}<p>?</p>{/if}\n',
      file: "file.svelte",
    },
    {
      code: '<script setup lang="ts">\nimport { ref } from "vue";\n\nif (response.status === 404) ref();\n</script>\n<template><p /></template>\n',
      output: `<script setup lang="ts">\nimport { ref } from "vue";\n${IMPORT}\n\nif (response.status === HttpStatus.NotFound) ref();\n</script>\n<template><p /></template>\n`,
      file: "file.vue",
    },
  ],
  reported: [
    // A script of a web page can import nothing.
    { code: "response.status === 404;", file: "script.js", messageId: "magic" },
    { code: "{#if status === 404}<p>?</p>{/if}", file: "file.svelte", messageId: "magic" },
  ],
};

/** A range, and the predicate that it becomes. */
function range(before: string, after: string): Fixed {
  const [name = ""] = /is\w+/.exec(after) ?? [];
  return {
    code: `import "./other.js";\nuse(${before});\n`,
    output: `import "./other.js";\nimport { ${name} } from "typed-http-status";\nuse(${after});\n`,
  };
}

/** Tests of `status` that become a predicate. Both give the same result for every number of three digits. */
export const ranges: readonly (readonly [before: string, after: string])[] = [
  ["status >= 100 && status < 200", "isInformational(status)"],
  ["status >= 200 && status < 300", "isSuccess(status)"],
  ["status >= 200 && status <= 299", "isSuccess(status)"],
  ["status > 199 && 300 > status", "isSuccess(status)"],
  ["(status >= 200) && (status < 300)", "isSuccess(status)"],
  ["status < 400 && status >= 300", "isRedirection(status)"],
  ["400 <= status && status <= 499", "isClientError(status)"],
  ["status >= 500 && status < 600", "isServerError(status)"],
  ["status >= 400 && status < 600", "isError(status)"],
  ["status >= 100 && status <= 599", "isStatusCode(status)"],
  ["status < 200 || status >= 300", "!isSuccess(status)"],
  ["status < 200 || status > 299", "!isSuccess(status)"],
  ["!(status >= 200 && status < 300)", "!isSuccess(status)"],
  ["!(status < 200 || status >= 300)", "!(!isSuccess(status))"],
  ["flag && status >= 200 && status < 300", "flag && isSuccess(status)"],
  ["flag && (status >= 200) && (status < 300) && flag", "flag && isSuccess(status) && flag"],
  ["flag || status < 200 || status >= 300", "flag || !isSuccess(status)"],
  ["flag || status >= 200 && status < 300", "flag || isSuccess(status)"],
  ["Math.floor(status / 100) === 4", "isClientError(status)"],
  ["2 !== Math.trunc(status / 100)", "!isSuccess(status)"],
  ["((status / 100) | 0) == 5", "isServerError(status)"],
  ['String(status)[0] === "4"', "isClientError(status)"],
  ['String(status).charAt(0) !== "4"', "!isClientError(status)"],
  ["`$" + '{status}`.at(0) === "1"', "isInformational(status)"],
  ['(status + "")[0] == "3"', "isRedirection(status)"],
  ['status.toString().startsWith("2")', "isSuccess(status)"],
  ["/^2/.test(String(status))", "isSuccess(status)"],
  ["/^2\\d\\d$/.test(`$" + "{status}`)", "isSuccess(status)"],
  ["/^[45]/.test(String(status))", "isError(status)"],
];

const preferPredicate: Cases = {
  valid: [
    "width >= 200 && width < 300",
    "status >= 200 && size < 300",
    "status >= 200 && status < 400",
    "status >= 200 || status < 300",
    "status < 200 && status >= 300",
    "status > 200 && status < 300",
    "status >= 204 && status < 300",
    "get().status >= 200 && get().status < 300",
    "list[i++].status >= 200 && list[i++].status < 300",
    "status < 400",
    "status >= 300",
    "Math.floor(status / 10) === 4",
    "Math.floor(width / 100) === 4",
    "Math.round(status / 100) === 4",
    'String(status)[1] === "4"',
    'String(status)[0] === "6"',
    "/^2/.test(String(width))",
    "/^20/.test(String(status))",
    // What a regular expression tests as it is may be a string.
    "/^2/.test(status)",
    "/2/.test(String(status))",
    "options.ok",
  ].map((code) => ({ code: `use(${code});` })),
  fixed: [
    ...ranges.map(([before, after]) => range(before, after)),
    range("response?.status >= 200 && response?.status < 300", "isSuccess(response?.status)"),
    {
      code: "class C { statusCode; f() { return this.statusCode >= 400 && this.statusCode < 500; } }\n",
      output:
        'import { isClientError } from "typed-http-status";\n\nclass C { statusCode; f() { return isClientError(this.statusCode); } }\n',
    },
    { ...range("code >= 400 && code < 500", "isClientError(code)"), options: { names: ["code"] } },
    {
      code: 'import { HttpStatus as S } from "typed-http-status";\nuse(status >= S.OK && status < S.MultipleChoices);\n',
      output: 'import { HttpStatus as S, isSuccess } from "typed-http-status";\nuse(isSuccess(status));\n',
    },
    {
      code: "const { isError } = useQuery();\nuse(isError, status >= 400 && status < 600);\n",
      output:
        'import { isError as isErrorStatus } from "typed-http-status";\n\nconst { isError } = useQuery();\nuse(isError, isErrorStatus(status));\n',
    },
    {
      code: 'const { HttpStatus } = require("typed-http-status");\nuse(status >= 200 && status < 300);\n',
      output: 'const { HttpStatus, isSuccess } = require("typed-http-status");\nuse(isSuccess(status));\n',
      file: "file.cjs",
    },
  ],
  reported: [
    ...[
      ["use(status >= 400);", "use(isError(status));", "more"],
      ["use(499 < response.status);", "use(isServerError(response.status));", "more"],
      ["use(response.ok);", "use(isSuccess(response.status));", "ok"],
      ["const r = await fetch(url); use(!r.ok);", "const r = await fetch(url); use(!isSuccess(r.status));", "ok"],
      ["use(response?.status < 200 || response?.status >= 300);", "use(!isSuccess(response?.status));", "absent"],
    ].map(([code = "", after = "", messageId = ""]) => {
      const [name = ""] = /is[A-Z]\w+/.exec(after) ?? [];
      return { code, suggestion: `import { ${name} } from "typed-http-status";\n\n${after}`, messageId };
    }),
    // The comment would be lost.
    { code: "use(status >= 200 /* done */ && status < 300);", messageId: "range" },
  ],
};

export const cases: Readonly<Record<RuleName, Cases>> = {
  "no-magic-status": noMagicStatus,
  "prefer-predicate": preferPredicate,
};

/** The configuration of a case's rule. */
export function ruleEntry({ options }: Case): Linter.RuleEntry {
  return options === undefined ? "error" : ["error", options];
}
