import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { semanticSets } from "../../../src/facts/semantics.js";
import { statusRows } from "../../../src/table/iana.js";
import { citations } from "../../../src/tools/source-check/citations.js";
import { pageCitations } from "../../../src/tools/source-check/page-citations.js";
import { readVendorTables } from "../../../src/tools/vendor-files.js";

const vendors = await readVendorTables();
const all = citations(statusRows, vendors, semanticSets);

describe("the citations", () => {
  test("are the addresses of registry.json, and those of the semantic sets", () => {
    const registry = readFileSync(new URL("../../../src/generated/registry.json", import.meta.url), "utf8");
    const inRegistry = [...registry.matchAll(/"url":"([^"]+)"/g)].map(([, url = ""]) => url);
    const inSets = semanticSets.flatMap(({ sources }) => sources.map(({ url }) => url));
    expect(inSets.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ url }) => url))).toEqual(new Set([...inRegistry, ...inSets]));
  });

  test("name each source once in each entry", () => {
    const places = all.map(({ file, entry, url }) => `${file} ${entry} ${url}`);
    expect(places).toEqual([...new Set(places)]);
  });

  test("say which entry of which file names the source", () => {
    const placesOf = (url: string) =>
      all.filter((citation) => citation.url === url).map(({ file, entry }) => [file, entry]);
    expect(placesOf("https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5")).toEqual([
      ["src/table/iana.ts", "404"],
    ]);
    expect(placesOf("https://www.rfc-editor.org/rfc/rfc7725.html#section-3")).toEqual([
      ["src/table/iana.ts", "451"],
      ["src/facts/semantics.ts", "isHeuristicallyCacheable"],
    ]);
  });

  test("name a vendor's code with its constant, because a code can have several meanings", () => {
    const [{ id, rows } = { id: "", rows: [] }] = vendors.filter((table) => table.id === "nginx");
    const [first] = citations([], [{ id, title: "nginx", about: "Its codes.", rows }], []);
    expect(first).toMatchObject({ file: "src/table/vendors/nginx.ts", entry: "444 NoResponse" });
  });
});

describe("the citations of the pages' texts", () => {
  const cited = pageCitations();

  test("say which text names the source, a section of an RFC or another page", () => {
    const places = cited.map(({ file, entry, url }) => `${file} ${entry} ${url}`);
    expect(places).toContain("docs/data/usage 404 https://fetch.spec.whatwg.org/#ok-status");
    expect(places).toContain("docs/data/kin 100 and 417 https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1");
    expect(places).toEqual([...new Set(places)]);
  });

  test("are those of usage, of kin and of names elsewhere", () => {
    expect(new Set(cited.map(({ file }) => file))).toEqual(
      new Set(["docs/data/usage", "docs/data/kin", "docs/data/elsewhere"]),
    );
  });
});
