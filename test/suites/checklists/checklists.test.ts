import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unassignedCode, withRow } from "../../helpers/altered-registry.js";
import { registryCsv } from "../../helpers/iana-registry.js";
import { removeFolder } from "../../helpers/processes.js";
import { type Clone, cloneCheckout } from "./clone.js";

/*
 * Follows the checklists of CONTRIBUTING.md in a copy of the checkout: one after the other, each step as it stands there.
 * Then every suite that looks at codes has to pass.
 */

const MINUTES = 60_000;

const contributing = readFileSync(new URL("../../../CONTRIBUTING.md", import.meta.url), "utf8");

/** The steps of a checklist. */
function stepsOf(title: string): readonly string[] {
  const [, section = ""] = contributing.split(`\n### ${title}\n`);
  const [list = ""] = section.split(/\n#/);
  return [...list.matchAll(/^\d+\. (.*(?:\n {3}.*)*)/gm)].map(([, step = ""]) => step.replace(/\n {3}/g, " "));
}

/** What codegen and the build write: no step edits these by hand. */
const WRITTEN = /^(?:src\/generated\/|test\/package\/api\/|README\.md$|docs\/guide\/|package\.json$)/;

const code = unassignedCode(432);
const name = "AnImaginaryCode";

let clone: Clone;
let printedRow = "";

beforeAll(async () => {
  clone = await cloneCheckout();
}, 2 * MINUTES);

afterAll(() => removeFolder(clone.folder));

interface Step {
  /** The step's text, as CONTRIBUTING.md has it. */
  readonly text: string;
  readonly follow: () => unknown;
}

const update: Step = { text: "Run `npm run update`.", follow: () => clone.run("npm run update") };

const checklists: Readonly<Record<string, { readonly steps: readonly Step[]; readonly edited: readonly string[] }>> = {
  "Add a code that IANA has registered": {
    steps: [
      {
        text: "Run `npm run registry:check -- --write`. It updates the project's copy of the registry and prints the new row.",
        follow: async () => {
          const source = join(clone.folder, "registry.csv");
          writeFileSync(source, withRow(registryCsv, code, `${code},An Imaginary Code,"[RFC9110, Section 15.5.99]"`));
          // It exits with 1, since the table does not have the row yet.
          const printed = await clone.run(`npm run registry:check -- --write ${source} || test $? -eq 1`);
          await clone.run(`rm ${source}`);
          [, printedRow = ""] = /^( *\{\n(?:.*\n)*? *\},)$/m.exec(printed) ?? [];
        },
      },
      {
        text: "Put the row into `src/table/iana.ts`, in code order, and write its description.",
        follow: () => {
          const row = printedRow
            .split("\n")
            .filter((line) => !/^\s*description:/.test(line))
            .join("\n")
            .replace("phrase:", 'description: "The code is imaginary.",\n    phrase:');
          const [next = ""] = /^ {2}\{\n {4}code: \d+,$/gm.exec(laterRows()) ?? [];
          clone.replace("src/table/iana.ts", next, `${row}\n${next}`);
        },
      },
      update,
    ],
    edited: ["src/table/iana.ts", "test/data/iana-http-status-codes.csv"],
  },
  "Add a vendor": {
    steps: [
      {
        text: "Write `src/table/vendors/NAME.ts` like the files beside it. `NAME` becomes the entry point `typed-http-status/NAME`.",
        follow: () => clone.write("src/table/vendors/acme-cloud.ts", vendorTable),
      },
      update,
    ],
    edited: ["src/table/vendors/acme-cloud.ts"],
  },
  "Add a predicate": {
    steps: [
      {
        text: "Add the field to `src/table/status-row.ts` and set it in the rows of `src/table/iana.ts`.",
        follow: () => {
          clone.replace(
            "src/table/status-row.ts",
            "interface MayBeRetryable {",
            "interface MayBeRetryable {\n  /** Set where the code is about a length. */\n  readonly length?: true;",
          );
          clone.replace(
            "src/table/iana.ts",
            '    phrase: "Length Required",',
            '    phrase: "Length Required",\n    length: true,',
          );
        },
      },
      {
        text: "Add the fact to `StatusFacts` and to `statusFacts` in `src/facts/status-facts.ts`.",
        follow: () => {
          clone.replace(
            "src/facts/status-facts.ts",
            "  readonly retryReason: string | null;\n}",
            "  readonly retryReason: string | null;\n  /** Whether the code is about a length. */\n  readonly length: boolean;\n}",
          );
          clone.replace(
            "src/facts/status-facts.ts",
            "    retryReason,\n",
            '    retryReason,\n    length: "length" in row,\n',
          );
        },
      },
      {
        text: "Describe the set in `src/facts/semantics.ts`.",
        follow: () => clone.replace("src/facts/semantics.ts", "\n];\n", semanticSet),
      },
      {
        text: "Export the predicate from `src/functions.ts`.",
        follow: () =>
          clone.replace(
            "src/functions.ts",
            "  isHeuristicallyCacheable,\n",
            "  isHeuristicallyCacheable,\n  isLength,\n",
          ),
      },
      {
        text: "Add the codes, as the specification lists them, to `test/helpers/expected-members.ts`.",
        follow: () =>
          clone.replace("test/helpers/expected-members.ts", "  isRetryable: [", "  isLength: [411],\n  isRetryable: ["),
      },
      update,
    ],
    edited: [
      "src/facts/semantics.ts",
      "src/facts/status-facts.ts",
      "src/functions.ts",
      "src/table/iana.ts",
      "src/table/status-row.ts",
      "test/helpers/expected-members.ts",
    ],
  },
  "Add an entry point": {
    steps: [
      {
        text: "Write its module in `src/`, with an example in each docstring.",
        follow: () => clone.write("src/digits.ts", entryPoint),
      },
      {
        text: "Add it to `modules` in `src/tools/entry-points.ts`.",
        follow: () =>
          clone.replace(
            "src/tools/entry-points.ts",
            '  registry: "src/registry.ts",\n',
            '  registry: "src/registry.ts",\n  digits: "src/digits.ts",\n',
          ),
      },
      {
        text: "Add a question for each of its functions to `test/suites/hostile/answers.ts`.",
        follow: () =>
          clone.replace(
            "test/suites/hostile/answers.ts",
            "  statusEntry: (asked) => [",
            "  firstDigit: (asked) => [ofValue(asked, (value) => (statusCodes.has(value) ? String(value)[0] : undefined))],\n  statusEntry: (asked) => [",
          ),
      },
      update,
    ],
    edited: ["src/digits.ts", "src/tools/entry-points.ts", "test/suites/hostile/answers.ts"],
  },
};

describe.each(Object.entries(checklists))("%s", (title, { steps, edited }) => {
  test("has these steps in CONTRIBUTING.md", () => {
    expect(stepsOf(title)).toEqual(steps.map(({ text }) => text));
  });

  test("needs no other edit", { timeout: 5 * MINUTES }, async () => {
    for (const { follow } of steps) {
      await follow();
    }
    const changed = (await clone.changedFiles()).filter((path) => !WRITTEN.test(path));
    expect(changed).toEqual(edited);
  });
});

test("there are no other checklists", () => {
  const [, section = ""] = contributing.split("\n## Checklists\n");
  const titles = [...(section.split("\n## ")[0] ?? "").matchAll(/^### (.*)$/gm)].map(([, title]) => title);
  expect(titles).toEqual(Object.keys(checklists));
});

describe("afterwards", () => {
  test("users can import what was added", { timeout: MINUTES }, async () => {
    const program = `import { HttpStatus, isLength, reasonPhrase } from "typed-http-status";
import { TooManyAnvils } from "typed-http-status/acme-cloud";
import { firstDigit } from "typed-http-status/digits";
console.log(HttpStatus.${name}, reasonPhrase(${code}), isLength(411), TooManyAnvils, firstDigit(404));`;
    clone.write("program.mjs", program);
    const printed = await clone.run("node program.mjs && rm program.mjs");
    expect(printed).toBe(`${code} An Imaginary Code true 498 4\n`);
  });

  // No step formats the code, because editors do that, but `npm test` checks it. The suites are those with figures or
  // lists of what the package contains.
  test.each([
    "npx biome check --write --linter-enabled=false src test",
    "npm test",
    "npm run suite -- peers",
    "npm run suite -- bundles test/suites/bundles/budgets.test.ts",
    "npm run suite -- hostile --count 2000",
  ])("%s passes", { timeout: 10 * MINUTES }, async (commandLine) => {
    await clone.run(commandLine);
  });
});

/** The text of the rows that come after the new one. */
function laterRows(): string {
  const rows = clone.read("src/table/iana.ts").split(/(?=^ {2}\{\n {4}code: )/m);
  return rows
    .slice(1)
    .filter((row) => Number(/code: (\d+)/.exec(row)?.[1]) > code)
    .join("");
}

const vendorTable = `import type { VendorTable } from "../vendor-row.js";

/** The codes of an imaginary vendor. */
export const table: VendorTable = {
  title: "Acme Cloud",
  about: "The status codes of Acme Cloud that no standard registers.",
  rows: [
    {
      code: 498,
      phrase: "Too Many Anvils",
      description: "The client has ordered more anvils than Acme has.",
      vendor: "Acme",
      source: { title: "Acme, Codes", url: "https://acme.example/codes" },
    },
    {
      code: 598,
      phrase: "Anvil Dropped",
      description: "The server has dropped an anvil on the way.",
      vendor: "Acme",
      source: { title: "Acme, Codes", url: "https://acme.example/codes" },
    },
  ],
};
`;

const semanticSet = `
  {
    predicate: "isLength",
    meaning: "is about a length",
    use: "It is imaginary.",
    summary: "what is about a length",
    has: (facts) => facts.length,
    example: { inside: 411, outside: 413 },
    sources: [reference("RFC 9110 §15.5")],
  },
];
`;

const entryPoint = `import { isStatusCode } from "./generated/class-predicates.js";

/**
 * The first digit of a status code. \`undefined\` for anything else. It never throws.
 *
 * @param status - Any number.
 * @example
 * \`\`\`ts
 * import { firstDigit } from "typed-http-status/digits";
 *
 * firstDigit(404); // "4"
 * \`\`\`
 * @see [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)
 */
export function firstDigit(status: number): string | undefined {
  return isStatusCode(status) ? String(status)[0] : undefined;
}
`;
