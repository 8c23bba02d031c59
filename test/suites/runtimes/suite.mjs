/**
 * The checks that every runtime makes. They are plain JavaScript without a framework, so they run wherever modules run.
 *
 * @typedef {Readonly<Record<string, any>>} Namespace a module's exports
 *
 * @typedef {Readonly<Record<string, any>>} EntryPoints each module of the package by its key in package.json's `exports`
 *
 * @typedef {object} Expected the expected values
 * @property {readonly (readonly [code: number, phrase: string])[]} phrases
 * @property {readonly (readonly [phrase: string, code: number])[]} formerPhrases
 * @property {Readonly<Record<string, readonly number[]>>} members by predicate
 * @property {Readonly<Record<string, Shape>>} shapes by entry point
 *
 * @typedef {readonly (readonly [key: string, value: unknown])[]} Shape
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {(root: any, entryPoints: EntryPoints) => void} run throws if an entry point is not as expected
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {string | null} error
 */

/** Values that a caller without types may pass as a status, a phrase or a response's status. */
const HOSTILE = new Map(
  /** @type {[string, unknown][]} */ ([
    ["undefined", undefined],
    ["null", null],
    ["true", true],
    ['"404"', "404"],
    ['" 404 "', " 404 "],
    ['"O" and the Kelvin sign', "O\u212a"],
    ['"__proto__"', "__proto__"],
    ['"constructor"', "constructor"],
    ['"toString"', "toString"],
    ["404n", 404n],
    ["404.5", 404.5],
    ["-404", -404],
    ["-0", -0],
    ["NaN", Number.NaN],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["1e21", 1e21],
    ["2 ** 32 + 404", 2 ** 32 + 404],
    ["a symbol", Symbol("404")],
    ["[404]", [404]],
    ["new Number(404)", Object(404)],
    ["a function", () => 404],
    ["an object whose valueOf is 404", { valueOf: () => 404 }],
    ["an object that throws when it is converted", { valueOf: refuse, toString: refuse, [Symbol.toPrimitive]: refuse }],
    ["a proxy that throws when it is asked", new Proxy({}, { get: refuse, has: refuse, getPrototypeOf: refuse })],
  ]),
);

/** @returns {never} */
function refuse() {
  throw new Error("must not be asked");
}

/** All status codes from 100 to 599, and many integers around them. */
const INTEGERS = Array.from({ length: 1002 }, (_, index) => index - 1);

/**
 * The checks. They depend only on the expected values, so every runtime makes the same checks.
 *
 * @param {Expected} expected
 * @returns {readonly Check[]}
 */
function checks({ phrases, formerPhrases, members, shapes }) {
  return [
    ...Object.entries(shapes).map(([entryPoint, shape]) => entryPointCheck(entryPoint, shape)),
    ...constantChecks(phrases),
    ...Object.entries(members).flatMap(([name, codes]) => predicateChecks(name, codes)),
    ...phraseChecks(phrases),
    ...nameChecks(phrases),
    ...codeChecks([...phrases.map(([code, phrase]) => /** @type {const} */ ([phrase, code])), ...formerPhrases]),
    ...classChecks(),
    ...hasStatusChecks(),
    ...matchStatusChecks(),
    ...registryChecks(phrases),
    ...Object.entries(shapes)
      .filter(isVendors)
      .map(([entryPoint]) => vendorCheck(entryPoint)),
  ];
}

/**
 * Makes all checks.
 *
 * @param {EntryPoints} entryPoints
 * @param {Expected} expected
 * @returns {readonly Result[]}
 */
function check(entryPoints, expected) {
  return checks(expected).map(({ name, run }) => {
    try {
      run(entryPoints["."], entryPoints);
      return { name, error: null };
    } catch (error) {
      return { name, error: String(error) };
    }
  });
}

/**
 * Makes all checks and prints the results, in the page if there is one and on the console otherwise.
 *
 * @param {EntryPoints} entryPoints
 * @param {Expected} expected
 */
export function report(entryPoints, expected) {
  // Encoded, because a page's content is read as HTML.
  const text = `results=${encodeURIComponent(JSON.stringify(check(entryPoints, expected)))};`;
  if (globalThis.document) {
    document.body.append(text);
  } else {
    console.log(text);
  }
}

