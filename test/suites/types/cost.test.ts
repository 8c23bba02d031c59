import { afterAll, describe, expect, test } from "vitest";
import { project, projectWithClient, runNode, settings, tscOf, tsconfig } from "../../package/installed.js";

/*
 * Compares 200 calls of `matchStatus`, and 400 of `hasStatus`, on a union of six members with 200 `switch` statements.
 * Instantiations have a budget. Where declarations are checked, it leaves room for new ones: a code adds about 50.
 * Times are only printed.
 */

const CALLS = 200;

const members = { 200: "data", 201: "id", 400: "problems", 401: "realm", 404: "path", 500: "reason" };

const union = `${Object.entries(members)
  .map(([status, property]) => `interface Of${status} { readonly status: ${status}; readonly ${property}: string }`)
  .join("\n")}
type Reply = ${Object.keys(members)
  .map((status) => `Of${status}`)
  .join(" | ")};
`;

function functions(body: string): string {
  return Array.from({ length: CALLS }, (_, index) => `export function f${index}(reply: Reply) { ${body} }\n`).join("");
}

const switches = `${union}${functions(
  `switch (reply.status) { ${Object.entries(members)
    .map(([status, property]) => `case ${status}: return reply.${property};`)
    .join(" ")} }`,
)}`;

const matches = `import { matchStatus } from "typed-http-status";
${union}${functions(
  `return matchStatus(reply, { ${Object.entries(members)
    .map(([status, property]) => `${status}: (of) => of.${property}`)
    .join(", ")} });`,
)}`;

const guards = `import { hasStatus } from "typed-http-status";
${union}${functions('if (hasStatus(reply, 404)) return reply.path; return hasStatus(reply, "2xx") ? reply.status : undefined;')}`;

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** The figures that the compiler prints about a program. */
function cost(version: string, folder: string, flags: readonly string[]): Cost {
  const tsc = tscOf(`typescript-${version}`, import.meta.url);
  const output = runNode([tsc, "--noEmit", "--extendedDiagnostics", "--project", folder, ...flags], folder);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return { instantiations: figure("Instantiations"), seconds: figure("Check time") };
}

const rows: string[] = [];

describe.each(["6.0", "7.0"])("TypeScript %s", (version) => {
  const config = { "package.json": '{ "type": "module" }', "tsconfig.json": tsconfig(settings["nodenext, ES module"]) };
  const ofSwitch = project({ ...config, "switches.ts": switches });
  const ofMatch = project({ ...config, "matches.ts": matches });
  const ofGuard = project({ ...config, "guards.ts": guards });

  test.each([
    ["the package's declarations checked", ["--skipDefaultLibCheck"], 345],
    ["not checked", ["--skipLibCheck"], 295],
  ])("%s", (name, flags, perCall) => {
    const [byHand, byMatch] = [cost(version, ofSwitch, flags), cost(version, ofMatch, flags)];
    const ratio = (byMatch.seconds / byHand.seconds).toFixed(1);
    rows.push(
      `| ${version} | ${name} | ${byHand.instantiations} | ${byMatch.instantiations} | ${byHand.seconds} s | ${byMatch.seconds} s | ${ratio} |`,
    );
    const added = byMatch.instantiations - byHand.instantiations;
    expect(added / CALLS, "instantiations for one call").toBeLessThanOrEqual(perCall);
  });

  // The compiler narrows the same union by the same patterns once. Only the first calls cost anything.
  test("hasStatus", () => {
    const { instantiations } = cost(version, ofGuard, ["--skipLibCheck"]);
    expect(instantiations).toBeLessThanOrEqual(400);
  });
});

/** An API whose operations have twelve statuses each, and a call of each of the first `count`. */
function calls(count: number, statement: (path: string) => string): string {
  const statuses = [200, 201, 204, 301, 400, 401, 403, 404, 409, 422, 429, 500];
  const noParameters = "parameters: { query?: never; header?: never; path?: never; cookie?: never };";
  const operations = Array.from({ length: OPERATIONS }, (_, index) => {
    const responses = statuses.map(
      (status) =>
        `${status}: { headers: { [name: string]: unknown }; content: { "application/json": { of${index}: ${status} } } };`,
    );
    return `"/${index}": { ${noParameters} get: { ${noParameters} responses: { ${responses.join(" ")} } } };`;
  });
  return `import createClient from "openapi-fetch";
import { byStatus } from "typed-http-status/openapi";
interface paths { ${operations.join("\n")} }
const client = createClient<paths>();
export const by = byStatus;
${Array.from({ length: count }, (_, index) => `{ ${statement(`"/${index}"`)} }`).join("\n")}
`;
}

const OPERATIONS = 10;

describe("byStatus", () => {
  // The first call costs more: the compiler has to learn how the type arguments of openapi-fetch's result behave.
  test("costs a further operation of twelve statuses at most three times what openapi-fetch's own result does", () => {
    const perCall = (statement: (path: string) => string) => {
      const [first, last] = [1, OPERATIONS].map((count) => {
        const folder = projectWithClient({
          "package.json": '{ "type": "module" }',
          "tsconfig.json": tsconfig(settings["nodenext, ES module"]),
          "calls.ts": calls(count, statement),
        });
        return cost("7.0", folder, ["--skipLibCheck"]).instantiations;
      }) as [number, number];
      return (last - first) / (OPERATIONS - 1);
    };
    const own = perCall((path) => `const { data, error } = await client.GET(${path}); if (error) error; else data;`);
    const ours = perCall(
      (path) => `const r = await byStatus(client.GET(${path})); if (r.status === 404) r.body; else r.body;`,
    );
    console.log(`instantiations of a call: ${own} of openapi-fetch, ${ours} with byStatus`);
    expect(ours).toBeLessThanOrEqual(3 * own);
  });
});

afterAll(() => {
  console.log(
    [
      `| TypeScript | | instantiations: switch | matchStatus | check time: switch | matchStatus | ratio |`,
      `|${" --- |".repeat(7)}`,
      ...rows,
    ].join("\n"),
  );
});
