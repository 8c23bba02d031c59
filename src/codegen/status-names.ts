import type { StatusFacts } from "../table/published.js";
import { docComment, HEADER, members, quote } from "./source.js";

/** The module of the type that has the name of each code's constant. */
export function renderStatusNames(all: readonly StatusFacts[]): string {
  return `${HEADER}
${docComment("The name of the constant of each status code, without former names.")}
export interface StatusNames {
${members(all.map(({ code, name }) => `readonly ${code}: ${quote(name)};`))}
}
`;
}
