import { parseArgs } from "node:util";
import { isStatusCode } from "../generated/class-predicates.js";
import { homepage, version } from "../generated/package-info.js";
import { escapeControls } from "./escape.js";
import { HELP } from "./help.js";
import { renderAlso, renderDetails, renderList } from "./render.js";
import { type Answer, CODE, search } from "./search.js";
import { suggestion } from "./suggest.js";
import type { Terminal } from "./terminal.js";

/** What the command prints, what it opens, and its exit code. */
export interface Outcome {
  readonly exitCode: (typeof EXIT)[keyof typeof EXIT];
  readonly stdout: string;
  readonly stderr: string;
  /** The address to open in a browser, if a person is at a terminal. */
  readonly open?: string;
}

const EXIT = { found: 0, notFound: 1, badUsage: 2 } as const;

/** Carries out the command. Returns what to print and open, but does neither itself. */
export function run(args: readonly string[], terminal: Terminal): Outcome {
  const parsed = parse(args);
  if ("error" in parsed) {
    return { exitCode: EXIT.badUsage, stdout: "", stderr: message(`${parsed.error} (see --help)`) };
  }
  const { values, query } = parsed;
  if (values.help) {
    return success(HELP);
  }
  if (values.version) {
    return success(version);
  }
  const answer = search(query);
  const { missing } = answer;
  return {
    exitCode: missing.length === 0 ? EXIT.found : EXIT.notFound,
    stdout: "",
    stderr: missing.length === 0 ? "" : message(notFound(missing)),
    ...(answer.found.length === 0 ? {} : show(answer, values, terminal)),
  };
}

/** Nobody types a longer query. Thousands of words would take seconds. */
const MAX_QUERY = 1000;

type Values = Partial<Record<"long" | "web" | "json" | "no-color" | "help" | "version", boolean>>;

function parse(args: readonly string[]): { values: Values; query: string } | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        long: { type: "boolean" },
        web: { type: "boolean" },
        json: { type: "boolean" },
        "no-color": { type: "boolean" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
      },
    });
    if (values.web && values.json) {
      return { error: "--web and --json cannot be used together" };
    }
    // A query of several words does not need quotation marks.
    const query = positionals.join(" ").trim();
    if (query.length > MAX_QUERY) {
      return { error: `the query has more than ${MAX_QUERY} characters` };
    }
    return positionals.length > 0 && query === "" ? { error: "the query is empty" } : { values, query };
  } catch (error) {
    // Node's first sentence says what is wrong. The following sentences give advice that does not apply here.
    return { error: (error as Error).message.split(". ")[0] as string };
  }
}

/** The answer in the form that the options ask for. */
function show({ found, also, page }: Answer, values: Values, terminal: Terminal): Pick<Outcome, "stdout" | "open"> {
  if (values.web) {
    const pages = page === null ? [...new Set(found.map(({ code }) => String(code)))] : [page];
    const addresses = pages.map((path) => homepage + path);
    const [only] = addresses;
    return { stdout: `${addresses.join("\n")}\n`, ...(addresses.length === 1 && { open: only }) };
  }
  if (values.json) {
    return { stdout: `${JSON.stringify(found, null, 2)}\n` };
  }
  const shown = { ...terminal, color: terminal.color && !values["no-color"] };
  // One code with all its facts, even if it has several meanings.
  const isOne = found.every(({ code }) => code === found[0]?.code);
  const blocks = isOne
    ? found.map((meaning) => renderDetails(meaning, shown))
    : [renderList(found, shown, values.long === true)];
  return { stdout: `${[...blocks, ...(also.length === 0 ? [] : [renderAlso(also, shown)])].join("\n\n")}\n` };
}

function notFound(missing: readonly string[]): string {
  const [part = "", ...others] = missing;
  if (others.length > 0) {
    return `no status code matches ${missing.map((each) => JSON.stringify(each)).join(", ")}`;
  }
  if (CODE.test(part)) {
    const unknown = part === "306" ? "reserved and unused (RFC 9110 §15.4.7)" : "not a registered status code";
    return part.length === 3 && isStatusCode(Number(part))
      ? `${part} is ${unknown}; a client treats it as ${part[0]}00 (RFC 9110 §15)`
      : `${part} is not a status code; status codes are the integers from 100 to 599`;
  }
  const meant = suggestion(part);
  return `no status code matches ${JSON.stringify(part)}${meant === undefined ? "" : `; did you mean ${meant}?`}`;
}

function success(text: string): Outcome {
  return { exitCode: EXIT.found, stdout: `${text}\n`, stderr: "" };
}

function message(text: string): string {
  return `typed-http-status: ${escapeControls(text)}\n`;
}
