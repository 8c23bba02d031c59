import type { At, Program } from "./program.js";
import type { Subject } from "./subjects.js";

/** The keys of handlers, and those of them that may be absent at run time. */
interface Keys {
  readonly certain: readonly string[];
  readonly uncertain?: readonly string[];
}

/** Every program of `matchStatus` for a subject. */
export function matchStatusPrograms(subject: Subject): readonly Program[] {
  if (subject.name === "never") {
    return [];
  }
  if (subject.statuses === "unsure") {
    return [
      {
        name: "matchStatus of what may have no status",
        refused: true,
        body: () => "matchStatus(subject, { default: () => 1 });",
      },
    ];
  }
  const programs = [...sets(subject).map((keys) => matching(subject, keys)), ...otherForms(subject)];
  // Of a type parameter, the compiler infers the statuses only from a numeric `status`.
  return subject.number || subject.generic === false
    ? programs.filter(({ name }) => name !== "matchStatus in a generic function")
    : programs;
}

/** The sets of keys to try: those that leave a status out, too. */
function sets({ statuses }: Subject): readonly Keys[] {
  const fixed: readonly Keys[] = [
    { certain: ["default"] },
    { certain: ["404", "default"] },
    { certain: ["2xx", "default"] },
    { certain: ["404", "4xx", "default"] },
    { certain: ["404", "2xx", "5xx", "default"] },
    { certain: ["1xx", "2xx", "3xx", "4xx", "5xx"] },
    { certain: ["2xx", "4xx"] },
    { certain: ["default"], uncertain: ["404"] },
    { certain: ["default"], uncertain: ["4xx"] },
    { certain: ["4xx", "default"], uncertain: ["404"] },
    { certain: ["404"], uncertain: ["default"] },
    { certain: ["600", "default"] },
    { certain: ["404.5", "default"] },
    { certain: ["4XX", "default"] },
    { certain: ["NotFound", "default"] },
  ];
  if (!Array.isArray(statuses) || statuses.length > 40) {
    return fixed;
  }
  const codes = (statuses as readonly number[]).map(String);
  const classes = [...new Set((statuses as readonly number[]).flatMap(classesOf))];
  const [first = "", ...others] = codes;
  return [
    ...fixed,
    { certain: codes },
    { certain: [...codes, "default"] },
    { certain: classes },
    { certain: [...classes, "default"] },
    { certain: [first, "default"] },
    { certain: [first, ...classes] },
    { certain: others },
    { certain: others, uncertain: [first] },
    { certain: [...others, "default"], uncertain: [first] },
    { certain: classes, uncertain: [first] },
  ];
}

function matching({ statuses }: Subject, keys: Keys): Program {
  const { certain, uncertain = [] } = keys;
  const refused = !fits(statuses as readonly number[] | "any", keys);
  const handlers = (at: At) => [
    ...uncertain.map((key) => `...(flag ? { ${handler(key, at)} } : {})`),
    ...certain.map((key) => handler(key, at)),
  ];
  // The compiler infers no parameter of a handler in a conditional spread: it has to be written.
  const annotated = uncertain.length > 0;
  // Where the status is a number, a handler's type keeps what other handlers take.
  const wide = statuses === "any";
  const handler = (key: string, at: At) =>
    `${JSON.stringify(key)}: (${annotated ? annotation(key, uncertain.includes(key)) : "of"}) => { ${at(annotated || (wide && key.length !== 3) || (wide && certain.length > 2) ? "sound" : "each", "of")} return ${JSON.stringify(`by ${key}`)} as const; }`;
  return {
    name: `matchStatus, ${[...uncertain.map((key) => `${key}?`), ...certain].join(" ")}`,
    refused,
    since: "5.7",
    ...(uncertain.length > 0 ? { inputs: { flag: { type: "boolean", values: "[true, false]" } } } : {}),
    body: (at) => {
      if (refused) {
        return `matchStatus(subject, { ${handlers(() => "").join(", ")} });`;
      }
      const call = `const result = matchStatus(subject, { ${handlers(at).join(", ")} });`;
      return `${call} ${at("each", "result")}`;
    },
  };
}

/** What a handler beside uncertain ones takes: without an annotation, all that the uncertain ones leave. */
function annotation(key: string, uncertain: boolean): string {
  return uncertain && key !== "default"
    ? `of: WithStatus<Subject, ${/^\d+$/.test(key) ? key : JSON.stringify(key)}>`
    : "of: Subject";
}

