import { STATUS_CODES } from "node:http";
import { constants } from "node:http2";
import { describe, expect, test } from "vitest";
import { faultsOf, type NameElsewhere, namesElsewhere } from "../../docs/data/elsewhere/compare.js";
import { projects } from "../../docs/data/elsewhere/elsewhere.js";
import { node } from "../../docs/data/elsewhere/node.js";
import type { Project } from "../../docs/data/elsewhere/project.js";

/** How each language writes a constant. */
const notations: Readonly<Record<string, RegExp>> = {
  Go: /^http\.Status([A-Z][a-z]*)+$/,
  Rust: /^StatusCode::[A-Z]+(_[A-Z]+)*$/,
  Python: /^HTTPStatus\.[A-Z]+(_[A-Z]+)*$/,
  ".NET": /^HttpStatusCode\.([A-Z][a-z]*)+$/,
  Java: /^HttpStatus\.[A-Z]+(_[A-Z]+)*$/,
  Ruby: /^:[a-z]+(_[a-z]+)*$/,
  PHP: /^Response::HTTP(_[A-Z]+)+$/,
  "Node.js": /^constants\.HTTP_STATUS(_[A-Z]+)+$/,
};

/** A new code is in no project's table, so no expectation about missing codes has to name it. */
const knownElsewhere = new Set(projects.flatMap(({ rows }) => rows.map(([code]) => code)));

describe.each(projects.map((project) => [project.platform, project] as const))(
  "the data of %s",
  (platform, project) => {
    const names = project.rows.flatMap(([, name, , ...also]) => [name, ...also]);

    test("has each code once, in ascending order", () => {
      const codes = project.rows.map(([code]) => code);
      expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b));
      expect(codes.every((code) => code >= 100 && code <= 599)).toBe(true);
    });

    test("has each name once, as the language writes constants", () => {
      expect(new Set(names).size).toBe(names.length);
      expect(names.map((name) => project.before + name).filter((name) => !notations[platform]?.test(name))).toEqual([]);
      expect(names.filter((name) => !name.startsWith(project.stem ?? ""))).toEqual([]);
    });

    test("deprecates only names that it has", () => {
      expect((project.deprecated ?? []).filter((name) => !names.includes(name))).toEqual([]);
    });

    test("puts the name after the current phrase first, where a code has several names", () => {
      const current = project.rows.map(([code]) => {
        const { constant, also } = of(project, code);
        return [constant, ...also].findIndex((one) => one?.note === null);
      });
      expect(current.filter((position) => position > 0)).toEqual([]);
    });

    test("names the files that were read, at a release or a commit, and the day", () => {
      for (const { title, url, version, read } of project.sources) {
        const [, at] = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/([^/]+)\/\S+$/.exec(url) ?? [];
        expect(at).toMatch(
          version.startsWith("commit ") ? new RegExp(`^${version.slice(7)}[0-9a-f]{33}$`) : /^(go|v)\d/,
        );
        expect(version.startsWith("commit ") || at?.replace(/^\D+/, "") === version).toBe(true);
        expect(url.endsWith(title)).toBe(true);
        expect(new Date(read).toISOString().slice(0, 10)).toBe(read);
      }
    });
  },
);

describe("Node's data", () => {
  const major = (version: string) => Number(version.replace("v", "").split(".")[0]);
  const newer = major(process.version) > major(node.sources[0].version);

  // The tables of Node 20.12 and of the newest Node are the same. Read the files again when a newer Node changes them.
  test.skipIf(newer)(`is what Node ${process.version} has`, () => {
    const running = Object.entries(constants).filter(([name]) => name.startsWith("HTTP_STATUS_"));
    expect(Object.fromEntries(node.rows.map(([code, name]) => [name, code]))).toEqual(Object.fromEntries(running));
    expect(Object.fromEntries(node.rows.map(([code, , phrase]) => [code, phrase]))).toEqual(STATUS_CODES);
  });
});

