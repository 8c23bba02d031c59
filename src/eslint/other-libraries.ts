import { memberName } from "../facts/member-name.js";
import {
  isNullBodyStatus,
  isRedirectStatus,
  isRetryable,
  reasonPhrase,
  statusCode,
  statusCodes,
  statusName,
} from "../functions.js";
import { otherLibraries } from "../generated/other-libraries.js";

/** What codegen writes of another library. */
export interface OtherLibrary {
  readonly spelling: "upper" | "pascal" | "member";
  /** For each object with names, the codes that it names after their current phrase. */
  readonly current: Readonly<Record<string, string>>;
  /** The other names: a code, a vendor's constant such as "nginx/NoResponse", or the digits of a code without an equal. */
  readonly names: OtherNames;
  readonly groups: Readonly<Record<string, OtherNames>>;
  /** The phrases that differ. */
  readonly phrases: Readonly<Record<number, string>>;
}

type OtherNames = Readonly<Record<string, number | string>>;

/** Gives the name by which a program has an export of this package, or of a module of it. */
export type Use = (name: string, module?: string) => string;

/** What an export of another library, or a property of one, becomes. */
export interface Meaning {
  /** What replaces a value. If absent, nothing can replace it. */
  readonly value?: (use: Use) => string;
  /** What replaces a type, if that is different. */
  readonly type?: (use: Use) => string;
  /** What differs for a value. If absent, nothing differs. */
  readonly difference?: string | undefined;
  /** Our export that replaces it, if it is a single export. */
  readonly ours?: string;
  /** The code or the phrase that it is. */
  readonly is?: number | string;
  /** The type that a variable gets from it, where ours would give it a literal type. */
  readonly wide?: string;
  /** The meaning of a property, or of an export. */
  readonly get?: (key: string) => Meaning | undefined;
  /** The keys that `get` knows. */
  readonly keys?: readonly string[];
  /** What a call becomes, or a property with a computed key. */
  readonly apply?: (argument: Argument) => Application;
  /** Whether what `get` does not know stays as it is. */
  readonly partial?: true;
}

/** The value of an argument, where it is known. */
export type Argument = number | string | undefined;

/** A call of a function of ours. */
interface Application {
  readonly ours: string;
  readonly difference: string | undefined;
}

/** The libraries that the rule replaces without an option. */
export const standardLibraries = ["http-status-codes", "http-status", "statuses"] as const;

/** The libraries that the rule replaces where an option names them. */
export const optionalLibraries = ["axios", "@angular/common/http", "@nestjs/common", "@std/http/status"] as const;

/** The libraries that the rule knows. */
export type LibraryName = (typeof standardLibraries | typeof optionalLibraries)[number];

/** Makes the lookup of what a module specifier imports; it answers `undefined` for all that is none of the libraries. */
export function meanings(libraries: readonly LibraryName[]): (specifier: unknown) => Meaning | undefined {
  const modules = libraries.map((library) => [library, modulesOf(library)] as const);
  return (specifier) => {
    const [library] = modules.find(([, pattern]) => pattern.test(String(specifier))) ?? [];
    return library && rootOf(library, otherLibraries[library] as OtherLibrary, String(specifier));
  };
}

/** What a module of a library is. */
export function rootOf(name: LibraryName, library: OtherLibrary, specifier: string): Meaning {
  return roots[name](library, specifier);
}

/** The module specifiers of a library: http-status has subpaths, and Deno's std has versions and several addresses. */
function modulesOf(library: string): RegExp {
  return library === "@std/http/status"
    ? /^(jsr:\/?)?@std\/http(@[^/]+)?(\/status)?$|^https:\/\/deno\.land\/std(@[^/]+)?\/http\/status\.ts$/
    : RegExp(`^${library}${library === "http-status" ? "(/(unofficial|iis|nginx|cloudflare))?" : ""}$`);
}

const THROWS = "it throws for unknown input, and some phrases differ";

