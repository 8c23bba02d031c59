import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { differences, knownDifferences } from "./differences.js";

test(`the table has exactly the known differences from Node's (${process.version})`, () => {
  expect(differences({ phrases: STATUS_CODES })).toEqual(knownDifferences("Node"));
});
