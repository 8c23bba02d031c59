/**
 * The checks that every runtime makes, in plain JavaScript and without a framework, so that they run wherever modules do.
 *
 * @typedef {Readonly<Record<string, any>>} Namespace what a module exports
 *
 * @typedef {Readonly<Record<string, any>>} EntryPoints each module of the package by its key in package.json's `exports`
 *
 * @typedef {object} Expected what the checks compare with
 * @property {readonly (readonly [code: number, phrase: string])[]} phrases
 * @property {readonly (readonly [phrase: string, code: number])[]} formerPhrases
 * @property {Readonly<Record<string, readonly number[]>>} members by predicate
 * @property {Readonly<Record<string, Shape>>} shapes by entry point
 *
 * @typedef {readonly (readonly [key: string, value: unknown])[]} Shape
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {(root: any, entryPoints: EntryPoints) => void} run throws where an entry point is not as expected
 *
 * @typedef {object} Result
 * @property {string} name
 * @property {string | null} error
 */

/** What a caller without types may pass in place of a status, a phrase or a response's status. */
const HOSTILE = new Map(
  /** @type {[string, unknown][]} */ ([
    ["undefined", undefined],
    ["null", null],
    ["true", true],
    ['"404"', "404"],
    ['" 404 "', " 404 "],
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

/** The integers around all the codes that there can be. */
const INTEGERS = Array.from({ length: 1002 }, (_, index) => index - 1);

/**
 * The checks, each under its name. Which they are depends on what is expected alone, so that every runtime makes the same.
 *
 * @param {Expected} expected
 * @returns {readonly Check[]}
 */
function checks({ phrases, formerPhrases, members, shapes }) {
  return [
    ...Object.entries(shapes).flatMap(([entryPoint, shape]) => entryPointChecks(entryPoint, shape)),
    ...constantChecks(phrases),
    ...Object.entries(members).flatMap(([name, codes]) => predicateChecks(name, codes)),
    ...phraseChecks(phrases),
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
 * Makes all the checks of the entry points that a runtime has loaded.
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
 * Makes all the checks and shows the results: in the page where there is one, and otherwise on the console.
 *
 * @param {EntryPoints} entryPoints
 * @param {Expected} expected
 */
export function report(entryPoints, expected) {
  // Encoded, since a page's content is read as HTML.
  const text = `results=${encodeURIComponent(JSON.stringify(check(entryPoints, expected)))};`;
  if (globalThis.document) {
    document.body.append(text);
  } else {
    console.log(text);
  }
}

/**
 * The results in what a runtime printed.
 *
 * @param {string} output
 * @returns {readonly Result[]}
 */
export function reported(output) {
  const [, results] = output.match(/results=([^;]*);/) ?? [];
  if (results === undefined) {
    throw new Error(`no results were printed, but:\n${output}`);
  }
  return JSON.parse(decodeURIComponent(results));
}

/**
 * The keys that a module exports with their values, or with their values' types where JSON has no way to write them.
 *
 * @param {Namespace} namespace
 * @returns {Shape}
 */
export function shapeOf(namespace) {
  return Object.entries(namespace).map(([key, value]) => [key, typeof value === "number" ? value : typeof value]);
}

/**
 * @param {string} entryPoint
 * @param {Shape} shape
 * @returns {readonly Check[]}
 */
function entryPointChecks(entryPoint, shape) {
  return [
    {
      name: `${entryPoint} exports the same as elsewhere`,
      run: (_, entryPoints) => same(shapeOf(entryPoints[entryPoint]), shape, "the exports"),
    },
    {
      name: `${entryPoint} cannot be changed`,
      run: (_, entryPoints) => unchangeableMap(entryPoints[entryPoint]),
    },
  ];
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
      name: "HttpStatus holds the registered codes and 418, and no other",
      run: (root) => {
        const codes = new Set(Object.values(root.HttpStatus));
        same(
          [...codes].sort(),
          phrases.map(([code]) => code),
          "the codes",
        );
      },
    },
    {
      name: "HttpStatus holds the same constants as ./codes",
      run: (root, entryPoints) =>
        same(Object.entries(root.HttpStatus), Object.entries(entryPoints["./codes"]), "the constants"),
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
      name: `${name} is true for its members alone among the integers from -1 to 1000`,
      run: (root) => {
        for (const integer of INTEGERS) {
          same(root[name](integer), members.includes(integer), `${name}(${integer})`);
        }
      },
    },
    {
      name: `${name} is false for what is no status code`,
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
      name: "reasonPhrases holds the registry's phrases to the letter, and no other",
      run: (root) =>
        same(
          Object.entries(root.reasonPhrases),
          phrases.map(([code, phrase]) => [String(code), phrase]),
          "the phrases",
        ),
    },
    { name: "reasonPhrases cannot be changed", run: (root) => unchangeableMap(root.reasonPhrases) },
    {
      name: "reasonPhrase knows the registry's phrases and no other",
      run: (root) => {
        for (const integer of INTEGERS) {
          same(root.reasonPhrase(integer), expected.get(integer), `reasonPhrase(${integer})`);
        }
      },
    },
    {
      name: "reasonPhrase of what is no status code is undefined",
      run: (root) => answers(root.reasonPhrase, "reasonPhrase", undefined),
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
      name: "statusCode knows each phrase, the former ones too, in any letter case",
      run: (root) => {
        for (const [phrase, code] of codes) {
          for (const text of [phrase, phrase.toLowerCase(), phrase.toUpperCase()]) {
            same(root.statusCode(text), code, `statusCode(${show(text)})`);
          }
        }
      },
    },
    {
      name: "statusCode of what is no phrase is undefined",
      run: (root) => answers(root.statusCode, "statusCode", undefined),
    },
  ];
}

/** @returns {readonly Check[]} */
function classChecks() {
  return [
    {
      name: "statusClass is the first digit's from 100 to 599",
      run: (root) => {
        for (const integer of INTEGERS) {
          const expected = integer >= 100 && integer <= 599 ? `${String(integer)[0]}xx` : undefined;
          same(root.statusClass(integer), expected, `statusClass(${integer})`);
        }
      },
    },
    {
      name: "statusClass of what is no status code is undefined",
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
      name: "the registry has an entry for each code, which cannot be changed",
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
      name: "statusEntry of what is no code in the table is undefined",
      run: (_, entryPoints) => {
        same(entryPoints["./registry"].statusEntry(299), undefined, "statusEntry(299)");
        answers(entryPoints["./registry"].statusEntry, "statusEntry", undefined);
      },
    },
  ];
}

/**
 * Whether an entry point is a vendor's: beside the root, those alone have phrases.
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
    name: `${entryPoint} has a phrase for each of its constants, and no other`,
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
      name: "hasStatus is false for a status that is no status code",
      run: (root) =>
        answers(
          /** @param {unknown} status */ (status) => root.hasStatus({ status }, 404, "4xx"),
          "hasStatus with the status",
          false,
        ),
    },
    {
      name: "hasStatus is false for what is no response",
      run: (root) => {
        for (const value of [undefined, null, 404, "404", {}, []]) {
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
      name: "matchStatus runs the most specific handler, with the Response",
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
      name: "matchStatus throws a RangeError that names the status where no handler fits",
      run: (root) => {
        const response = new Response(null, { status: 503 });
        throws(() => root.matchStatus(response, { "4xx": () => "class" }), RangeError, "503");
      },
    },
    {
      name: "matchStatus throws a TypeError where there is no numeric status",
      run: (root) => {
        for (const value of [undefined, null, 404, {}, { status: "404" }]) {
          throws(() => root.matchStatus(value, handlers), TypeError, "status");
        }
      },
    },
  ];
}

/**
 * Holds that a function answers each hostile value with the same, and never throws.
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
 * Throws where a key of an object can be set, deleted or added.
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
 * Throws where an object can be changed, or inherits anything.
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
 * Holds that a value, or each element of a list, is what is expected.
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
