import { HEADER, quote } from "./source.js";

/** The module of the package's version, which a plugin of ESLint has to state. */
export function renderVersion(manifest: string): string {
  const { version } = JSON.parse(manifest);
  return `${HEADER.replace("src/table/", "package.json")}
export const version = ${quote(version)};
`;
}
