import type { TestProject } from "vitest/node";
import { installPacked } from "../pack.js";
import { removeFolder, temporaryFolder } from "../processes.js";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty folder outside the checkout, with the packed package installed in it. */
    readonly installed: string;
  }
}

/** Packs the package (which builds it) and installs the tarball as a user would; takes it away again at the end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = temporaryFolder();
  project.provide("installed", await installPacked(folder));
  return () => removeFolder(folder);
}
