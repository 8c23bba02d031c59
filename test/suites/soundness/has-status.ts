import type { At, Precision, Program } from "./program.js";
import type { Subject } from "./subjects.js";

/** Patterns that are literals each: both branches narrow. */
const LITERALS: readonly string[] = [
  "404",
  "200",
  "500",
  '"2xx"',
  '"4xx"',
  "404, 410",
  '404, "5xx"',
  '"2xx", "4xx", "5xx"',
  "201, 422",
  '200, "2xx"',
  "library.HttpStatus.NotFound",
  "...([200, 404] as const)",
];

/** Patterns that may be one of several: neither branch may narrow. `either` stands for each of the values. */
const VARIABLES: Readonly<
  Record<string, { readonly pattern: string; readonly type: string; readonly values: string }>
> = {
  "one of two codes": { pattern: "either", type: "200 | 404", values: "[200, 404] as const" },
  "a code beside one of two": { pattern: "500, either", type: "200 | 404", values: "[200, 404] as const" },
  "any class": { pattern: "either", type: "StatusClass", values: '["2xx", "4xx"] as const' },
  "any pattern": { pattern: "either", type: "StatusPattern", values: '["2xx", 404] as const' },
  "any member": { pattern: "either", type: "HttpStatus", values: "[200, 404, 500] as const" },
  "a list": { pattern: "...either", type: "(200 | 404)[]", values: "[[], [200], [404, 200]] as (200 | 404)[][]" },
  "a list of one code": { pattern: "...either", type: "readonly 404[]", values: "[[], [404]] as 404[][]" },
  "a code and a list": { pattern: "404, ...either", type: "readonly 500[]", values: "[[], [500]] as 500[][]" },
  "one of two tuples": {
    pattern: "...either",
    type: "[404] | [200, 500]",
    values: "[[404], [200, 500]] as ([404] | [200, 500])[]",
  },
};

/** Each form takes a condition and says what holds where it is true, and where it is false. */
type Form = (condition: string, yes: string, no: string) => string;

const FORMS: Readonly<Record<string, Form>> = {
  "if and else": (condition, yes, no) => `if (${condition}) { ${yes} } else { ${no} }`,
  negation: (condition, yes, no) => `if (!${condition}) { ${no} } else { ${yes} }`,
  "early return": (condition, yes, no) => `if (${condition}) { ${yes} return; } ${no}`,
  "conditional expression": (condition, yes, no) => `${condition} ? (() => { ${yes} })() : (() => { ${no} })();`,
  "stored condition": (condition, yes, no) => `const found = ${condition}; if (found) { ${yes} } else { ${no} }`,
  loop: (condition, yes, no) => `while (!${condition}) { ${no} return; } ${yes}`,
};

/** Every program of `hasStatus` for a subject. */
export function hasStatusPrograms(subject: Subject): readonly Program[] {
  const condition = (patterns: string) => `hasStatus(subject, ${patterns})`;
  return [
    ...LITERALS.map((patterns) => branching(`hasStatus, ${patterns}`, "if and else", condition(patterns))),
    ...Object.keys(FORMS).map((form) => branching(`hasStatus, ${form}`, form, condition('404, "2xx"'))),
    ...Object.entries(VARIABLES).map(([name, { pattern, ...either }]) => ({
      ...branching(`hasStatus, ${name}`, "if and else", condition(pattern), "sound"),
      inputs: { either },
    })),
    ...combined,
    ...inArrays,
    ...inFunctions(subject),
  ];
}

function branching(name: string, form: string, condition: string, precision: Precision | "full" = "full"): Program {
  const [yes, no]: readonly Precision[] = precision === "full" ? ["each", "member"] : [precision, precision];
  return {
    name,
    body: (at) => (FORMS[form] as Form)(condition, at(yes as Precision, "subject"), at(no as Precision, "subject")),
  };
}

