import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { start } from "../../helpers/processes.js";
import type { Project } from "./project.js";
import { optionsFor } from "./runtimes.js";
import type { Result } from "./suite.mjs";

/** Programs by what they use. Each has types that would be wrong if the runtime read a file for another. */
const PROGRAMS = {
  "the root": `import { HttpStatus, hasStatus, type ReasonPhrase } from "typed-http-status";
export const code: 404 = HttpStatus.NotFound;
export const phrase: ReasonPhrase<404> = "Not Found";
// @ts-expect-error: nobody registered 299
export const unregistered: HttpStatus = 299;
export const data = (reply: { status: 200; data: string } | { status: 404 }) => hasStatus(reply, 200) && reply.data;
`,
  "constants of modules": `import { NotFound } from "typed-http-status/codes";
import * as Nginx from "typed-http-status/nginx";
export const code: 404 = NotFound;
export const closed: 499 = Nginx.ClientClosedRequest;
`,
  "the table and its JSON": `import { type StatusEntry, statusEntries, statusEntry } from "typed-http-status/registry";
import registry from "typed-http-status/registry.json" with { type: "json" };
import schema from "typed-http-status/registry.schema.json" with { type: "json" };
export const first: StatusEntry | undefined = statusEntries[0];
export const phrase: "Not Found" = statusEntry(404).phrase;
export const texts: string[] = [registry.registryDate, schema.title, ...registry.statusEntries.map(({ name }) => name)];
// @ts-expect-error: the name is a string
export const code: number | undefined = registry.statusEntries[0]?.name;
`,
};

/**
 * Checks the types of programs that import the installed package.
 *
 * @param args - The runtime's arguments before a program's file.
 */
export async function checkTypes(binary: string, args: readonly string[], project: Project): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const file = `${name.replaceAll(" ", "-")}.ts`;
    writeFileSync(join(project.folder, file), program);
    const { status, stderr } = await start(binary, [...args, file], optionsFor(project));
    results.push({ name: `types of ${name}`, error: status === 0 ? null : stderr.trim() });
  }
  return results;
}
