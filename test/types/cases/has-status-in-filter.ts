import { hasStatus } from "typed-http-status";
import { type Found, type Known, type Missing, same } from "./responses.js";

declare const all: readonly Known[];

const found = all.filter((response) => hasStatus(response, 200));
same<typeof found, Found[]>(true);

const foundOrMissing = all.filter((response) => hasStatus(response, 200, 404));
same<typeof foundOrMissing, (Found | Missing)[]>(true);
