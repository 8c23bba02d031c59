import { bundlerNames } from "./bundlers.js";
import { type Library, libraries, ours } from "./libraries.js";
import { type Cell, type Table, toMarkdownRows } from "./tables.js";

/** README's table: the figures that most users choose a library by. */
export function summary(tables: readonly Table[]): string {
  const rows = libraries
    .filter(({ variant }) => !variant)
    .map(({ name, specifier }) => {
      const cell = (title: string, row: string, column: string) => cellOf(tables, title, row, column);
      const bytes = (use: string, kind: string, row = name) =>
        range(bundlerNames.map((bundler) => part(cell(`Bytes added: ${use}`, row, bundler), kind)));
      const constant = bytes("one constant", "minified");
      const codes = libraries.find((library) => library.name === `${name}/codes`)?.name;
      return [
        name,
        codes ? `${bytes("one constant", "minified", codes)} from \`/codes\`, ${constant} from the root` : constant,
        bytes("code to phrase", "brotli"),
        bytes("phrase to code", "brotli"),
        times(part(cell("Time per call: code to phrase", name, "known input"), "median")),
        times(part(cell("Time per call: phrase to code", name, "known input"), "median")),
        times(part(cell("Import time", specifier, "import, ratio"), "median")),
      ];
    });
  const table = toMarkdownRows(
    [
      "Library",
      "One constant, bytes",
      "Code to phrase, bytes",
      "Phrase to code, bytes",
      "Code to phrase, time",
      "Phrase to code, time",
      "Import, time",
    ],
    rows,
  );
  const all = new Intl.ListFormat("en-GB").format(bundlerNames);
  return `${table}\n\nThe byte columns show the smallest and the largest result over these bundlers: ${all}. ${fromTheRoot(tables)}`;
}

/** What a constant adds in each bundler if a program imports it from the root. */
function fromTheRoot(tables: readonly Table[]): string {
  const [{ name }] = ours as readonly [Library];
  const costs = bundlerNames
    .map((bundler) => ({
      bundler,
      bytes: part(cellOf(tables, "Bytes added: one constant", name, bundler), "minified"),
    }))
    .filter(({ bytes }) => bytes !== 0)
    .map(({ bundler, bytes }) => `${bytes?.toLocaleString("en")} bytes in ${bundler}`);
  return `From the root, a constant of ${name} adds ${costs.join(", ")} and 0 in the others.`;
}

function cellOf(tables: readonly Table[], title: string, row: string, column: string): Cell {
  const table = tables.find((candidate) => candidate.title === title);
  const cells = table?.rows.find(([name]) => name === row);
  return cells?.[table?.columns.indexOf(column) ?? -1] ?? null;
}

/** One of the figures in a cell. */
function part(cell: Cell, name: string): number | undefined {
  return typeof cell === "object" && cell !== null ? (cell as Readonly<Record<string, number>>)[name] : undefined;
}

/** The smallest and the largest figure of all bundlers. */
function range(figures: readonly (number | undefined)[]): string {
  const known = figures.filter((figure) => figure !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)].map((figure) => figure.toLocaleString("en"));
  return known.length === 0 ? "–" : low === high ? `${low}` : `${low} to ${high}`;
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? "–" : `${ratio.toLocaleString("en", { maximumSignificantDigits: 2 })} ×`;
}
