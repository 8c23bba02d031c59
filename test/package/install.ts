import type { TestProject } from "vitest/node";
import { installPacked } from "../helpers/pack.js";
import { removeFolder, temporaryFolder } from "../helpers/processes.js";

declare module "vitest" {
  interface ProvidedContext {
    /** An empty folder outside the checkout, with the packed package installed in it. */
    readonly installed: string;
  }
}

/** Builds and packs the package, and installs the tarball as a user would. Removes it at the end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = temporaryFolder();
  project.provide("installed", await installPacked(folder));
  return () => removeFolder(folder);
}
