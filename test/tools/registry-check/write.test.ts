import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { statusRows } from "../../../src/table/iana.js";
import type { Outcome } from "../../../src/tools/check-command/command.js";
import { check } from "../../../src/tools/registry-check/check.js";
import { compare } from "../../../src/tools/registry-check/compare.js";
import { registryRows } from "../../../src/tools/registry-check/csv.js";
import { unassignedCode, withRow } from "../../helpers/altered-registry.js";
import { registry, registryCsv } from "../../helpers/iana-registry.js";
import { removeFolder, temporaryFolder } from "../../helpers/processes.js";

/** A day on which no registration is past its day. */
const TODAY = "2025-09-15";
const OUTDATED = "the outdated copy";

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));
const source = join(folder, "source.csv");
const copy = join(folder, "copy.csv");

const code = unassignedCode(432);
const withNewCode = withRow(registryCsv, code, `${code},Slow Down,"[RFC9110, Section 15.5.33]"`);

/** Runs the command with `--write` on a text, against an outdated copy. */
async function write(text: string | Uint8Array, target: string = copy): Promise<Outcome & { readonly copied: string }> {
  writeFileSync(source, text);
  writeFileSync(copy, OUTDATED);
  const outcome = await check(["--write", source], target, TODAY);
  return { ...outcome, copied: readFileSync(copy, "utf8") };
}

describe("no difference: exit code 0", () => {
  const stdout = `${source} and src/table/iana.ts: no difference in ${registry.length} rows. test/data/iana-http-status-codes.csv is up to date.\n`;

  test("the copy is the source, byte for byte", async () => {
    const unusual = registryCsv.replace("404,Not Found,", '404,"Not Found",');
    expect(await write(unusual)).toEqual({ exitCode: 0, stdout, stderr: "", copied: unusual });
  });

  test("the copy has the project's line ends and no byte order mark", async () => {
    const text = `\uFEFF${registryCsv.replaceAll("\n", "\r\n")}`;
    expect(await write(text)).toEqual({ exitCode: 0, stdout, stderr: "", copied: registryCsv });
  });
});

describe("a new code: exit code 1", () => {
  test("the copy is the source, and the report has a row to paste", async () => {
    const { exitCode, stdout, stderr, copied } = await write(withNewCode);
    expect({ exitCode, stderr, copied }).toEqual({ exitCode: 1, stderr: "", copied: withNewCode });
    expect(stdout).toContain(`\`\`\`ts
  {
    code: ${code},
    phrase: "Slow Down",
    description: "",
    specification: "RFC 9110 §15.5.33",
    registration: registered,
    mdn: false,
  },
\`\`\``);
  });

  test("the differences are told as without --write", async () => {
    const { stdout: written } = await write(withNewCode);
    const { stdout: unwritten } = await check([source], copy, TODAY);
    const differences = (stdout: string) => stdout.split("\n\n").slice(0, 2);
    expect(differences(written)).toEqual(differences(unwritten));
    expect(unwritten).not.toContain("```");
  });

  test("with the printed row in the table, nothing differs", async () => {
    const { stdout, copied } = await write(withNewCode);
    const row = /```ts\n(.*),\n```/s.exec(stdout)?.[1];
    const statusRow = new Function("registered", `return ${row}`)({ state: "registered" });
    const rows = [...statusRows, { ...statusRow, description: "The client sends too fast." }];
    expect(compare(registryRows(copied), rows)).toEqual([]);
  });
});

describe("nothing written: exit code 2", () => {
  test.each([
    ["a truncated CSV", registryCsv.slice(0, -1)],
    ["rows with a gap", withRow(registryCsv, 404)],
    ["a web page", "<!DOCTYPE html>\n"],
    ["bytes that are not UTF-8", Uint8Array.of(0xff)],
  ])("%s", async (_, text) => {
    expect(await write(text)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(/^registry:check: .+\n$/),
      copied: OUTDATED,
    });
  });

  test("a copy that cannot be written", async () => {
    const target = join(folder, "folder");
    mkdirSync(target);
    expect(await write(withNewCode, target)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(/^registry:check: E[A-Z]+: .+\n$/),
      copied: OUTDATED,
    });
  });
});

test("without --write, the copy stays as it is", async () => {
  writeFileSync(source, withNewCode);
  writeFileSync(copy, OUTDATED);
  expect(await check([source], copy, TODAY)).toMatchObject({ exitCode: 1 });
  expect(readFileSync(copy, "utf8")).toBe(OUTDATED);
});
