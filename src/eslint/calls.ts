import {
  isMember,
  type Node,
  nameOf,
  propertyName,
  requiredModule,
  type SourceCode,
  unwrap,
  variableOf,
} from "./ast.js";

/**
 * The calls that take a status, as code: `$` stands for the status, `_` for any other argument, `*` for any text. A method
 * call before the last is `name()`. `from` says which module the function comes from.
 */
const CALLS: readonly string[] = [
  // Express, Restify, Koa's and Hono's responses, NextApiResponse, Jest's mocks of them; Hapi and Fastify say `code`.
  "*.status($)",
  "*.sendStatus($)",
  "*.writeHead($)",
  "*.redirect($, _)",
  "*.redirect(_, $)",
  "h.*.code($)",
  "rep.*code($)",
  "reply.*code($)",
  "res.*code($)",
  ...["c", "ctx", "context"].flatMap((context) =>
    ["json", "text", "html", "body", "newResponse"].map((method) => `${context}.${method}(_, $)`),
  ),
  ...["ctx", "context", "this"].flatMap((context) => [`${context}.throw($)`, `${context}.assert(_, $)`]),
  "*setStatus($)",
  "*setStatusCode($)",
  "*setResponseStatus(_, $)",
  "*sendRedirect(_, _, $)",
  // Decorators and errors.
  "@HttpCode($)",
  "@Redirect(_, $)",
  "new *HttpException(_, $)",
  "new *HTTPException($)",
  "new *HttpError($)",
  "new *HttpError(_, $)",
  "new *HTTPError($)",
  "new *ApiError($)",
  "*createError($)",
  "*createHttpError($)",
  "*($) from http-errors",
  "*(_, $) from http-assert",
  // Functions of SvelteKit, React Router and Elysia.
  "error($) from @sveltejs/kit",
  "fail($) from @sveltejs/kit",
  "isHttpError(_, $) from @sveltejs/kit",
  "redirect($, _)",
  "redirect(_, $)",
  "status($)",
  // Supertest; nock, undici's MockAgent and axios-mock-adapter.
  "*().expect($)",
  "*().reply($)",
  "*().replyOnce($)",
];

interface Pattern {
  /** `NewExpression`, `Decorator` or `CallExpression`. */
  readonly type: string;
  readonly callee: RegExp;
  /** Which argument is the status, and the least number of arguments. */
  readonly index: number;
  readonly count: number;
  readonly module: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = { "new ": "NewExpression", "@": "Decorator" };

function parse(pattern: string): Pattern {
  const [, prefix = "", callee = "", list = "", module] = /^(new |@)?(.*)\((.*?)\)(?: from (.*))?$/.exec(pattern) ?? [];
  const names = list.split(",").map((name) => name.trim());
  const source = callee.replace(/[.()$]/g, "\\$&").replaceAll("*", ".*");
  return {
    type: TYPES[prefix] ?? "CallExpression",
    callee: new RegExp(`^${source}$`),
    index: names.indexOf("$"),
    count: names.length,
    module,
  };
}

const builtIn = CALLS.map(parse);

/** A test of whether an argument of a call is a status, with the calls that a user adds. */
export function callMatcher(own: readonly string[]): (sourceCode: SourceCode, argument: Node) => boolean {
  const patterns = [...builtIn, ...own.map(parse)];
  return (sourceCode, argument) => {
    const call = argument.parent;
    const { callee, arguments: args = [] } = call;
    const type = call.parent.type === "Decorator" ? "Decorator" : call.type;
    const index = args.indexOf(argument);
    // If there are two numbers, as in `text(x, 100, 200)`, neither is a status.
    if (!callee || args.some((other, at) => at !== index && typeof other.value === "number")) {
      return false;
    }
    const text = calleeText(callee);
    return patterns.some(
      (pattern) =>
        pattern.index === index &&
        pattern.count <= args.length &&
        pattern.type === type &&
        pattern.callee.test(text) &&
        (pattern.module === undefined || pattern.module === moduleOf(sourceCode, callee)),
    );
  };
}

/** What is called, without arguments: `reply.header().code`. */
function calleeText(node: Node): string {
  const inner = unwrap(node);
  switch (inner.type) {
    case "ThisExpression":
      return "this";
    case "CallExpression":
      return `${calleeText(inner.callee as Node)}()`;
    case "AwaitExpression":
      return calleeText(inner.argument as Node);
    case "MemberExpression":
      return `${calleeText(inner.object as Node)}.${propertyName(inner) ?? ""}`;
    default:
      return nameOf(inner) ?? "";
  }
}

/** The module that the object or the function of a call comes from. */
export function moduleOf(sourceCode: SourceCode, callee: Node): string | undefined {
  const inner = unwrap(callee);
  if (isMember(inner)) {
    return moduleOf(sourceCode, inner.object as Node);
  }
  const [definition] = (inner.type === "Identifier" && variableOf(sourceCode, inner)?.defs) || [];
  return (definition?.parent?.source?.value as string | undefined) ?? requiredModule(definition?.node.init);
}
