import { describe, expect, test } from "vitest";
import { type Answer, search } from "../../src/cli/search.js";
import { commonWords } from "../../src/facts/common-words.js";
import { statusFacts } from "../../src/facts/status-facts.js";
import { vendorFacts } from "../../src/facts/vendor-facts.js";
import { vendorTables } from "../../src/generated/vendor-tables.js";
import { classRows } from "../../src/table/classes.js";
import { statusRows } from "../../src/table/iana.js";
import { expectedMembers, range } from "../helpers/expected-members.js";
import { expectedFormerPhrases, expectedPhrases } from "../helpers/iana-registry.js";
import { isKnown } from "../helpers/known-meanings.js";

const allVendors = vendorTables.flatMap(vendorFacts);

/** The codes that a query finds, each once. It has to find all of what it asks for. */
function codes(query: string): readonly number[] {
  const { found, missing } = search(query);
  expect(missing, query).toEqual([]);
  return [...new Set(found.map(({ code }) => code))];
}

/** The codes of the known meanings, each meaning once. */
function knownCodes(query: string): readonly number[] {
  return search(query)
    .found.filter(isKnown)
    .map(({ code }) => code);
}

/** Who gives the meanings that a query finds: vendors, or `null` for a registered one. */
function vendors(query: string): readonly (string | null)[] {
  return search(query).found.map((meaning) => ("vendor" in meaning ? meaning.vendor : null));
}

