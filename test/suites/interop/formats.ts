import { createRequire } from "node:module";
import * as library from "typed-http-status";

export type Library = typeof library;

/** The library as a program gets it in each module format. */
export const formats: readonly (readonly [format: string, Library])[] = [
  ["an ES module", library],
  ["CommonJS", createRequire(import.meta.url)("typed-http-status")],
];