/**
 * The results in a runtime's output.
 *
 * @param {string} output
 * @returns {readonly Result[]}
 */
export function reported(output) {
  const [, results] = output.match(/results=([^;]*);/) ?? [];
  if (results === undefined) {
    throw new Error(`no results in the output:\n${output}`);
  }
  return JSON.parse(decodeURIComponent(results));
}

/**
 * The keys that a module exports, sorted. Each has its value if that is a number, and the value's type otherwise.
 *
 * @param {Namespace} namespace
 * @returns {Shape}
 */
export function shapeOf(namespace) {
  return Object.keys(namespace)
    .sort()
    .map((key) => [key, typeof namespace[key] === "number" ? namespace[key] : typeof namespace[key]]);
}

/**
 * @param {string} entryPoint
 * @param {Shape} shape
 * @returns {Check}
 */
function entryPointCheck(entryPoint, shape) {
  return {
    name: `${entryPoint} has the same exports as in Node`,
    run: (_, entryPoints) => same(shapeOf(entryPoints[entryPoint]), shape, "the exports"),
  };
}

/**
 * @param {Expected["phrases"]} phrases
 * @returns {readonly Check[]}
 */
function constantChecks(phrases) {
  return [
    {
      name: "HttpStatus.NotFound is 404",
      run: (root) => same(root.HttpStatus.NotFound, 404, "HttpStatus.NotFound"),
    },
    {
      name: "HttpStatus has the registered codes and 418, each once",
      run: (root) =>
        same(
          Object.values(root.HttpStatus).sort(),
          phrases.map(([code]) => code),
          "the codes",
        ),
    },
    {
      name: "statusCodes has the same codes in ascending order, and cannot be changed",
      run: (root) => {
        same(
          root.statusCodes,
          phrases.map(([code]) => code),
          "the codes",
        );
        unchangeable(root.statusCodes);
      },
    },
    {
      name: "HttpStatus has the same constants as ./codes",
      run: (root, entryPoints) =>
        same(shapeOf(root.HttpStatus), shapeOf(entryPoints["./codes"] ?? {}), "the constants"),
    },
    { name: "HttpStatus cannot be changed", run: (root) => unchangeableMap(root.HttpStatus) },
  ];
}

/**
 * @param {string} name
 * @param {readonly number[]} members
 * @returns {readonly Check[]}
 */
function predicateChecks(name, members) {
  return [
    {
      name: `${name} is true only for its members, among the integers from -1 to 1000`,
      run: (root) => {
        for (const integer of INTEGERS) {
          same(root[name](integer), members.includes(integer), `${name}(${integer})`);
        }
      },
    },
    {
      name: `${name} is false for anything but a status code`,
      run: (root) => answers(root[name], name, false),
    },
  ];
}

/**
 * @param {Expected["phrases"]} phrases
 * @returns {readonly Check[]}
 */
function phraseChecks(phrases) {
  const expected = new Map(phrases);
  return [
    {
      name: "reasonPhrases has exactly the registry's phrases, and no others",
      run: (root) =>
        same(
          Object.entries(root.reasonPhrases),
          phrases.map(([code, phrase]) => [String(code), phrase]),
          "the phrases",
        ),
    },
    { name: "reasonPhrases cannot be changed", run: (root) => unchangeableMap(root.reasonPhrases) },
    {
      name: "reasonPhrase knows the registry's phrases, and no others",
      run: (root) => {
        for (const integer of INTEGERS) {
          same(root.reasonPhrase(integer), expected.get(integer), `reasonPhrase(${integer})`);
        }
      },
    },
    {
      name: "reasonPhrase of anything but a status code is undefined",
      run: (root) => answers(root.reasonPhrase, "reasonPhrase", undefined),
    },
  ];
}

/**
 * @param {Expected["phrases"]} phrases
 * @returns {readonly Check[]}
 */
