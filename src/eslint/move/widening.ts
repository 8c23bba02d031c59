import { type Context, variableOf } from "../ast.js";
import { outermost } from "../places.js";
import { keptWide } from "../widening.js";
import { calleeName, type Node, propertyOf, type Range, referencesOf } from "./syntax.js";

interface Insertion {
  readonly at: number;
  /** The text to insert, given the wide type. */
  readonly text: (type: string) => string;
}

/** Functions whose type parameter is the type of a value that changes later. */
const STATE = /^(useState|useRef|ref|shallowRef|signal|createSignal|writable|BehaviorSubject)$/;

const SEARCH = /^(includes|indexOf|lastIndexOf|push)$/;

/**
 * Where a file needs a type so that it compiles. An enum's member widens to the enum where a variable, a field or a
 * parameter gets it, and an enum takes any number. Ours are literals, which do not widen.
 */
export function widening(context: Context, use: Node, wide: string): readonly Insertion[] {
  const node = outermost(use) as Node;
  const { parent } = node;
  if (parent.type === "ArrayExpression") {
    return arrayWidening(context, node, /string|Phrase/.test(wide) ? "string" : "number");
  }
  if (isFirstArgument(node) && STATE.test(calleeName(parent) ?? "")) {
    return [{ at: parent.callee.range[1], text: (type) => `<${type}>` }];
  }
  const { annotated, asserted } = keptWide(context, node);
  return annotated
    ? [{ at: endOf(context, annotated.range), text: (type) => `: ${type}` }]
    : asserted
      ? [{ at: node.range[1], text: (type) => ` as ${type}` }]
      : [];
}

/** Where an annotation can stand: behind the bracket or the question mark that a key may have. */
function endOf({ sourceCode: { text } }: Context, [, end]: Range): number {
  return end + (/^\]?[?!]?/.exec(text.slice(end))?.[0].length ?? 0);
}

function isFirstArgument(value: Node): boolean {
  const { parent } = value;
  return parent.arguments?.[0] === value && !parent.typeArguments && !parent.typeParameters;
}

/** An enum takes any number, and so does the search in an array, a set or a map of its members. */
function arrayWidening({ sourceCode }: Context, node: Node, element: string): readonly Insertion[] {
  const array = node.parent;
  const { parent } = array;
  const text = () => `: ${element}[]`;
  if (SEARCH.test(propertyOf(array) ?? "")) {
    return [
      { at: array.range[0], text: () => "(" },
      { at: array.range[1], text: () => ` as ${element}[])` },
    ];
  }
  if (isFirstArgument(array) && calleeName(parent) === "Set") {
    return [{ at: parent.callee.range[1], text: () => `<${element}>` }];
  }
  if (parent.type === "ArrayExpression" && isFirstArgument(parent) && calleeName(parent.parent) === "Map") {
    return [{ at: node.range[1], text: () => ` as ${element}` }];
  }
  if (parent.type === "PropertyDefinition" && !parent.typeAnnotation) {
    return [{ at: parent.key.range[1], text }];
  }
  const { id } = parent;
  const searched =
    parent.type === "VariableDeclarator" &&
    id.type === "Identifier" &&
    !id.typeAnnotation &&
    referencesOf(variableOf(sourceCode, id)).some(({ identifier }) => SEARCH.test(propertyOf(identifier) ?? ""));
  return searched ? [{ at: id.range[1], text }] : [];
}
