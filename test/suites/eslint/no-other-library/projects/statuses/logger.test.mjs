import assert from "node:assert/strict";
import { test } from "node:test";
import { log } from "./logger.mjs";

test("logs phrases", () => {
  assert.equal(log("hit"), "HIT OK 304");
  assert.equal(log("miss"), "MISS Not Found 304");
  assert.equal(log("gone"), "GONE Gone (410) 304");
});