function nameChecks(phrases) {
  return [
    {
      name: "statusName knows the name of each member, and no others",
      run: (root) => {
        const expected = new Map(Object.entries(root.HttpStatus).map(([name, code]) => [code, name]));
        same(expected.size, phrases.length, "the number of names");
        for (const integer of INTEGERS) {
          same(root.statusName(integer), expected.get(integer), `statusName(${integer})`);
        }
      },
    },
    {
      name: "statusName of anything but a status code is undefined",
      run: (root) => answers(root.statusName, "statusName", undefined),
    },
  ];
}

/**
 * @param {Expected["formerPhrases"]} codes
 * @returns {readonly Check[]}
 */
function codeChecks(codes) {
  return [
    {
      name: "statusCode knows each phrase in any letter case, former phrases included",
      run: (root) => {
        for (const [phrase, code] of codes) {
          for (const text of [phrase, phrase.toLowerCase(), phrase.toUpperCase()]) {
            same(root.statusCode(text), code, `statusCode(${show(text)})`);
          }
        }
      },
    },
    {
      name: "statusCode of anything but a phrase is undefined",
      run: (root) => answers(root.statusCode, "statusCode", undefined),
    },
  ];
}

/** @returns {readonly Check[]} */
function classChecks() {
  return [
    {
      name: "statusClass follows the first digit from 100 to 599",
      run: (root) => {
        for (const integer of INTEGERS) {
          const expected = integer >= 100 && integer <= 599 ? `${String(integer)[0]}xx` : undefined;
          same(root.statusClass(integer), expected, `statusClass(${integer})`);
        }
      },
    },
    {
      name: "statusClass of anything but a status code is undefined",
      run: (root) => answers(root.statusClass, "statusClass", undefined),
    },
  ];
}

/**
 * @param {Expected["phrases"]} phrases
 * @returns {readonly Check[]}
 */
function registryChecks(phrases) {
  return [
    {
      name: "the registry has an entry for each code, and none can be changed",
      run: (_, { "./registry": { statusEntries, statusEntry } }) => {
        same(
          statusEntries.map((/** @type {any} */ entry) => [entry.code, entry.phrase]),
          phrases,
          "the entries",
        );
        unchangeable(statusEntries);
        for (const [code] of phrases) {
          same(statusEntry(code).code, code, `statusEntry(${code}).code`);
          unchangeable(statusEntry(code));
        }
      },
    },
    {
      name: "statusEntry of anything but a code in the table is undefined",
      run: (_, entryPoints) => {
        same(entryPoints["./registry"].statusEntry(299), undefined, "statusEntry(299)");
        answers(entryPoints["./registry"].statusEntry, "statusEntry", undefined);
      },
    },
  ];
}

/**
 * Whether an entry point is a vendor's. Only these and the root have phrases.
 *
 * @param {readonly [entryPoint: string, shape: Shape]} entry
 */
function isVendors([entryPoint, shape]) {
  return entryPoint !== "." && shape.some(([key]) => key === "reasonPhrases");
}

/**
 * @param {string} entryPoint
 * @returns {Check}
 */
function vendorCheck(entryPoint) {
  return {
    name: `${entryPoint} has a phrase for each of its constants, and no others`,
    run: (_, entryPoints) => {
      const { reasonPhrases, ...constants } = entryPoints[entryPoint];
      same(Object.keys(reasonPhrases), [...new Set(Object.values(constants).map(String))].sort(), "the codes");
      unchangeableMap(reasonPhrases);
    },
  };
}

/** @returns {readonly Check[]} */
function hasStatusChecks() {
  return [
    {
      name: "hasStatus matches a Response by code and by class",
      run: (root) => {
        const notFound = new Response(null, { status: 404 });
        for (const [patterns, expected] of /** @type {const} */ ([
          [[404], true],
          [["4xx"], true],
          [["2xx", 404], true],
          [[200, "4xx"], true],
          [[403], false],
          [["2xx", 500], false],
        ])) {
          same(root.hasStatus(notFound, ...patterns), expected, `hasStatus(${show(patterns)})`);
        }
      },
    },
    {
      name: "hasStatus is false for a response whose status is not a status code",
      run: (root) =>
        answers(
          /** @param {unknown} status */ (status) => root.hasStatus({ status }, 404, "4xx"),
          "hasStatus with the status",
          false,
        ),
    },
    {
      name: "hasStatus reads `status`, else `statusCode`, or takes a number, and is false for anything else",
      run: (root) => {
        for (const value of [404, { status: 404 }, { statusCode: 404 }, { status: "none", statusCode: 404 }]) {
          same(root.hasStatus(value, 404), true, `hasStatus(${show(value)})`);
        }
        for (const value of [undefined, null, 999, "404", {}, []]) {
          same(root.hasStatus(value, 404, "4xx"), false, `hasStatus(${show(value)})`);
        }
      },
    },
  ];
}

