import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Meaning } from "../../../../src/eslint/other-libraries.js";
import * as codes from "../../../../src/generated/codes.js";
import * as cloudflare from "../../../../src/generated/vendors/cloudflare.js";
import * as iis from "../../../../src/generated/vendors/iis.js";
import * as nginx from "../../../../src/generated/vendors/nginx.js";
import * as unofficial from "../../../../src/generated/vendors/unofficial.js";
import * as root from "../../../../src/index.js";

const require = createRequire(import.meta.url);

/** Angular's enum, out of its declarations: its modules need Angular's compiler. */
function angularsEnum(): Readonly<Record<string, number>> {
  const folder = join(import.meta.dirname, "../node_modules/@angular/common/types");
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const [, members = ""] = /enum HttpStatusCode \{(.*?)\}/s.exec(text.join("\n")) ?? [];
  return Object.fromEntries([...members.matchAll(/(\w+) = (\d+)/g)].map(([, name = "", code]) => [name, Number(code)]));
}

/** What each library exports. http-status exports one object under two names; in version 1, it is the module. */
export const libraries: Readonly<Record<string, object>> = {
  "http-status-codes": require("http-status-codes"),
  "http-status": require("http-status").status,
  "http-status/nginx": require("http-status/nginx").status,
  "http-status/iis": require("http-status/iis").status,
  "http-status/cloudflare": require("http-status/cloudflare").status,
  "http-status/unofficial": require("http-status/unofficial").status,
  statuses: require("statuses"),
  axios: { HttpStatusCode: require("axios").HttpStatusCode },
  "@angular/common/http": { HttpStatusCode: angularsEnum() },
  "@nestjs/common": { HttpStatus: require("@nestjs/common").HttpStatus },
};

export interface Entry {
  readonly path: string;
  readonly value: unknown;
  readonly meaning: Meaning | undefined;
}

/** Every property of a value, with what it becomes. The reverse names of enums are computed properties. */
export function entries(value: unknown, meaning: Meaning | undefined, path = ""): readonly Entry[] {
  const properties = Object(value) === value && !Array.isArray(value) ? Object.entries(value as object) : [];
  return properties
    .filter(([key]) => !(meaning?.apply && meaning.get?.(key) === undefined))
    .flatMap(([key, property]) => {
      const found = meaning?.get?.(key);
      const entry = { path: `${path}.${key}`, value: property, meaning: found };
      return /default$/.test(path) ? [entry] : [entry, ...entries(property, found, entry.path)];
    });
}

/** Our modules, by what a program imports. */
export const ours: Readonly<Record<string, object>> = {
  "typed-http-status": root,
  "typed-http-status/codes": codes,
  "typed-http-status/cloudflare": cloudflare,
  "typed-http-status/iis": iis,
  "typed-http-status/nginx": nginx,
  "typed-http-status/unofficial": unofficial,
};

/** What a script exports as `answers`. */
export function answersOf(script: string, load: (name: string) => unknown = require): unknown {
  const exports: { answers?: unknown } = {};
  new Function("require", "exports", script)((name: string) => ours[name] ?? load(name), exports);
  return exports.answers;
}