const roots: Readonly<Record<LibraryName, (library: OtherLibrary, specifier: string) => Meaning>> = {
  "http-status-codes": (library) => {
    const lookups = { getStatusCode: codeLookup(library, THROWS), getStatusText: phraseLookup(library, THROWS) };
    const phrasesByName = Object.entries(constants(library, "StatusCodes")).map(
      ([name, { is }]) => [name, { ...phrase(library, is as number), wide: "ReasonPhrase" }] as const,
    );
    const root = record({
      StatusCodes: enumeration(library, "StatusCodes"),
      ReasonPhrases: {
        ...record(Object.fromEntries(phrasesByName)),
        type: (use) => use("ReasonPhrase"),
        difference: "there is no object of phrases by name",
      },
      getReasonPhrase: lookups.getStatusText,
      ...lookups,
      ...widened(constants(library, ""), "number"),
    });
    // In an ES module of Node, the default export is the whole CommonJS module.
    const legacy = record({ ...widened(constants(library, "default"), "number"), ...lookups });
    return record({ default: whole({ ...legacy, get: (key) => legacy.get?.(key) ?? root.get?.(key) }) }, root);
  },
  "http-status": (library, specifier) => {
    const group = library.groups[specifier.slice("http-status/".length)];
    const all = group === undefined ? statusObject(library) : statusModule(library, group);
    // In version 1, the module is the object itself.
    return { ...all, ...record({ default: all, status: all }, all) };
  },
  statuses: (library) => {
    const toPhrase = phraseLookup(library, THROWS);
    const toCode = codeLookup(library, THROWS, lowerCase);
    const root: Meaning = {
      ...toPhrase,
      ...record({
        message: { ...record(phrases(library)), ...phraseLookup(library, "some phrases differ", "reasonPhrases") },
        code: codeLookup(library, "ours also knows former phrases, but not all of theirs", lowerCase),
        codes: named("statusCodes", "it has other codes"),
        redirect: set("isRedirectStatus", isRedirectStatus, [300, 301, 302, 303, 305, 307, 308]),
        empty: set("isNullBodyStatus", isNullBodyStatus, [204, 205, 304]),
        retry: set("isRetryable", isRetryable, [502, 503, 504]),
      }),
      apply: (argument) =>
        typeof argument === "string" && Number.isNaN(Number.parseInt(argument, 10))
          ? toCode.apply(lowerCase(argument))
          : toPhrase.apply(argument),
    };
    return { ...root, ...record({ default: root }, root) };
  },
  axios: partial,
  "@angular/common/http": partial,
  "@nestjs/common": partial,
  "@std/http/status": partial,
};

/** A library of which only the enum is replaced. */
function partial(library: OtherLibrary): Meaning {
  const [name = ""] = Object.keys(library.current);
  const root: Meaning = { ...record({ [name]: enumeration(library, name) }), partial: true };
  return { ...root, ...record({ default: root }, root) };
}

type Meanings = Readonly<Record<string, Meaning>>;

/** An object, or a module, of the given properties, and of those of another. */
function record(properties: Meanings, rest?: Meaning): Meaning {
  return {
    get: (key) => (Object.hasOwn(properties, key) ? properties[key] : rest?.get?.(key)),
    keys: [...Object.keys(properties), ...(rest?.keys ?? [])],
  };
}

/** What becomes an export of ours. */
function named(ours: string, difference?: string): Meaning {
  return { ours, value: (use) => use(ours), type: (use) => use(ours), difference };
}

/** An export without an equivalent, perhaps with a text that replaces it. */
function noEqual(text?: string): Meaning {
  return { difference: "it has no equivalent", ...(text && { value: () => text }) };
}

/** An object of codes by name. */
function whole(object: Meaning): Meaning {
  return {
    ours: "HttpStatus",
    value: (use) => use("HttpStatus"),
    difference: "the object as a whole has different names and codes",
    ...object,
  };
}

function widened(constants: Meanings, wide: string): Meanings {
  return Object.fromEntries(Object.entries(constants).map(([name, meaning]) => [name, { ...meaning, wide }]));
}

/** A TypeScript enum: its members, and their names by code. */
function enumeration(library: OtherLibrary, object: string): Meaning {
  const apply = () => ({ ours: "statusName", difference: "the names are spelled differently" });
  const members = record(widened(constants(library, object), "HttpStatus"));
  return { ...whole(members), type: (use) => use("HttpStatus"), apply };
}

/** http-status: codes by name, and phrases, names, messages and classes by code. */
function statusObject(library: OtherLibrary): Meaning {
  const groups = Object.entries(library.groups).map(([id, names]) => [id, withTexts(otherConstants(names))] as const);
  const others = { ...phrases(library), classes, extra: record(Object.fromEntries(groups)) };
  const { apply } = phraseLookup(library, "some phrases differ");
  return { ...whole(withTexts({ ...constants(library, ""), ...others })), apply };
}

/** A module of http-status: the object above with a vendor's names in place of all groups. */
function statusModule(library: OtherLibrary, group: OtherNames): Meaning {
  return whole(withTexts({ ...constants(library, ""), ...otherConstants(group), classes }));
}

/**
 * What http-status has by code or class: `404`, `404_CLASS`, `404_NAME`, `404_MESSAGE`. Only classes have an
 * equivalent.
 */
function withTexts(properties: Meanings, keys = /^([1-5])\d\d(_CLASS|_NAME|_MESSAGE)?$/): Meaning {
  return record(properties, {
    get: (key) => {
      const [, digit, text] = keys.exec(key) ?? [];
      return text === "_CLASS" ? literal(`${digit}xx`) : digit ? noEqual() : undefined;
    },
  });
}

