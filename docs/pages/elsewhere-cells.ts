import type { Constant, NameElsewhere } from "../data/elsewhere/compare.js";
import type { Project } from "../data/elsewhere/project.js";
import { code } from "./markdown.js";

/** `Go, net/http`. */
export function projectName({ platform, library }: Project): string {
  return `${platform}, ${library}`;
}

/** A project's constants for a code, with what differs from ours. */
export function constantCell({ constant, also }: NameElsewhere): string {
  return constant === null ? "**missing**" : [constant, ...also].map(constantText).join("<br>");
}

function constantText({ written, deprecated, note }: Constant): string {
  return withNotes(code(written), deprecated ? "deprecated" : null, note);
}

/** A project's phrase for a code, with what differs from ours. */
export function phraseCell({ constant, phrase, phraseNote }: NameElsewhere): string {
  return constant === null ? "" : withNotes(phrase ?? "", phraseNote);
}

function withNotes(text: string, ...notes: readonly (string | null)[]): string {
  const noted = notes.filter((note) => note !== null).join(", ");
  return [text, noted && `(${noted})`].filter(Boolean).join(" ");
}
