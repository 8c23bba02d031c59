import { homepage } from "../generated/package-info.js";
import type { Context, Listener } from "./ast.js";

/** A rule, as ESLint 9 and 10 and oxlint take it. */
export interface Rule {
  readonly meta: {
    readonly docs: { description: string; recommended: boolean; url: string };
    readonly schema: { [keyword: string]: unknown }[];
    readonly [key: string]: unknown;
  };
  // `never`: each tool has types of its own for what it passes.
  // biome-ignore lint/suspicious/noExplicitAny: as in ESLint's own type, or the rule would not be assignable to it.
  create(context: never): Record<string, (node: any) => void>;
}

interface Definition {
  readonly name: string;
  readonly description: string;
  readonly messages: Record<string, string>;
  /** The JSON Schema of each property of the options. */
  readonly options?: { [property: string]: object };
  readonly create: (context: Context) => Listener;
}

/** A rule with what all rules have in common. Its options are one object. */
export function defineRule({ name, description, messages, options = {}, create }: Definition): Rule {
  return {
    meta: {
      type: "suggestion",
      docs: {
        description,
        recommended: true,
        url: `${homepage}rules/${name}`,
      },
      fixable: "code",
      hasSuggestions: true,
      schema: [{ type: "object", properties: options, additionalProperties: false }],
      messages,
    },
    create,
  };
}