describe("what a project has for a code", () => {
  test("is its constant and its phrase", () => {
    expect(namesElsewhere(404).map(({ constant, phrase }) => [constant?.written, phrase])).toEqual([
      ["http.StatusNotFound", "Not Found"],
      ["StatusCode::NOT_FOUND", "Not Found"],
      ["HTTPStatus.NOT_FOUND", "Not Found"],
      ["HttpStatusCode.NotFound", "Not Found"],
      ["HttpStatus.NOT_FOUND", "Not Found"],
      [":not_found", "Not Found"],
      ["Response::HTTP_NOT_FOUND", "Not Found"],
      ["constants.HTTP_STATUS_NOT_FOUND", "Not Found"],
    ]);
    expect(namesElsewhere(404).map(notes)).toEqual(projects.map(() => [null, null]));
  });

  test("is nothing where the project lacks the code", () => {
    expect(namesElsewhere(599)).toEqual(
      projects.map((project) => ({ project, code: 599, constant: null, also: [], phrase: null, phraseNote: null })),
    );
  });

  test("says which former RFC a name or a phrase comes from", () => {
    expect(notesOf("Go", 413)).toEqual(["former name, RFC 2068 and RFC 2616", "former phrase, RFC 2068 and RFC 2616"]);
    expect(notesOf("Rust", 413)).toEqual(["former name, RFC 7231", "former phrase, RFC 7231"]);
    expect(notesOf("PHP", 413)).toEqual(["former name, RFC 2068 and RFC 2616", null]);
    expect(notesOf("Python", 413)).toEqual([null, null]);
  });

  test("says what differs in letter case, in punctuation or in words", () => {
    expect(notesOf("Go", 418)).toEqual(["another name", "other letter case"]);
    expect(notesOf("Rust", 203)).toEqual([null, "other punctuation"]);
    expect(notesOf("Java", 416)[1]).toBe("former phrase, RFC 2616; other letter case");
    expect(notesOf("Ruby", 510)).toEqual([null, "no phrase"]);
  });

  test("reads HTTP in a name as part of the phrase where the phrase has it", () => {
    expect(notesOf("PHP", 505)).toEqual([null, null]);
    expect(notesOf("Node.js", 505)).toEqual([null, null]);
  });

  test("includes its other names, and whether it deprecates them", () => {
    expect(of("Java", 413)).toMatchObject({
      constant: { written: "HttpStatus.CONTENT_TOO_LARGE", deprecated: false },
      also: [{ written: "HttpStatus.PAYLOAD_TOO_LARGE", deprecated: true, note: "former name, RFC 7231" }],
    });
    expect(of("Python", 413).also).toEqual([
      {
        written: "HTTPStatus.REQUEST_ENTITY_TOO_LARGE",
        deprecated: false,
        note: "former name, RFC 2068 and RFC 2616",
      },
    ]);
  });

  test("has no notes for a code that no standard assigns", () => {
    expect(of("Java", 509)).toMatchObject({
      constant: { written: "HttpStatus.BANDWIDTH_LIMIT_EXCEEDED", deprecated: true, note: null },
      phrase: "Bandwidth Limit Exceeded",
      phraseNote: null,
    });
    expect(of(".NET", 306)).toMatchObject({ constant: { note: null }, phrase: null, phraseNote: null });
  });
});

interface ExpectedFaults {
  readonly missing?: readonly number[];
  readonly beyond?: readonly number[];
  readonly deprecated?: readonly number[];
  readonly names?: readonly number[];
  readonly phrases?: readonly number[];
}

test.each<[platform: string, expected: ExpectedFaults]>([
  ["Go", { names: [203, 407, 413, 414, 416, 418, 422], phrases: [413, 414, 416, 418, 422] }],
  ["Rust", { names: [413, 422], phrases: [203, 413, 418, 422] }],
  ["Python", {}],
  [".NET", { missing: [418, 425], beyond: [306], names: [413, 414, 416], phrases: [413, 414, 416, 422, 505] }],
  ["Java", { missing: [305], beyond: [509], deprecated: [102, 418, 510], names: [416, 418], phrases: [416, 418, 505] }],
  ["Ruby", { missing: [418], beyond: [509], deprecated: [510], phrases: [510] }],
  ["PHP", { beyond: [306], names: [308, 413, 414, 416, 418, 422, 506], phrases: [418] }],
  ["Node.js", { beyond: [509], names: [413, 418, 422], phrases: [413, 422] }],
])("the faults of %s", (platform, expected) => {
  const { missing, beyond, deprecated, names, phrases } = faultsOf(projectOf(platform));
  const codes = (list: readonly { code: number }[]) => list.map(({ code }) => code);
  expect({
    missing: codes(missing).filter((code) => knownElsewhere.has(code)),
    beyond: codes(beyond),
    deprecated: codes(deprecated),
    names: codes(names),
    phrases: codes(phrases),
  }).toEqual({ missing: [], beyond: [], deprecated: [], names: [], phrases: [], ...expected });
});

function projectOf(platform: string): Project {
  return projects.find((project) => project.platform === platform) as Project;
}

function of(project: Project | string, code: number): NameElsewhere {
  const wanted = typeof project === "string" ? projectOf(project) : project;
  return namesElsewhere(code).find((name) => name.project === wanted) as NameElsewhere;
}

function notes({ constant, phraseNote }: NameElsewhere): readonly (string | null | undefined)[] {
  return [constant?.note, phraseNote];
}

function notesOf(platform: string, code: number): readonly (string | null | undefined)[] {
  return notes(of(platform, code));
}
