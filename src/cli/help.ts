import { vendorTables } from "../generated/vendor-tables.js";
import { hang } from "./terminal.js";

/** The names of the vendors' tables, wrapped in the column of the explanations. */
const VENDORS = hang(
  { text: "", width: "  typed-http-status Retry-After  ".length },
  vendorTables.map(({ id }) => id).join(", "),
  { columns: 80, color: false },
);

export const HELP: string = `Usage: typed-http-status [query] [options]

A quick reference for HTTP status codes.

  typed-http-status              every registered code, by class
  typed-http-status 404          one code with all its facts
  typed-http-status 404 500      several codes; also 400-404, 40 and 4xx
  typed-http-status NOT_FOUND    a name, written as in code or as in a log
  typed-http-status redirect     a set of codes: error, cacheable, isRetryable
  typed-http-status Retry-After  the codes whose responses have a header field
  typed-http-status nginx        codes that no standard registers, by vendor:
                                 ${VENDORS}
  typed-http-status too many     any other text in names or descriptions
  typed-http-status nginx 499    only what matches all words
  typed-http-status gone, ok     what matches one or the other

Options:
      --long       print descriptions in a list, even below 120 columns
      --web        print the address of the code's page; in a terminal, open it,
                   unless there are several
      --json       print an array of objects, one for each meaning of a code;
                   only a vendor's has the fields "vendor" and "source"
      --no-color   print without colours (as do NO_COLOR and a pipe)
  -h, --help       print this help
  -v, --version    print the version

Exit codes: 0 found, 1 not found (or not all of it), 2 bad usage.`;
