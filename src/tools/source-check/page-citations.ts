import { projects } from "../../../docs/data/elsewhere/elsewhere.js";
import { allKin } from "../../../docs/data/kin/all.js";
import type { Cited } from "../../../docs/data/usage/usage.js";
import { usages } from "../../../docs/data/usage/usages.js";
import { reference } from "../../facts/references.js";
import { type Citation, cited } from "./citations.js";

/** Every source that the texts of the pages name, with each place that names it. */
export function pageCitations(): readonly Citation[] {
  return [
    ...[...usages.values()].flatMap(({ code, sources }) => cited("docs/data/usage", String(code), resolved(sources))),
    ...allKin.flatMap(({ codes, sources }) => cited("docs/data/kin", codes.join(" and "), resolved(sources))),
    ...projects.flatMap((project) => cited("docs/data/elsewhere", project.platform, project)),
  ];
}

function resolved(sources: readonly Cited[] = []): readonly Exclude<Cited, string>[] {
  return sources.map((source) => (typeof source === "string" ? reference(source) : source));
}
