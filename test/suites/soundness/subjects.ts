import { range } from "../../helpers/expected-members.js";

/** A type whose values are asked for their status. */
export interface Subject {
  readonly name: string;
  /** What the type needs. It exists at run time too. */
  readonly declarations?: string;
  readonly type: string;
  /** An array of values of the type. They reach each member with each of its statuses. */
  readonly values: string;
  /** The statuses that the type lists. "any" where it lists none, "unsure" where a value may have no status. */
  readonly statuses: readonly number[] | "any" | "unsure";
  /** False where `matchStatus` takes no type parameter of it: its members have no numeric `status`. */
  readonly generic?: false;
  /** False where the compilers print its types in different ways, so that their claims cannot be compared as text. */
  readonly printed?: false;
  /** Whether it can be a number itself, so that predicates and lookups take it. */
  readonly number?: boolean;
  /** Whether the compiler cannot tell which values have a status, so that a branch may claim more than gets there. */
  readonly vague?: boolean;
}

const NUMBERS = `[${range(100, 599).join(", ")}, 0, -1, 99, 600, 999, 404.5, NaN, Infinity]`;
/** An object with each status. */
const ALL = `${NUMBERS}.map((status) => ({ status }))`;
const BRAND = "declare const brand: unique symbol; type Brand = { readonly [brand]: true };";
const KNOWN = `interface Found { readonly status: 200; readonly data: string }
interface Missing { readonly status: 404; readonly error: Error }
interface Changed { readonly status: 201 | 422; readonly id: number }
type Known = Found | Missing | Changed;
const error = new Error("missing");`;
const KNOWN_VALUES = `{ status: 200, data: "" }, { status: 404, error }, { status: 201, id: 1 }, { status: 422, id: 1 }`;
const KNOWN_STATUSES = [200, 201, 404, 422];
const LITERAL_ENUM = "enum Other { OK = 200, NotFound = 404, Failed = 500 }";
const COMPUTED_ENUM = `enum Computed { OK = Math.floor(200.5), NotFound = Math.floor(404.5) }`;
const HALF_COMPUTED_ENUM = `enum Half { OK = 200, NotFound = Math.floor(404.5), Failed = 500 }`;
const MIXED_ENUM = `enum Mixed { OK = 200, Text = "text", NotFound = 404 }`;

const THIRTY = [...range(200, 209), ...range(400, 409), ...range(500, 509)];

