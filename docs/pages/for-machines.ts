import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { descriptionOf, headingOf, plainMarkdown } from "./page-files.js";

interface Site {
  /** The folder with the Markdown of the pages. */
  readonly from: string;
  /** The folder with the built site. */
  readonly to: string;
  readonly homepage: string;
  readonly description: string;
}

/** The parts of llms.txt, each with the pages that belong there. A page belongs to the first that fits. */
const PARTS: readonly (readonly [title: string, pages: RegExp])[] = [
  ["Guide", /^guide\//],
  ["Recipes", /^recipes\//],
  ["Lint rules", /^rules\//],
  ["API", /^api\//],
  ["All codes, and names in other languages", /^(?:index|elsewhere|vendors\/.*)\.md$/],
  ["Each code", /^\d+\.md$/],
];

/** Writes each page as Markdown beside its HTML, and llms.txt (https://llmstxt.org), which lists them. */
export function writeForMachines(pages: readonly string[], { from, to, homepage, description }: Site): void {
  const texts = new Map(pages.map((page) => [page, readFileSync(join(from, page), "utf8")]));
  for (const [page, text] of texts) {
    const path = join(to, page);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plainMarkdown(text));
  }
  const parts = PARTS.map(([title, belongs]) => {
    const lines = [...texts]
      .filter(([page]) => belongs.test(page))
      .map(([page, text]) => {
        const about = descriptionOf(text);
        return `- [${headingOf(text)}](${homepage}${page})${about === undefined ? "" : `: ${about}`}`;
      });
    return `## ${title}\n\n${lines.join("\n")}\n`;
  });
  writeFileSync(join(to, "llms.txt"), [`# typed-http-status\n\n> ${description}\n`, ...parts].join("\n"));
}