const classes = withTexts(
  Object.fromEntries(
    ["INFORMATIONAL", "SUCCESSFUL", "REDIRECTION", "CLIENT_ERROR", "SERVER_ERROR"].map((name, index) => [
      name,
      literal(`${index + 1}xx`),
    ]),
  ),
  /^([1-5])xx(_NAME|_MESSAGE)?$/,
);

function literal(text: string): Meaning {
  return { is: text, value: () => `"${text}"` };
}

/** The constants of an object of a library. */
function constants({ spelling, current, names }: OtherLibrary, object: string): Meanings {
  const spelled = codesIn(current[object]).map((code) => [spell(reasonPhrase(code) ?? "", spelling), constant(code)]);
  return { ...Object.fromEntries(spelled), ...otherConstants(names) };
}

function otherConstants(names: OtherNames): Meanings {
  return Object.fromEntries(Object.entries(names).map(([name, target]) => [name, constant(target)]));
}

/** A constant: a code of ours, a vendor's constant as "nginx/NoResponse", or the digits of a code without an equal. */
function constant(target: number | string): Meaning {
  if (typeof target === "number") {
    return { is: target, value: (use) => member(target, use) };
  }
  const [module = "", name] = target.split("/");
  return name ? { value: (use) => use(name, module) } : noEqual(module);
}

function member(code: number, use: Use): string {
  return `${use("HttpStatus")}.${statusName(code)}`;
}

/** "100-103 200" as codes. */
function codesIn(ranges = ""): readonly number[] {
  return ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function spell(phrase: string, spelling: OtherLibrary["spelling"]): string {
  const words = phrase.replace("'", "").split(/\W/);
  return spelling === "upper"
    ? words.join("_").toUpperCase()
    : spelling === "pascal"
      ? memberName(words.join(" ").toLowerCase())
      : memberName(phrase);
}

/** The codes of ours for which a library has a phrase. */
function codesOf({ current, names }: OtherLibrary): readonly number[] {
  const others = Object.values(names).filter((target) => typeof target === "number");
  return [...codesIn(Object.values(current)[0]), ...others];
}

/** Its phrases by code. */
function phrases(library: OtherLibrary): Meanings {
  const codes = [...codesOf(library), ...Object.keys(library.phrases).map(Number)];
  return Object.fromEntries(codes.map((code) => [code, phrase(library, code)]));
}

function phrase({ phrases }: OtherLibrary, code: number): Meaning {
  const ours = reasonPhrase(code);
  const theirs = phrases[code] ?? ours;
  if (ours === undefined) {
    return noEqual();
  }
  return {
    is: theirs as string,
    value: (use) => `${use("reasonPhrase")}(${member(code, use)})`,
    type: (use) => `${use("ReasonPhrase")}<${member(code, use)}>`,
    difference: theirs === ours ? undefined : `theirs is "${theirs}", and ours "${ours}"`,
  };
}

/** A lookup from code to phrase. Nothing differs for a code that both know by the same phrase. */
function phraseLookup(library: OtherLibrary, difference: string, ours = "reasonPhrase") {
  const known = phrases(library);
  return {
    ...named(ours, difference),
    wide: "string",
    apply: (argument: Argument) => {
      const entry = known[Number(argument)];
      return { ours: "reasonPhrase", difference: entry && !entry.difference ? undefined : difference };
    },
  };
}

/** A lookup from phrase, in their letter case, to code. Nothing differs for a phrase of theirs that we know. */
function codeLookup(library: OtherLibrary, difference: string, inCase = (text: string) => text) {
  const known = phrases(library);
  return {
    ...named("statusCode", difference),
    wide: "number",
    apply: (argument: Argument) => {
      const entry = known[String(statusCode(argument as string))];
      const same = entry && inCase(entry.is as string) === argument;
      return { ours: "statusCode", difference: same ? undefined : difference };
    },
  };
}

function lowerCase(text: string): string {
  return text.toLowerCase();
}

/** A set of codes, as an object whose keys are codes. The difference lists the codes that only one of the two has. */
function set(ours: string, has: (code: number) => boolean, theirs: readonly number[]): Meaning {
  const differences = [
    ["theirs", theirs.filter((code) => !has(code))],
    ["ours", statusCodes.filter((code) => has(code) && !theirs.includes(code))],
  ] as const;
  const difference = differences
    .filter(([, codes]) => codes.length > 0)
    .map(([which, codes]) => `${which} has ${new Intl.ListFormat("en-GB").format(codes.map(String))} too`)
    .join(", and ");
  return { difference, apply: () => ({ ours, difference }) };
}