/** Objects with a status. */
const objects: readonly Subject[] = [
  {
    name: "one member",
    type: "{ readonly status: 200; readonly data: string }",
    values: `[{ status: 200, data: "" }]`,
    statuses: [200],
  },
  {
    name: "two members",
    type: "{ status: 200; data: string } | { status: 404; path: string }",
    values: `[{ status: 200, data: "" }, { status: 404, path: "" }]`,
    statuses: [200, 404],
  },
  {
    name: "members with several statuses",
    declarations: KNOWN,
    type: "Known",
    values: `[${KNOWN_VALUES}]`,
    statuses: KNOWN_STATUSES,
  },
  {
    name: "thirty members",
    type: THIRTY.map((status) => `{ readonly status: ${status}; readonly of${status}: string }`).join(" | "),
    values: `[${THIRTY.map((status) => `{ status: ${status}, of${status}: "" }`).join(", ")}]`,
    statuses: THIRTY,
  },
  {
    name: "one member with several statuses",
    type: "{ readonly status: 200 | 404 | 500; readonly data: string }",
    values: `[{ status: 200, data: "" }, { status: 404, data: "" }, { status: 500, data: "" }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "members that share a status",
    type: "{ status: 200; kind: 'a' } | { status: 200 | 404; kind: 'b' } | { status: 404 | 500; kind: 'c' }",
    values: `[{ status: 200, kind: "a" }, { status: 200, kind: "b" }, { status: 404, kind: "b" },
      { status: 404, kind: "c" }, { status: 500, kind: "c" }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "a member that is a subtype of another",
    type: "{ status: 200 } | { status: 200; data: string } | { status: 404 } | { status: 200 | 404; both: true }",
    values: `[{ status: 200 }, { status: 200, data: "" }, { status: 404 }, { status: 200, both: true },
      { status: 404, both: true }]`,
    statuses: [200, 404],
  },
  {
    name: "members told apart by another property too",
    type: "{ ok: true; status: 200 | 201; data: string } | { ok: false; status: 400 | 500; problem: string }",
    values: `[{ ok: true, status: 200, data: "" }, { ok: true, status: 201, data: "" },
      { ok: false, status: 400, problem: "" }, { ok: false, status: 500, problem: "" }]`,
    statuses: [200, 201, 400, 500],
  },
  {
    name: "readonly members",
    declarations: KNOWN,
    type: "Readonly<Known>",
    values: `[${KNOWN_VALUES}]`,
    statuses: KNOWN_STATUSES,
  },
  {
    name: "a member of type number",
    type: "{ status: number; data: string }",
    values: `${NUMBERS}.map((status) => ({ status, data: "" }))`,
    statuses: "any",
  },
  {
    name: "number beside literals",
    type: "{ status: number; data: string } | { status: 404; path: string }",
    values: `[...${NUMBERS}.map((status) => ({ status, data: "" })), { status: 404 as const, path: "" }]`,
    statuses: "any",
  },
  {
    name: "number and a literal that is a subtype",
    type: "{ status: number } | { status: 404 }",
    values: `[...${NUMBERS}.map((status) => ({ status }))]`,
    statuses: "any",
  },
  {
    name: "statuses that are no status codes",
    type: "{ status: 0; failed: true } | { status: 999 | -1; odd: true } | { status: 200; data: string }",
    values: `[{ status: 0, failed: true }, { status: 999, odd: true }, 
      { status: -1, odd: true }, { status: 200, data: "" }]`,
    statuses: [0, 999, -1, 200],
  },
  {
    name: "fetch's Response",
    type: "Response",
    values: `[...[${range(200, 599).join(", ")}].map((status) => new Response(null, { status })), Response.error()]`,
    statuses: "any",
  },
  {
    name: "fetch's Response or nothing",
    type: "Response | null | undefined",
    values: `[...[${range(200, 599).join(", ")}].map((status) => new Response(null, { status })), Response.error(), null, undefined]`,
    statuses: "unsure",
  },
  {
    name: "a union or nothing",
    declarations: KNOWN,
    type: "Known | null | undefined",
    values: `[${KNOWN_VALUES}, null, undefined]`,
    statuses: "unsure",
  },
  {
    name: "a union, an error or a text",
    declarations: KNOWN,
    type: "Known | Error | string | boolean | bigint | symbol",
    values: `[${KNOWN_VALUES}, error, "404", true, false, 404n, Symbol.iterator]`,
    statuses: "unsure",
  },
  {
    name: "instances with getters",
    declarations: `class Reply { get status(): 200 | 500 { return this.#status; } #status: 200 | 500;
  constructor(status: 200 | 500) { this.#status = status; } readonly text: string = ""; }`,
    type: "Reply",
    values: "[new Reply(200), new Reply(500)]",
    statuses: [200, 500],
  },
  {
    name: "instances of several classes",
    declarations: `class Good { readonly status = 200; private readonly data = ""; read() { return this.data; } }
class Bad extends Error { readonly status: 404 | 500; constructor(status: 404 | 500) { super(); this.status = status; } }`,
    type: "Good | Bad",
    values: "[new Good(), new Bad(404), new Bad(500)]",
    statuses: [200, 404, 500],
  },
  {
    name: "an intersection",
    type: "{ status: 200 | 404 } & { body: string }",
    values: `[{ status: 200, body: "" }, { status: 404, body: "" }]`,
    statuses: [200, 404],
  },
  {
    name: "an intersection of unions",
    type: "({ status: 200; data: string } | { status: 404 | 410; path: string }) & ({ old: true } | { old: false })",
    values: `[true, false].flatMap((old) => [{ status: 200 as const, data: "", old }, { status: 404 as const, path: "", old },
      { status: 410 as const, path: "", old }] as Subject[])`,
    statuses: [200, 404, 410],
  },
  {
    name: "an intersection of statuses",
    type: "{ status: 200 | 404 | 500 } & { status: 404 | 500 | 503 }",
    values: "[{ status: 404 }, { status: 500 }]",
    statuses: [404, 500],
  },
  {
    name: "a recursive type",
    declarations:
      "interface Leaf { status: 200; next?: Tree } interface Node { status: 404; parent: Tree | null } type Tree = Leaf | Node;",
    type: "Tree",
    values: `[{ status: 200 }, { status: 200, next: { status: 404, parent: { status: 200 } } }, { status: 404, parent: null }]`,
    statuses: [200, 404],
  },
  {
    name: "a generic type",
    declarations: "interface Reply<S extends number, B> { readonly status: S; readonly body: B } ",
    type: "Reply<200, string> | Reply<404 | 410, null> | Reply<500, Error>",
    values: `[{ status: 200, body: "" }, { status: 404, body: null }, { status: 410, body: null }, { status: 500, body: new Error() }]`,
    statuses: [200, 404, 410, 500],
  },
  {
    name: "a mapped type",
    declarations:
      "type Bodies = { 200: string; 404: null; 500: Error }; type Replies = { [S in keyof Bodies]: { status: S; body: Bodies[S] } };",
    type: "Replies[keyof Replies]",
    values: `[{ status: 200, body: "" }, { status: 404, body: null }, { status: 500, body: new Error() }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "a picked type",
    declarations: KNOWN,
    type: `Pick<Known, "status">`,
    values: "[{ status: 200 }, { status: 404 }, { status: 201 }, { status: 422 }]",
    statuses: KNOWN_STATUSES,
  },
  {
    name: "a record",
    type: `Record<"status", 200 | 404>`,
    values: "[{ status: 200 }, { status: 404 }]",
    statuses: [200, 404],
  },
  {
    name: "constants",
    declarations: `const found = { status: 200, data: "" } as const; const missing = { status: 404 } as const;`,
    type: "typeof found | typeof missing",
    values: "[found, missing]",
    statuses: [200, 404],
  },
  {
    name: "an array and a function with a status",
    type: "(string[] & { status: 200 }) | ((() => void) & { status: 404 | 500 })",
    values: `[Object.assign([""], { status: 200 as const }), Object.assign(() => {}, { status: 404 as const }),
      Object.assign(() => {}, { status: 500 as const })]`,
    statuses: [200, 404, 500],
  },
  {
    name: "a branded status",
    declarations: BRAND,
    type: "{ readonly status: number & Brand; readonly data: string }",
    values: `${NUMBERS}.map((status) => ({ status: status as number & Brand, data: "" }))`,
    statuses: "any",
  },
  {
    name: "a branded object",
    declarations: BRAND,
    type: "Brand & ({ status: 200; data: string } | { status: 404 | 500 })",
    values: `[{ status: 200, data: "" }, { status: 404 }, { status: 500 }] as Subject[]`,
    statuses: [200, 404, 500],
  },
  {
    name: "members of an enum",
    declarations: LITERAL_ENUM,
    type: "{ status: Other.OK; data: string } | { status: Other.NotFound | Other.Failed; path: string }",
    values: `[{ status: Other.OK, data: "" }, { status: Other.NotFound, path: "" }, { status: Other.Failed, path: "" }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "an enum",
    declarations: LITERAL_ENUM,
    type: "{ status: Other; data: string }",
    values: `[{ status: Other.OK, data: "" }, { status: Other.NotFound, data: "" }, { status: Other.Failed, data: "" }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "a computed enum",
    vague: true,
    declarations: COMPUTED_ENUM,
    type: "{ status: Computed; data: string }",
    values: `[{ status: Computed.OK, data: "" }, { status: Computed.NotFound, data: "" }]`,
    statuses: "any",
  },
  {
    name: "an enum with a computed member",
    vague: true,
    declarations: HALF_COMPUTED_ENUM,
    type: "{ status: Half; data: string }",
    values: `[{ status: Half.OK, data: "" }, { status: Half.NotFound, data: "" }, { status: Half.Failed, data: "" }]`,
    statuses: "any",
  },
  {
    name: "an enum of numbers and texts",
    declarations: MIXED_ENUM,
    type: "{ status: Mixed; data: string }",
    values: `[{ status: Mixed.OK, data: "" }, { status: Mixed.Text, data: "" }, { status: Mixed.NotFound, data: "" }]`,
    statuses: "unsure",
  },
  // `hasStatus` takes `any` and `unknown` for an object with a `status`. That is not true of a number and of `statusCode`.
  { name: "any", type: "any", values: ALL, statuses: "any", vague: true, generic: false },
  {
    name: "unknown",
    type: "unknown",
    values: `[...${ALL}, {}, null, "404", { status: "404" }]`,
    statuses: "unsure",
  },
  { name: "{}", type: "{}", values: `[...${ALL}, {}, "404"]`, statuses: "unsure" },
  { name: "object", type: "object", values: `[...${ALL}, {}, []]`, statuses: "unsure" },
  { name: "never", type: "never", values: "[]", statuses: "unsure" },
  {
    name: "a status of type any",
    type: "{ status: any; data: string }",
    values: `[...${NUMBERS}.map((status) => ({ status, data: "" }))]`,
    statuses: "any",
  },
  {
    name: "a status of type unknown",
    vague: true,
    type: "{ status: unknown; data: string }",
    values: `[{ status: 404, data: "" }, { status: 200, data: "" }, { status: "404", data: "" }, { status: null, data: "" }]`,
    statuses: "unsure",
  },
  {
    name: "an index signature",
    vague: true,
    type: "{ [key: string]: number }",
    values: `[...${ALL}, { other: 404 }, {}]`,
    statuses: "unsure",
  },
  {
    name: "a record of unknown",
    vague: true,
    type: "Record<string, unknown>",
    values: `[...${ALL}, { status: "404" }, {}]`,
    statuses: "unsure",
  },
  {
    name: "an optional literal",
    type: "{ status?: 200; data: string }",
    values: `[{ status: 200, data: "" }, { data: "" }]`,
    statuses: "unsure",
  },
  {
    name: "an optional literal or undefined",
    type: "{ status?: 200 | 404 | undefined; data: string } | undefined",
    values: `[{ status: 200, data: "" }, { status: 404, data: "" }, { status: undefined, data: "" }, { data: "" }, undefined]`,
    statuses: "unsure",
  },
  {
    name: "an optional number",
    declarations: "interface FetchError extends Error { status?: number }",
    type: "FetchError",
    values: `[...${NUMBERS}.map((status) => Object.assign(new Error(), { status })), new Error()]`,
    statuses: "unsure",
  },
  {
    name: "an optional literal beside others",
    declarations: KNOWN,
    type: "{ status?: 200; data: string } | Missing | Changed",
    values: `[{ status: 200, data: "" }, { data: "" }, ${KNOWN_VALUES}]`,
    statuses: "unsure",
  },
  {
    name: "an optional number beside a literal",
    type: "{ status?: number } | { status: 404 }",
    values: `[...${ALL}, { status: 404 }, {}]`,
    statuses: "unsure",
  },
  {
    name: "partial members",
    declarations: KNOWN,
    type: "Partial<Known>",
    values: `[${KNOWN_VALUES}, {}]`,
    statuses: "unsure",
  },
  {
    name: "a number or null",
    type: "{ status: number | null; data: string }",
    values: `[...${NUMBERS}, null].map((status) => ({ status, data: "" }))`,
    statuses: "unsure",
  },
  {
    name: "a literal or null",
    type: "{ status: 200 | null; data: string } | { status: 404 }",
    values: `[{ status: 200, data: "" }, { status: null, data: "" }, { status: 404 }]`,
    statuses: "unsure",
  },
  {
    name: "a literal or a text",
    type: `{ status: 200 | 404 | "pending"; data: string } | { status: "failed" }`,
    values: `[{ status: 200, data: "" }, { status: 404, data: "" }, { status: "pending", data: "" }, { status: "failed" }]`,
    statuses: "unsure",
  },
  {
    name: "statusCode",
    generic: false,
    type: "{ statusCode: 200; body: string } | { statusCode: 404 | 500 }",
    values: `[{ statusCode: 200, body: "" }, { statusCode: 404 }, { statusCode: 500 }]`,
    statuses: [200, 404, 500],
  },
  {
    name: "statusCode of type number",
    generic: false,
    type: "{ readonly statusCode: number; readonly body: string }",
    values: `${NUMBERS}.map((statusCode) => ({ statusCode, body: "" }))`,
    statuses: "any",
  },
  {
    name: "an optional statusCode",
    declarations: "interface IncomingMessage { statusCode?: number | undefined; url: string }",
    type: "IncomingMessage",
    values: `[...${NUMBERS}.map((statusCode) => ({ statusCode, url: "" })), { url: "" }, { statusCode: undefined, url: "" }]`,
    statuses: "unsure",
  },
  {
    name: "errors with a response's status",
    declarations: `class HttpError<T> extends Error { status?: number; response?: { status: number; data: T } }
const withStatus = (status?: number): HttpError<string> => { const e = new HttpError<string>(); if (status) e.status = status; return e; };`,
    type: "HttpError<string> | Error",
    values: `[...${NUMBERS}.map(withStatus), withStatus(), new Error()]`,
    statuses: "unsure",
  },
];

/** Types that can be a number, which is the status then. */
const numbers: readonly Subject[] = [
  { name: "a literal", type: "404", values: "[404]", statuses: [404], number: true },
  { name: "literals", type: "200 | 404 | 500", values: "[200, 404, 500]", statuses: [200, 404, 500], number: true },
  {
    name: "literals, one of them without a phrase",
    type: "200 | 299 | 306",
    values: "[200, 299, 306]",
    statuses: [200, 299, 306],
    number: true,
  },
  {
    name: "thirty literals",
    type: THIRTY.join(" | "),
    values: `[${THIRTY.join(", ")}]`,
    statuses: THIRTY,
    number: true,
  },
  {
    name: "literals that are no status codes",
    type: "0 | 99 | 599 | 600 | -200",
    values: "[0, 99, 599, 600, -200]",
    statuses: [0, 99, 599, 600, -200],
    number: true,
  },
  {
    name: "literals or nothing",
    type: "200 | 404 | 500 | null | undefined",
    values: "[200, 404, 500, null, undefined]",
    statuses: "unsure",
    number: true,
  },
  { name: "number", type: "number", values: NUMBERS, statuses: "any", number: true },
  {
    name: "number or nothing",
    type: "number | null | undefined",
    values: `[...${NUMBERS}, null, undefined]`,
    statuses: "unsure",
    number: true,
  },
  {
    name: "number or text",
    type: "number | string",
    values: `[...${NUMBERS}, "404", ""]`,
    statuses: "unsure",
    number: true,
  },
  {
    name: "a branded number",
    vague: true,
    declarations: BRAND,
    type: "number & Brand",
    values: `${NUMBERS} as Subject[]`,
    statuses: "any",
    number: true,
  },
  {
    name: "branded literals as numbers",
    vague: true,
    declarations: BRAND,
    type: "(200 & Brand) | (404 & Brand)",
    values: "[200, 404] as Subject[]",
    statuses: "any",
    number: true,
  },
  {
    name: "literals with {}",
    type: "(200 | 404 | null) & {}",
    values: "[200, 404]",
    statuses: [200, 404],
    number: true,
  },
  { name: "number with {}", type: "number & {}", values: NUMBERS, statuses: "any", number: true },
  {
    name: "an enum as a number",
    printed: false,
    declarations: LITERAL_ENUM,
    type: "Other",
    values: "[Other.OK, Other.NotFound, Other.Failed]",
    statuses: [200, 404, 500],
    number: true,
  },
  {
    name: "members of an enum and a literal",
    declarations: LITERAL_ENUM,
    type: "Other.OK | Other.NotFound | 500 | null",
    values: "[Other.OK, Other.NotFound, 500, null]",
    statuses: "unsure",
    number: true,
  },
  {
    name: "a computed enum as a number",
    vague: true,
    declarations: COMPUTED_ENUM,
    type: "Computed",
    values: "[Computed.OK, Computed.NotFound]",
    statuses: "any",
    number: true,
  },
  {
    name: "an enum of numbers and texts as a number",
    declarations: MIXED_ENUM,
    type: "Mixed",
    values: "[Mixed.OK, Mixed.Text, Mixed.NotFound]",
    statuses: "unsure",
    number: true,
  },
  {
    name: "a number or an object",
    type: "200 | 404 | { status: 404 | 500; data: string } | null",
    values: `[200, 404, { status: 404, data: "" }, { status: 500, data: "" }, null]`,
    statuses: "unsure",
  },
];

export const subjects: readonly Subject[] = [...objects, ...numbers];
