/** What people use such a library for. The benchmark measures the bytes that each use adds, and the time of some. */
export const USES = [
  "one constant",
  "ten constants",
  "one class predicate",
  "six class predicates",
  "code to phrase",
  "phrase to code",
  "whole API",
] as const;

export type Use = (typeof USES)[number];

/** The code of a use. Its input is the variable `status` or `phrase`. */
export interface Snippet {
  readonly imports: string;
  /** One expression, or several separated by commas. */
  readonly expression: string;
}

export interface Library {
  /** The library's name in the tables. */
  readonly name: string;
  /** The module that a program imports. */
  readonly specifier: string;
  /** A use that the library does not support is missing. */
  readonly snippets: Readonly<Partial<Record<Use, Snippet>>>;
  /** Another way to use a library of this list. It has a row only for the uses that it does differently. */
  readonly variant?: true;
}

/** A program with a library, and the same program without it. */
export interface Program extends Snippet {
  readonly bare: string;
}

const CODES = {
  OK: 200,
  Created: 201,
  NoContent: 204,
  MovedPermanently: 301,
  NotModified: 304,
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  InternalServerError: 500,
} as const;

type Name = keyof typeof CODES;

const NAMES = Object.keys(CODES) as Name[];

/** What stays of each program without a library. */
export const bare: Readonly<Record<Use, string>> = {
  "one constant": String(CODES.NotFound),
  "ten constants": Object.values(CODES).join(", "),
  "one class predicate": "status",
  "six class predicates": Array(6).fill("status").join(", "),
  "code to phrase": "status",
  "phrase to code": "phrase",
  "whole API": "{}",
};

export const OURS = "typed-http-status";
export const OUR_CODES = "typed-http-status/codes";
export const OUR_NGINX = "typed-http-status/nginx";

