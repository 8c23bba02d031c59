import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { differences, knownDifferences } from "./differences.js";

test(`the table differs from Node's (${process.version}) only in what is known, and in all of that`, () => {
  expect(differences({ phrases: STATUS_CODES })).toEqual(knownDifferences("Node"));
});
