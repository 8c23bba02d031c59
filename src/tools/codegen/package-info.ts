import { HEADER, quote } from "./source.js";

/** What the plugin of ESLint and the command have to know of package.json. */
export function renderPackageInfo(manifest: string): string {
  const { version, homepage } = JSON.parse(manifest);
  return `${HEADER.replace("src/table/", "package.json")}
export const version = ${quote(version)};
export const homepage = ${quote(homepage)};
`;
}