export const libraries: readonly Library[] = [
  {
    name: OURS,
    specifier: OURS,
    snippets: {
      ...constants(`import { HttpStatus } from "${OURS}";`, (name) => `HttpStatus.${name}`),
      "one class predicate": named(OURS, ["isSuccess"], "isSuccess(status)"),
      "six class predicates": named(
        OURS,
        ["isInformational", "isSuccess", "isRedirection", "isClientError", "isServerError", "isError"],
        "isInformational(status), isSuccess(status), isRedirection(status), isClientError(status), isServerError(status), isError(status)",
      ),
      "code to phrase": named(OURS, ["reasonPhrase"], "reasonPhrase(status)"),
      "phrase to code": named(OURS, ["statusCode"], "statusCode(phrase)"),
      ...wholeApi(OURS),
    },
  },
  {
    name: `${OURS}, its map`,
    specifier: OURS,
    snippets: { "code to phrase": named(OURS, ["reasonPhrases"], "reasonPhrases[status]") },
    variant: true,
  },
  {
    name: OUR_CODES,
    specifier: OUR_CODES,
    snippets: {
      ...constants(`import * as HttpStatus from "${OUR_CODES}";`, (name) => `HttpStatus.${name}`),
      ...wholeApi(OUR_CODES),
    },
    variant: true,
  },
  {
    name: "http-status-codes",
    specifier: "http-status-codes",
    snippets: {
      ...constants('import { StatusCodes } from "http-status-codes";', (name) => `StatusCodes.${snakeCase(name)}`),
      "code to phrase": named("http-status-codes", ["getReasonPhrase"], "getReasonPhrase(status)"),
      "phrase to code": named("http-status-codes", ["getStatusCode"], "getStatusCode(phrase)"),
      ...wholeApi("http-status-codes"),
    },
  },
  {
    name: "http-status",
    specifier: "http-status",
    snippets: {
      ...constants('import { status as http } from "http-status";', (name) => `http.${snakeCase(name)}`),
      // It has no predicates. Its README compares classes this way.
      "one class predicate": {
        imports: 'import { status as http } from "http-status";',
        expression: httpStatusClass("SUCCESSFUL"),
      },
      "six class predicates": {
        imports: 'import { status as http } from "http-status";',
        expression: [
          ...["INFORMATIONAL", "SUCCESSFUL", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR"].map(httpStatusClass),
          `(${httpStatusClass("CLIENT_ERROR")} || ${httpStatusClass("SERVER_ERROR")})`,
        ].join(", "),
      },
      "code to phrase": { imports: 'import { status as http } from "http-status";', expression: "http[status]" },
      ...wholeApi("http-status"),
    },
  },
  {
    name: "statuses",
    specifier: "statuses",
    snippets: {
      "code to phrase": { imports: 'import statuses from "statuses";', expression: "statuses(status)" },
      "phrase to code": { imports: 'import statuses from "statuses";', expression: "statuses(phrase)" },
      ...wholeApi("statuses"),
    },
  },
  {
    name: "statuses, its maps",
    specifier: "statuses",
    snippets: {
      "code to phrase": { imports: 'import statuses from "statuses";', expression: "statuses.message[status]" },
      "phrase to code": {
        imports: 'import statuses from "statuses";',
        expression: "statuses.code[phrase.toLowerCase()]",
      },
    },
    variant: true,
  },
  {
    // Without "whole API": most of axios is an HTTP client.
    name: "axios",
    specifier: "axios",
    snippets: constants('import { HttpStatusCode } from "axios";', (name) =>
      name === "OK" ? "HttpStatusCode.Ok" : `HttpStatusCode.${name}`,
    ),
  },
  {
    name: "@se-oss/status-codes",
    specifier: "@se-oss/status-codes",
    snippets: {
      ...constants('import { StatusCodes } from "@se-oss/status-codes";', (name) => `StatusCodes.${snakeCase(name)}`),
      "one class predicate": named("@se-oss/status-codes", ["isSuccessStatusCode"], "isSuccessStatusCode(status)"),
      // It has no predicate for 4xx and 5xx together.
      "six class predicates": named(
        "@se-oss/status-codes",
        [
          "isInfoStatusCode",
          "isSuccessStatusCode",
          "isRedirectStatusCode",
          "isClientErrorStatusCode",
          "isServerErrorStatusCode",
        ],
        "isInfoStatusCode(status), isSuccessStatusCode(status), isRedirectStatusCode(status), isClientErrorStatusCode(status), isServerErrorStatusCode(status), isClientErrorStatusCode(status) || isServerErrorStatusCode(status)",
      ),
      "code to phrase": named("@se-oss/status-codes", ["getStatusPhrase"], "getStatusPhrase(status)"),
      ...wholeApi("@se-oss/status-codes"),
    },
  },
  {
    name: "http-status-ts",
    specifier: "http-status-ts",
    snippets: {
      ...constants('import { HttpStatus } from "http-status-ts";', (name) => `HttpStatus.${snakeCase(name)}`),
      "code to phrase": named("http-status-ts", ["httpStatusTextByCode"], "httpStatusTextByCode(status)"),
      ...wholeApi("http-status-ts"),
    },
  },
];

/** The library itself, with each way to use it. */
export const ours: readonly Library[] = libraries.filter(({ specifier }) => packageOf(specifier) === OURS);

/** The package of a module: `typed-http-status` for `typed-http-status/codes`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function constants(imports: string, member: (name: Name) => string): Library["snippets"] {
  return {
    "one constant": { imports, expression: member("NotFound") },
    "ten constants": { imports, expression: NAMES.map(member).join(", ") },
  };
}

export function named(specifier: string, names: readonly string[], expression: string): Snippet {
  return { imports: `import { ${names.join(", ")} } from "${specifier}";`, expression };
}

function wholeApi(specifier: string): Library["snippets"] {
  return { "whole API": { imports: `import * as all from "${specifier}";`, expression: "all" } };
}

function httpStatusClass(name: string): string {
  return `http[\`\${status}_CLASS\`] === http.classes.${name}`;
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