/** Whether the compiler has to accept handlers: each status has one, and each one has a status. */
function fits(statuses: readonly number[] | "any", { certain, uncertain = [] }: Keys): boolean {
  const keys = [...certain, ...uncertain];
  if (statuses === "any") {
    return certain.includes("default") && keys.every((key) => /^([1-5]xx|[1-5]\d\d|default)$/.test(key));
  }
  const takes = (key: string, status: number, besides: readonly string[]): boolean =>
    key === String(status) ||
    (classesOf(status).includes(key) && !besides.includes(String(status))) ||
    (key === "default" && ![String(status), ...classesOf(status)].some((other) => besides.includes(other)));
  const handled = statuses.every((status) => certain.some((key) => takes(key, status, [])));
  return handled && keys.every((key) => statuses.some((status) => takes(key, status, keys)));
}

function classesOf(status: number): readonly string[] {
  return Number.isInteger(status) && status >= 100 && status <= 599 ? [`${Math.floor(status / 100)}xx`] : [];
}

/** Handlers that are not written as an object of arrow functions. */
function otherForms({ statuses }: Subject): readonly Program[] {
  const any = statuses === "any";
  const has404 = any || (statuses as readonly number[]).includes(404);
  const others = any || (statuses as readonly number[]).some((status) => status !== 404);
  const flag = { flag: { type: "boolean", values: "[true, false]" } };
  const call = (handlers: string) => (at: At) =>
    `const result = matchStatus(subject, ${handlers}); ${at("each", "result")}`;
  const refused = (name: string, handlers: string): Program => ({
    name: `matchStatus, ${name}`,
    refused: true,
    since: "5.7",
    body: () => `matchStatus(subject, ${handlers});`,
  });
  return [
    {
      name: "matchStatus, a method",
      since: "5.7",
      body: (at) =>
        `const result = matchStatus(subject, { default(of) { ${at("each", "of")} return 1 as const; } }); ${at("each", "result")}`,
    },
    {
      name: "matchStatus, annotated",
      body: (at) =>
        `const result = matchStatus(subject, { default: (of: Subject) => { ${at("each", "of")} return 1 as const; } }); ${at("each", "result")}`,
    },
    {
      name: "matchStatus, one of two objects",
      inputs: flag,
      since: "5.7",
      body: call("flag ? { default: () => 1 as const } : { default: () => 2 as const }"),
    },
    {
      name: "matchStatus in a generic function",
      since: "5.7",
      body: (at) =>
        `const generic = <R extends Subject>(one: R) => matchStatus(one, { default: (of) => { const found = of; ${at("sound", "found")} return 1 as const; } }); const result = generic(subject); ${at("each", "result")}`,
    },
    refused("no handlers", "{}"),
    refused("an instance of a class", "new (class { default() { return 1; } })()"),
    refused("an optional handler", "{} as { default?: () => 1 }"),
    refused("a handler that may be undefined", "{ default: undefined as (() => 1) | undefined }"),
    refused("undefined", "{ default: undefined }"),
    refused("a record of codes", "{} as Record<number, () => 1>"),
    // For a status of type number, it takes the compiler seconds to refuse this.
    ...(any || statuses.length > 40
      ? []
      : [refused("StatusHandlers, which has only optional ones", "{} as StatusHandlers<Subject>")]),
    refused("no function", "{ default: 1 }"),
    ...(has404 && others
      ? [
          {
            name: "matchStatus, satisfies StatusHandlers",
            since: "5.7",
            body: (at: At) =>
              `const handlers = { 404: (of) => { ${at("each", "of")} return 1 as const; }, default: (of) => { ${at("sound", "of")} return 2 as const; } } satisfies StatusHandlers<Subject>; const result = matchStatus(subject, handlers); ${at("each", "result")}`,
          },
          {
            name: "matchStatus, a code's handler of the type of an optional one",
            since: "5.7",
            inputs: { handler: { type: "{ 404?: () => 1 }", values: "[{}, { 404: () => 1 }]" } },
            body: call("{ ...handler, default: () => 2 as const }"),
          },
          {
            name: "matchStatus, objects with different handlers",
            inputs: flag,
            since: "5.7",
            body: call("flag ? { 404: () => 1 as const, default: () => 2 as const } : { default: () => 3 as const }"),
          },
          refused("objects that leave something out", "Math.random() > 2 ? { 404: () => 1 } : { default: () => 2 }"),
        ]
      : []),
  ];
}
