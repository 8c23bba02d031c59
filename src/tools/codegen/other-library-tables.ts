import { type LibraryName, type Meaning, type OtherLibrary, rootOf } from "../../eslint/other-libraries.js";
import { type OtherNames, otherLibraries } from "../../table/other-libraries.js";
import { replaceBetween } from "./markers.js";

/** An export, or a property of one, with what it becomes and why. */
interface Row {
  readonly path: string;
  readonly becomes: string;
}

/** The rule's page with a table for each library: every export, and what it becomes. */
export function renderOtherLibraryTables(page: string, libraries: Readonly<Record<string, OtherLibrary>>): string {
  const tables = Object.entries(libraries).map(([name, library]) => {
    const rows = rowsOf(rootOf(name as LibraryName, library, name), reasons(otherLibraries[name] ?? {}));
    const lines = [...new Set(rows.map(({ becomes }) => becomes))].map((becomes) => {
      const paths = rows.filter((row) => row.becomes === becomes).map(({ path }) => `\`${path}\``);
      return `| ${paths.join(", ")} | ${becomes} |`;
    });
    return [`### ${name}`, "", "| Export | Becomes | Note |", "| --- | --- | --- |", ...lines].join("\n");
  });
  return replaceBetween(page, "names", tables.join("\n\n"));
}

/** The reason for each replacement that cannot be derived. */
function reasons({ own = {}, groups = {} }: OtherNames & { readonly groups?: Readonly<Record<string, OtherNames>> }) {
  const all = [own, ...Object.values(groups).map((group) => group.own ?? {})];
  return new Map(all.flatMap((names) => Object.entries(names).map(([name, { why }]) => [name, why] as const)));
}

/** A row for each property of a module, except for names of the module itself. */
function rowsOf(meaning: Meaning, why: ReadonlyMap<string, string>, path = ""): readonly Row[] {
  return keysOf(meaning).flatMap((key) => {
    const found = propertyOf(meaning, key);
    const isModule = MODULE.test(key) && meaning.keys?.every((one) => MODULE.test(one) || found?.keys?.includes(one));
    if (found === undefined || isModule) {
      return [];
    }
    const index = /^[A-Za-z]\w*$/.test(key)
      ? `.${key}`
      : `[${/^\w+$/.test(key) || /^<\w+>$/.test(key) ? key : `"${key}"`}]`;
    const name = path === "" ? key : path + index;
    const note = [found.difference ?? "", why.get(key) ?? ""].filter((text) => text !== "").join("; ");
    const becomes = key === "<code>_CLASS" ? 'its class, such as `"4xx"`' : written(found);
    return [{ path: name, becomes: `${becomes} | ${note}` }, ...rowsOf(found, why, name)];
  });
}

/** Names by which a module exports itself. */
const MODULE = /^(default|status)$/;

/** The texts that http-status has for each code and class. */
const TEXTS = ["<code>", "<code>_CLASS", "<code>_NAME", "<code>_MESSAGE", "<class>", "<class>_NAME", "<class>_MESSAGE"];

function keysOf(meaning: Meaning): readonly string[] {
  const keys = meaning.keys ?? [];
  const texts = TEXTS.filter((key) => propertyOf(meaning, key) && !(key === "<code>" && keys.includes("404")));
  return [...keys, ...(propertyOf(meaning, "<code>_NAME") || propertyOf(meaning, "<class>") ? texts : [])];
}

function propertyOf({ get }: Meaning, key: string): Meaning | undefined {
  return get?.(key.replace("<code>", "404").replace("<class>", "4xx"));
}

function written({ value, type, apply, ours }: Meaning): string {
  const use = (name: string, module?: string) =>
    module === undefined ? name : `${name} of typed-http-status/${module}`;
  const text = value?.(use) ?? type?.(use) ?? apply?.(undefined).ours ?? ours ?? "";
  return text.replace(/^(\S+)/, "`$1`").replace(/(typed-\S+)$/, "`$1`");
}
