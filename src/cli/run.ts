import { parseArgs } from "node:util";
import { isStatusCode } from "../generated/class-predicates.js";
import { vendorTables } from "../generated/vendor-tables.js";
import { escapeControls } from "./escape.js";
import { renderDetails, renderList } from "./render.js";
import { CODE, search } from "./search.js";
import { hang, type Terminal } from "./terminal.js";

/** What the command prints, and the exit code that says how it went. */
export interface Outcome {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  readonly stdout: string;
  readonly stderr: string;
}

const EXIT = { found: 0, nothingFound: 1, badUsage: 2 } as const;

/** The names of the vendors' tables, wrapped in the column of the explanations. */
const VENDORS = hang(
  { text: "", width: "  typed-http-status nginx        ".length },
  vendorTables.map(({ id }) => id).join(", "),
  {
    columns: 80,
    color: false,
  },
);

const HELP = `Usage: typed-http-status [query] [options]

The HTTP status codes, as a quick reference.

  typed-http-status              every registered code, by class
  typed-http-status 404          one code with all its facts; where vendors give
                                 it a meaning of their own, that one too
  typed-http-status 4xx          the registered codes of one class
  typed-http-status "too many"   the codes whose name, phrase, former phrase,
                                 description or vendor holds the text
  typed-http-status nginx        codes that no standard registers, by vendor:
                                 ${VENDORS}

Options:
      --json       print an array of objects, one for each meaning of a code;
                   only a vendor's has the fields "vendor" and "source"
      --no-color   print without colours (as do NO_COLOR and a pipe)
  -h, --help       print this help
  -v, --version    print the version

Exit codes: 0 found, 1 nothing found, 2 bad usage.`;

/**
 * Does what the arguments ask for. It writes nothing itself.
 *
 * @param readVersion - Answers what `--version` prints. Nothing else reads a file, which some runtimes do not allow.
 */
export function run(args: readonly string[], terminal: Terminal, readVersion: () => string): Outcome {
  const parsed = parse(args);
  if ("error" in parsed) {
    return failure(EXIT.badUsage, `${parsed.error} (--help tells more)`);
  }
  const { values, query } = parsed;
  if (values.help) {
    return success(HELP);
  }
  if (values.version) {
    return success(readVersion());
  }
  const found = search(query);
  const [first] = found;
  if (first === undefined) {
    return failure(EXIT.nothingFound, notFound(query));
  }
  if (values.json) {
    return success(JSON.stringify(found, null, 2));
  }
  const shown = { ...terminal, color: terminal.color && !values["no-color"] };
  return success(
    // One code with all its facts, even if it has several meanings.
    found.every(({ code }) => code === first.code)
      ? found.map((meaning) => renderDetails(meaning, shown)).join("\n\n")
      : renderList(found, shown),
  );
}

type Values = { json?: boolean; "no-color"?: boolean; help?: boolean; version?: boolean };

function parse(args: readonly string[]): { values: Values; query: string } | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        "no-color": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
    // A text of several words needs no quotation marks.
    const query = positionals.join(" ").trim();
    return positionals.length > 0 && query === "" ? { error: "the query is empty" } : { values, query };
  } catch (error) {
    // Node's first sentence says what is wrong. The next ones are advice for another command.
    return { error: (error as Error).message.split(". ")[0] as string };
  }
}

function notFound(query: string): string {
  return CODE.test(query) && isStatusCode(Number(query))
    ? `${query} is no registered status code; a client treats it as ${query[0]}00 (RFC 9110 §15)`
    : `no status code matches ${JSON.stringify(query)}`;
}

function success(text: string): Outcome {
  return { exitCode: EXIT.found, stdout: `${text}\n`, stderr: "" };
}

function failure(exitCode: Outcome["exitCode"], message: string): Outcome {
  return { exitCode, stdout: "", stderr: `typed-http-status: ${escapeControls(message)}\n` };
}