/** A phrase in the notations of code, without what stands before it there. */
function notations(phrase: string): readonly string[] {
  const words = phrase.replace(/'/g, "").split(/[ -]/);
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const pascal = capitalised.join("");
  return [
    pascal,
    pascal.charAt(0).toLowerCase() + pascal.slice(1),
    words.join("_").toUpperCase(),
    words.join("_").toLowerCase(),
    words.join("-").toLowerCase(),
    words.join("").toLowerCase(),
    words.join(" ").toUpperCase(),
  ];
}

const PREFIXES = [
  "HttpStatus.",
  "HttpStatusCode.",
  "StatusCodes.",
  "StatusCode::",
  "HTTP_STATUS_",
  "HTTPStatus.",
  "HttpServletResponse.SC_",
  "SC_",
  "Response::HTTP_",
  "\\Symfony\\Component\\HttpFoundation\\Response::HTTP_",
  ":",
];

describe.each([...expectedPhrases, ...expectedFormerPhrases.map(([phrase, code]) => [code, phrase] as const)])(
  "%i %s is found alone",
  (code, phrase) => {
    test("by the phrase in any letter case, and with what stands around it in a log", () => {
      for (const query of [phrase, phrase.toLowerCase(), phrase.toUpperCase(), `  ${phrase}\u00a0`, `"${phrase}"`]) {
        expect(codes(query), query).toEqual([code]);
      }
      for (const query of [
        `${code} ${phrase}`,
        `${code} - ${phrase}`,
        `HTTP/1.1 ${code} ${phrase}`,
        `HTTP/2 ${code}`,
        `HTTP ${code}`,
        `http${code}`,
        `status code: ${code}`,
        `Error ${code} (${phrase})`,
        `Request failed with status code ${code}`,
      ]) {
        expect(codes(query), query).toEqual([code]);
      }
    });

    test("by the name of its constant in any notation", () => {
      const names = notations(phrase);
      const [pascal = ""] = names;
      const inGo = [`http.Status${pascal}`, `HttpStatus${pascal}`, `Net::HTTP${pascal}`];
      for (const query of [...names, ...inGo, ...PREFIXES.flatMap((prefix) => names.map((name) => prefix + name))]) {
        expect(codes(query), query).toEqual([code]);
      }
    });

    test("by a name that holds the code", () => {
      const [pascal = "", , upper = ""] = notations(phrase);
      for (const query of [`StatusCodes.Status${code}${pascal}`, `status.HTTP_${code}_${upper}`]) {
        expect(codes(query), query).toEqual([code]);
      }
    });
  },
);

describe("a name", () => {
  test("is more than a text in other names and in descriptions", () => {
    const also = ({ also }: Answer) => also.filter(isKnown).map(({ code }) => code);
    expect(codes("found")).toEqual([302]);
    expect(also(search("found"))).toEqual([404]);
    expect(codes("HttpStatus.Unauthorized")).toEqual([401]);
    expect(also(search("HttpStatus.Unauthorized"))).toEqual([561, 441]);
    for (const query of ["OK", "gone", "conflict", "created", "not found", "4xx", "too many"]) {
      expect(search(query).also, query).toEqual([]);
    }
  });

  test.each(allVendors.map(({ code, phrase }) => [code, phrase] as const))(
    "finds %i of a vendor: %s",
    (code, phrase) => {
      const names = notations(phrase).concat(phrase);
      const isTopicOrRegistered = names.some((name) =>
        search(name).found.some(({ phrase: other }) => other !== phrase),
      );
      for (const name of names) {
        const { found, also } = search(name);
        expect(
          [...found, ...also].map((meaning) => meaning.code),
          name,
        ).toContain(code);
        expect(isTopicOrRegistered || found.every((meaning) => meaning.phrase === phrase)).toBe(true);
      }
    },
  );
});

test.each(["", "HTTP", "status", "HTTP status codes", "HTTP/2", "all codes"])(
  "%j finds every registered code",
  (query) => {
    expect(search(query).found).toEqual(statusRows.map(statusFacts));
  },
);

describe("numbers", () => {
  test.each([...expectedPhrases.keys(), ...allVendors.map(({ code }) => code)])("%i finds each meaning", (code) => {
    const expected = [...statusRows.map(statusFacts), ...allVendors].filter((meaning) => meaning.code === code);
    expect(search(String(code)).found).toEqual(expected);
  });

  test.each([
    ["404 500", [404, 500]],
    ["404,500", [404, 500]],
    ["500, 404, 404", [404, 500]],
    ["404/410", [404, 410]],
    ["204 or 304", [204, 304]],
    ["1xx 404", [...range(100, 104), 404]],
    ["gone, not found, 418", [404, 410, 418]],
  ])("%j finds several codes, in the order of the table", (query, expected) => {
    expect(knownCodes(query)).toEqual(expected);
  });

  test.each(["40", "40x", "40X"])("%j is the beginning of codes, not a text", (query) => {
    expect(codes(query)).toEqual([...expectedPhrases.keys()].filter((code) => Math.floor(code / 10) === 40));
  });

  test.each([
    "402-404",
    "402 - 404",
    "402–404",
    "402 – 404",
    "HTTP 402-404",
    "402..404",
    "402...404",
    "402…404",
    "402 to 404",
    "from 402 to 404",
  ])("%j is a range", (query) => {
    expect(codes(query)).toEqual([402, 403, 404]);
  });

  test.each(["４０４", "“404”", "‘404’", "«404»", "404…", "• 404", "错误404", "404エラー"])(
    "%j is a code in the characters of another script",
    (query) => {
      expect(codes(query)).toEqual([404]);
    },
  );

  test.each(["4xx and 5xx", "4xx or 5xx", "all 4xx and 5xx codes", "from 4xx to 5xx"])(
    "%j: words without a meaning choose nothing",
    (query) => {
      expect(codes(query)).toEqual(codes("4xx 5xx"));
    },
  );

  test.each(["4xx client errors", "client error 4xx", "4xx errors"])(
    "%j: a set chooses by its beginning too",
    (query) => {
      expect(codes(query)).toEqual(codes("4xx"));
    },
  );

  test("of less or more than three digits are no codes beside words", () => {
    expect(codes("curl (22) failed with 404")).toEqual([404]);
    expect(codes("request 12345 got 404")).toEqual([404]);
    expect(search("cloudflare error 1020")).toMatchObject({ found: [], missing: ["cloudflare error 1020"] });
    expect(search("error 1020")).toMatchObject({ found: [], missing: ["1020"] });
  });

  test.each(["404.5", "HTTP Error 404.13 - Not Found", "404.5."])(
    "%j has a substatus of IIS, which is no code",
    (query) => {
      expect(codes(query)).toEqual([404]);
    },
  );

  test("a beginning and a range find vendors' codes too", () => {
    expect(knownCodes("44")).toEqual([440, 449, 444, 441]);
    expect(knownCodes("440-449")).toEqual([440, 449, 444, 441]);
  });

  test.each(["0", "00", "13", "600", "600-699", "404-400", "4004"])("%j is no text", (query) => {
    expect(search(query)).toMatchObject({ found: [], missing: [query] });
  });

  test.each(classRows)("$class, its name and its digit find its registered codes", ({ class: statusClass, title }) => {
    const digit = statusClass.charAt(0);
    const expected = statusRows.map(statusFacts).filter((facts) => facts.class === statusClass);
    const name = title.replace(" ", "");
    for (const query of [
      statusClass,
      statusClass.toUpperCase(),
      `${digit}Xx`,
      `${digit}x`,
      digit,
      `HTTP ${statusClass}`,
      title,
      title.toLowerCase(),
      `${title}s`,
      `is${name}`,
      name,
    ]) {
      expect(search(query).found, query).toEqual(expected);
    }
  });

  test.each([
    ["nginx 499", [499], ["nginx"]],
    ["499 nginx", [499], ["nginx"]],
    ["cloudflare 520", [520], ["Cloudflare"]],
    ["google 499", [499], ["Google APIs"]],
    ["419 Page Expired", [419], ["Laravel"]],
    ["4xx nginx", knownCodes("nginx"), knownCodes("nginx").map(() => "nginx")],
    ["4xx too early", [425], [null]],
    ["cacheable 5xx", [501], [null]],
    ["3xx 4xx proxy", [305, 407], [null, null]],
  ])("%j: the words choose", (query, expected, expectedVendors) => {
    expect(codes(query)).toEqual(expected);
    expect(vendors(query)).toEqual(expectedVendors);
  });

  test("a code with words that do not fit is found all the same, and a class is not", () => {
    expect(codes("404 Nothing Here")).toEqual([404]);
    expect(codes("cloudflare 404")).toEqual([404]);
    expect(search("404 Nothing Here").found).toEqual(search("404").found);
    for (const query of ["error 499", "499 errors", "HTTP status code 499"]) {
      expect(search(query).found, query).toEqual(search("499").found);
    }
    expect(search("4xx frobnicated")).toMatchObject({ found: [], missing: ["4xx frobnicated"] });
    expect(search("400-404 teapot")).toMatchObject({ found: [], missing: ["400-404 teapot"] });
    expect(search("1xx teapot")).toMatchObject({ found: [], missing: ["1xx teapot"] });
  });

  test("a text with a number is looked for where there is no such code", () => {
    expect(knownCodes("30 IP addresses")).toEqual([463]);
    expect(knownCodes("(1xxx)")).toEqual([530]);
  });

  test("what is missing is named by itself", () => {
    expect(search("404 299 4004").missing).toEqual(["299", "4004"]);
    expect(search("404, frobnicate, 299").missing).toEqual(["frobnicate", "299"]);
  });
});

describe("a line of a log", () => {
  test.each([
    ['127.0.0.1 - - [27/Nov/2026:10:00:00 +0000] "GET /users/500 HTTP/1.1" 404 153 "-" "curl/8.5.0"', [404]],
    ['"POST /orders/418 HTTP/2.0" 201 512', [201]],
    ["< HTTP/2 503 after 300 ms", [503]],
    ['{"status":404,"bytes":153}', [404]],
    ['{ "statusCode": "404", "page": 200 }', [404]],
    ["level=error status=503 duration=120ms", [503]],
    ["status code: 502, upstream 10.0.0.200", [502]],
    ["HTTP/1.1 302 Found HTTP/1.1 200 OK", [200, 302]],
    ['"GET /foo?status=200 HTTP/1.1" 404 12', [404]],
    ['"$metadata":{"httpStatusCode":403,"requestId":"500"}', [403]],
    ['{"responseStatus":503,"bytes":200}', [503]],
    ["response_code=404 size=200", [404]],
    ["curl: (22) The requested URL returned error: 404", [404]],
    ["RPC failed; HTTP 413 curl 22 The requested URL returned error: 413", [413]],
    ["Server returned HTTP response code: 403 for URL: https://example.com/500", [403]],
    ["404 Client Error: Not Found for url: https://example.com/500", [404]],
    ["Client error '404 Not Found' for url 'https://example.com/500'", [404]],
    ["GET https://example.com/api/500 404 (Not Found)", [404]],
    ["GET /users/500 404 12.3 ms - 153", [404]],
    ["GET / 404 1.2 ms - 153", [404]],
    ["Completed 500 Internal Server Error in 200ms", [500]],
    ["[GIN] 2026/11/27 - 10:00:00 | 404 | 500.1ms | 127.0.0.1 | GET", [404]],
    ["2026-11-27 10:00:00 10.0.0.1 GET /x - 443 - 10.0.0.2 Mozilla/5.0 - 404 0 2 15", [404]],
    ['10.0.0.1 - - [27/Nov/2026:10:00:00 +0000] "-" 408 0 "-" "-"', [408]],
    ["Failed to fetch http://example.com/x 404 Not Found [IP: 91.189.91.81 80]", [404]],
  ])("%j states the code", (line, expected) => {
    expect(codes(line)).toEqual(expected);
  });

  test("may state a code that nobody uses", () => {
    expect(search('"GET / HTTP/1.1" 299 200')).toMatchObject({ found: [], missing: ["299"] });
  });

  test("without a code is read as a text, commas included", () => {
    const line = "10:00:00 [error] connect() failed (111: refused) while connecting to upstream, client: 10.0.0.1";
    expect(codes(line)).toEqual(codes("upstream"));
  });

  test.each(["https://httpstatuses.com/404", "https://example.com/Web/HTTP/Status/404#not-found"])(
    "is none that is a URL alone: %s",
    (url) => {
      expect(codes(url)).toEqual([404]);
    },
  );

  test("is none where the numbers are all that is asked for", () => {
    expect(codes("status 404 500")).toEqual([404, 500]);
    expect(codes("HTTP 404 500")).toEqual([404, 500]);
    expect(codes("AssertionError: 404 != 500")).toEqual([404, 500]);
  });
});

describe("a header field", () => {
  const fields = new Set(statusRows.flatMap(({ headerFields = [] }) => headerFields.map(({ name }) => name)));

  test.each([...fields])("%s finds the codes that have it", (field) => {
    const expected = statusRows.filter(({ headerFields = [] }) => headerFields.some(({ name }) => name === field));
    const names = [field, field.toLowerCase(), field.toUpperCase(), field.replaceAll("-", " "), `${field}:`];
    for (const query of [...names, `${field} header`]) {
      expect(codes(query), query).toEqual(expected.map(({ code }) => code));
    }
  });

  test("also chooses from a class", () => {
    expect(codes("4xx Retry-After").length).toBeGreaterThan(0);
    expect(codes("4xx retryafter")).toEqual(codes("Retry-After").filter((code) => code >= 400 && code < 500));
  });
});

describe("a predicate", () => {
  test.each(Object.entries(expectedMembers))("%s finds the codes for which it is true", (predicate, members) => {
    const expected = members.filter((code) => expectedPhrases.has(code));
    const name = predicate.slice("is".length);
    for (const query of [predicate, predicate.toLowerCase(), name, name.replace(/(?<=[a-z])(?=[A-Z])/g, " ")]) {
      expect(
        search(query).found.map(({ code }) => code),
        query,
      ).toEqual(expected);
    }
  });

  test.each([
    ["redirect", "isRedirectStatus"],
    ["redirects", "isRedirectStatus"],
    ["retry", "isRetryable"],
    ["cacheable", "isHeuristicallyCacheable"],
    ["cache", "isHeuristicallyCacheable"],
    ["null body", "isNullBodyStatus"],
    ["error", "isError"],
    ["errors", "isError"],
    ["client", "isClientError"],
    ["server", "isServerError"],
    ["info", "isInformational"],
    ["successful", "isSuccess"],
    ["retry status codes", "isRetryable"],
    ["client error codes", "isClientError"],
  ])("%s means %s", (query, predicate) => {
    expect(search(query).found).toEqual(search(predicate).found);
  });

  test("is not meant by less than four letters", () => {
    expect(knownCodes("inf")).toEqual([203, 508, 449]);
  });

  test("narrows another one", () => {
    const [redirect, cacheable] = [codes("redirect"), codes("cacheable")];
    expect(knownCodes("cacheable redirects, cacheable isRedirectStatus")).toEqual(
      redirect.filter((code) => cacheable.includes(code)),
    );
  });
});

test("deprecated finds registered and vendors' codes that should not be used any more", () => {
  expect(search("deprecated").found).toEqual([
    ...statusRows.map(statusFacts).filter(({ registration }) => /deprecated|obsoleted/.test(registration.state)),
    ...allVendors.filter(({ deprecated }) => deprecated !== null),
  ]);
});

describe("a word that people use", () => {
  test.each(Object.entries(commonWords))("%j means codes that have no such word", (word, expected) => {
    expect(codes(word)).toEqual([...expected].sort((a, b) => a - b));
    expect(codes(word.toUpperCase())).toEqual(codes(word));
  });

  test.each([
    ["rate limited", "rate limit"],
    ["rate-limiting", "rate limit"],
    ["ratelimit", "rate limit"],
    ["permissions", "permission"],
    ["websockets", "websocket"],
    ["crashed", "crash"],
  ])("may have another ending: %j", (query, word) => {
    expect(codes(query)).toEqual(codes(word));
  });

  test.each(["websocketfoo", "awsome"])("is not %j", (query) => {
    expect(search(query).found).toEqual([]);
  });

  test("may stand beside another word", () => {
    expect(codes("login required")).toEqual([401, 511]);
    expect(codes("4xx validation")).toEqual([400, 422]);
  });

  test("shows vendors' codes of such a name, too", () => {
    expect(search("overloaded").also.map(({ code }) => code)).toContain(529);
  });
});

describe("a vendor", () => {
  test.each(vendorTables)("$id is found by its id and by its title", (table) => {
    const names = [table.id, table.id.toUpperCase(), table.title, table.title.toLowerCase()];
    for (const query of [...names, `${table.id} errors`, `${table.id} status codes`]) {
      expect(search(query).found, query).toEqual(vendorFacts(table));
    }
  });

  test.each([...new Set(allVendors.map(({ vendor }) => vendor))])("%s is found", (vendor) => {
    const expected = allVendors.filter((facts) => facts.vendor === vendor);
    expect(search(vendor).found).toEqual(expect.arrayContaining(expected));
  });
});

describe("a text", () => {
  test.each([
    ["a phrase", "too l", [413, 414, 431, 522, 494]],
    ["a phrase in another letter case", "TOO L", [413, 414, 431, 522, 494]],
    ["a phrase in another notation", "TOO_MANY_REQ", [429, 420, 598]],
    ["a former phrase", "time-ou", [408, 504]],
    ["a phrase in odd letter case", "gaTeWay tI", [504]],
    ["the beginning of a name", "RequestHeaderF", [431]],
    ["the beginning of a name in small letters", "toomanyreq", [429]],
    ["the beginning of a vendor's name", "RetryWi", [449]],
    ["a name from one of its words on", "manyreq", [429]],
    ["a name that vendors share", "ClosedReq", [499, 499, 499, 499, 499]],
    ["a vendor", "pantheo", [530]],
    ["a former name", "PayloadToo", [413]],
    ["a description", "depth: infinity", [508]],
    ["a description with a capital in a word", "(WebDAV)", [102, 207, 208, 423, 424, 507, 508, 449]],
    ["the same in small letters", "webdav", [102, 207, 208, 423, 424, 507, 508, 449]],
    ["one word", " teapot ", [418]],
    ["one word after Status", "StatusTeapot", [418]],
  ])("is looked for in %s", (_, query, expected) => {
    expect(knownCodes(query)).toEqual(expected);
  });

  test.each([
    ["nginx client", [495, 496, 497, 499]],
    ["client nginx", [495, 496, 497, 499]],
    ["certificate ssl", [526]],
    ["large header", [431, 494]],
    ["many requests too", [416, 429, 420, 598]],
    ["HTTP_INTERNAL_ERROR", [500]],
    ["HttpURLConnection.HTTP_UNSUPPORTED_TYPE", [415]],
    ["headers too large", [431, 494]],
    ["teapots", [418]],
  ])("%j: words may be in any order, if all of them are there", (query, expected) => {
    expect(knownCodes(query)).toEqual(expected);
  });

  test("is looked for in the titles of specifications", () => {
    expect(codes("RFC 6585")).toEqual([428, 429, 431, 511]);
    expect(codes("RFC 9110 §15.5.5")).toEqual([404]);
  });

  test.each([
    ["oad", "an overload"],
    ["cors", "a correct syntax"],
    ["ookie", "a cookie"],
  ])("%j is not looked for inside of a word, as in %s", (query) => {
    expect(search(query).found).toEqual([]);
  });

  test.each(["../../etc", "ootfoun"])("%j is no text, though a name without its spaces holds the letters", (query) => {
    expect(search(query).found).toEqual([]);
  });
});

describe("a longer text", () => {
  test.each([
    ["page not found", [404]],
    ["NotFoundException", [404]],
    ["throw new NotFoundException();", [404]],
    ["NotFoundHttpException", [404]],
    ["head :not_found", [404]],
    ["HttpStatus.NOT_FOUND.value()", [404]],
    ["net/http.StatusNotFound", [404]],
    ['Error from server (NotFound): pods "x" not found', [404]],
    ["ConflictException", [409]],
    ["unauthorized vs forbidden", [401, 403]],
    ["rate limit exceeded", [429]],
    ["toomanyrequests: You have reached your pull rate limit.", [429]],
    ["permission denied", [403]],
    ['Error from server (AlreadyExists): namespaces "x" already exists', [409]],
    ["duplicate key", [409]],
  ])("%j holds registered phrases, or else common words", (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  test("does not mean a phrase that is a part of another", () => {
    expect(search("file found")).toMatchObject({ found: [], missing: ["file found"] });
  });
});