/** Where the false branch follows several conditions, a member stays if no single one takes all of its statuses. */
const combined: readonly Program[] = [
  {
    name: "hasStatus after hasStatus",
    body: (
      at,
    ) => `if (hasStatus(subject, "4xx")) { if (hasStatus(subject, 404)) { ${at("each", "subject")} } else { ${at("sound", "subject")} } }
    else if (hasStatus(subject, 200)) { ${at("each", "subject")} } else { ${at("sound", "subject")} }`,
  },
  {
    name: "hasStatus and hasStatus",
    body: (at) =>
      `if (hasStatus(subject, "4xx") && hasStatus(subject, 404)) { ${at("each", "subject")} } else { ${at("sound", "subject")} }`,
  },
  {
    name: "hasStatus or hasStatus",
    body: (at) =>
      `if (hasStatus(subject, 404) || hasStatus(subject, "2xx")) { ${at("each", "subject")} } else { ${at("sound", "subject")} }`,
  },
  {
    name: "hasStatus not and not",
    body: (at) => `if (!hasStatus(subject, 404) && !hasStatus(subject, 200)) { ${at("sound", "subject")} }`,
  },
  {
    name: "hasStatus of a property",
    body: (at) =>
      `const box = { subject }; if (hasStatus(box.subject, 404)) { ${at("each", "box.subject")} } else { ${at("sound", "box.subject")} }`,
  },
  {
    name: "hasStatus in switch (true)",
    since: "5.3",
    body: (at) =>
      `switch (true) { case hasStatus(subject, 200): ${at("each", "subject")} break; case hasStatus(subject, "4xx"): ${at("each", "subject")} break; default: ${at("sound", "subject")} }`,
  },
];

/** The elements of arrays. TypeScript infers a predicate from `filter`'s callback since 5.5. */
const inArrays: readonly Program[] = [
  {
    name: "hasStatus in filter",
    since: "5.5",
    body: (at) =>
      `for (const found of [subject].filter((one) => hasStatus(one, 404, "2xx"))) { ${at("each", "found")} }`,
  },
  {
    name: "no hasStatus in filter",
    since: "5.5",
    body: (at) => `for (const found of [subject].filter((one) => !hasStatus(one, 404))) { ${at("sound", "found")} }`,
  },
  {
    name: "hasStatus in find",
    since: "5.5",
    body: (at) => `const found = [subject].find((one) => hasStatus(one, "4xx")); ${at("sound", "found")}`,
  },
  {
    name: "hasStatus in every",
    since: "5.5",
    body: (at) =>
      `const all = [subject]; if (all.every((one) => hasStatus(one, 404))) { const first = all[0]; ${at("sound", "first")} }`,
  },
];

/** Functions that wrap `hasStatus`, generic ones among them. */
function inFunctions({ name, statuses }: Subject): readonly Program[] {
  const returning = (result: string) => (at: At) =>
    `const pick = ${result}; const picked = pick(subject); ${at("sound", "picked")}`;
  const programs: readonly Program[] = [
    {
      name: "hasStatus in a function that returns WithStatus",
      body: returning(
        "(one: Subject): WithStatus<Subject, 404> | undefined => (hasStatus(one, 404) ? one : undefined)",
      ),
    },
    {
      name: "hasStatus in a generic function",
      body: (at) => `(function generic<R extends Subject>(one: R) {
      if (hasStatus(one, 404)) { const found = one; ${at("sound", "found")} } else { const other = one; ${at("sound", "other")} } })(subject);`,
    },
    {
      name: "hasStatus in a generic function with a pattern of its own",
      inputs: { either: { type: "200 | 404", values: "[200, 404] as const" } },
      body: (at) => `const is = <const P extends 200 | 404>(one: Subject, pattern: P) => {
      if (hasStatus(one, pattern)) { ${at("sound", "one")} } else { ${at("sound", "one")} } }; is(subject, either);`,
    },
    {
      name: "hasStatus in a generic function that takes a pattern and keeps its type",
      inputs: { either: { type: "200 | 404", values: "[200, 404] as const" } },
      body: (at) => `const pick = <const P extends StatusPattern>(one: Subject, pattern: P) =>
      hasStatus(one, pattern) ? { yes: one } : { no: one }; const picked = pick(subject, either); ${at("sound", "picked")}`,
    },
  ];
  // A type parameter of these constraints may stand for a type without a status.
  const vague = ["any", "unknown", "{}", "object", "never"].includes(name) || statuses === "unsure";
  return vague ? programs.filter((program) => program.name !== "hasStatus in a generic function") : programs;
}
