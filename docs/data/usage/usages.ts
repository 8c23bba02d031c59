import { informational } from "./1xx.js";
import { success } from "./2xx.js";
import { redirection } from "./3xx.js";
import { clientErrors } from "./4xx.js";
import { serverErrors } from "./5xx.js";
import type { Usage } from "./usage.js";

/** What the pages add to the facts of the table, by code. A new code has nothing at first. */
export const usages: ReadonlyMap<number, Usage> = new Map(
  [...informational, ...success, ...redirection, ...clientErrors, ...serverErrors].map((usage) => [usage.code, usage]),
);
