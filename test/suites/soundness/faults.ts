import { inspect } from "node:util";
import type ts from "typescript";
import type { Claims } from "./claims.js";
import { Conformance } from "./conforms.js";
import type { Observed } from "./observe.js";
import type { Module } from "./program.js";

/** Where the types of a module say something else than its programs did. */
export function faultsOf(
  { places }: Module,
  { checker, types, texts }: Claims,
  { values, thrown }: Observed,
): readonly string[] {
  const conformance = new Conformance(checker);
  return [
    ...thrown,
    ...places.flatMap(({ program, precision, expression }, place) => {
      const type = types[place] as ts.Type;
      const actual = values[place] ?? [];
      const says = (fault: string) => `${program}: ${expression} is ${texts[place]?.slice(0, 300)}, ${fault}`;
      const wrong = actual.filter((value) => !conformance.conforms(value, type));
      const unreached =
        precision === "sound"
          ? []
          : membersOf(type)
              .filter(isPossible)
              .filter((member) => !isReached(member));
      return [
        ...(wrong.length > 0
          ? [says(`but ${inspect(wrong[0], { breakLength: Infinity }).slice(0, 200)} gets there`)]
          : []),
        ...(unreached.length > 0
          ? [
              says(
                `but never ${unreached
                  .map((member) => checker.typeToString(member))
                  .join(" | ")
                  .slice(0, 200)}`,
              ),
            ]
          : []),
        ...(precision === "each"
          ? unreachedStatuses(type).map((status) => says(`but never with status ${status}`))
          : []),
      ];

      function isReached(member: ts.Type): boolean {
        return actual.some((value) => conformance.conforms(value, member));
      }

      function unreachedStatuses(of: ts.Type): readonly unknown[] {
        return membersOf(of).flatMap((member) => {
          const reached = new Set<unknown>(actual.filter((value) => conformance.conforms(value, member)).map(statusOf));
          return statusesOf(member).filter((status) => !reached.has(status));
        });
      }
    }),
  ];

  /** The compiler finds out late that an intersection is `never`. */
  function isPossible(member: ts.Type): boolean {
    return checker.typeToString(member) !== "never";
  }

  /** The literals that the status of a member may be. */
  function statusesOf(member: ts.Type): readonly unknown[] {
    if (!member.getProperties) {
      return [];
    }
    const property = member.getProperty("status") ?? member.getProperty("statusCode");
    const statuses = property === undefined || isNumber(member) ? [] : membersOf(checker.getTypeOfSymbol(property));
    return statuses.flatMap((status) => (status.isNumberLiteral() ? [status.value] : []));
  }

  /** A number has its own properties. */
  function isNumber(type: ts.Type): boolean {
    return type.getProperty("toFixed") !== undefined;
  }
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  if (type.isUnion()) {
    return type.types;
  }
  return [type];
}

function statusOf(value: unknown): unknown {
  const { status, statusCode } = Object(value) as { readonly status?: unknown; readonly statusCode?: unknown };
  return [status, statusCode].find((each) => typeof each === "number");
}
