import { HEADER, quote } from "./source.js";

/** The fields of package.json that the ESLint plugin and the command need. */
export function renderPackageInfo(manifest: string): string {
  const { version, homepage } = JSON.parse(manifest);
  return `${HEADER.replace("src/table/", "package.json")}
export const version = ${quote(version)};
export const homepage = ${quote(homepage)};
`;
}