/** @returns {readonly Check[]} */
function matchStatusChecks() {
  const handlers = { 404: () => "code", "4xx": () => "class", default: () => "default" };
  return [
    {
      name: "matchStatus calls the most specific handler with the Response",
      run: (root) => {
        for (const [status, expected] of /** @type {const} */ ([
          [404, "code"],
          [410, "class"],
          [200, "default"],
        ])) {
          same(root.matchStatus(new Response(null, { status }), handlers), expected, `matchStatus of ${status}`);
        }
        const response = new Response(null, { status: 204 });
        const received = root.matchStatus(response, { 204: /** @param {unknown} own */ (own) => own });
        same(received === response, true, "whether the handler receives the Response itself");
      },
    },
    {
      name: "matchStatus throws a RangeError with the status if no handler fits",
      run: (root) => {
        const response = new Response(null, { status: 503 });
        throws(() => root.matchStatus(response, { "4xx": () => "class" }), RangeError, "503");
      },
    },
    {
      name: "matchStatus throws a TypeError if there is no numeric status",
      run: (root) => {
        for (const value of [undefined, null, "404", {}, { status: "404" }]) {
          throws(() => root.matchStatus(value, handlers), TypeError, "status");
        }
      },
    },
  ];
}

/**
 * Checks that a function returns the same for each hostile value, and never throws.
 *
 * @param {(value: unknown) => unknown} ask
 * @param {string} subject
 * @param {unknown} expected
 */
function answers(ask, subject, expected) {
  for (const [name, value] of HOSTILE) {
    let answer;
    try {
      answer = ask(value);
    } catch (error) {
      throw new Error(`${subject} of ${name} threw ${error}`);
    }
    same(answer, expected, `${subject} of ${name}`);
  }
}

/**
 * Checks that no key of an object can be set, deleted or added.
 *
 * @param {Namespace} object
 */
function unchangeable(object) {
  const [key = ""] = Object.keys(object);
  const before = object[key];
  same(before === undefined, false, `whether ${show(key)} is missing`);
  same(Reflect.set(object, key, 0), false, `whether ${show(key)} can be set`);
  same(Reflect.deleteProperty(object, key), false, `whether ${show(key)} can be deleted`);
  same(Reflect.set(object, "Added", 0), false, "whether a key can be added");
  same(object[key] === before, true, `whether ${show(key)} is still the same`);
}

/**
 * Checks that an object cannot be changed and inherits nothing.
 *
 * @param {Namespace} object
 */
function unchangeableMap(object) {
  unchangeable(object);
  for (const inherited of ["constructor", "toString", "__proto__"]) {
    same(inherited in object, false, `whether ${show(inherited)} is inherited`);
  }
}

/**
 * @param {() => unknown} run
 * @param {ErrorConstructor} type
 * @param {string} part of the message
 */
function throws(run, type, part) {
  let answer;
  try {
    answer = run();
  } catch (error) {
    same(error instanceof type && error.message.includes(part), true, `whether ${error} is a ${type.name} of ${part}`);
    return;
  }
  throw new Error(`expected a ${type.name}, got ${show(answer)}`);
}

/**
 * Checks that a value, or each element of a list, is as expected.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} subject
 */
function same(actual, expected, subject) {
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const longer = actual.length > expected.length ? actual : expected;
    const index = longer.findIndex((_, at) => show(actual[at]) !== show(expected[at]));
    if (index >= 0) {
      throw new Error(`${subject}: expected ${show(expected[index])}, got ${show(actual[index])}`);
    }
  } else if (!Object.is(actual, expected)) {
    throw new Error(`${subject}: expected ${show(expected)}, got ${show(actual)}`);
  }
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function show(value) {
  return JSON.stringify(value) ?? String(value);
}
