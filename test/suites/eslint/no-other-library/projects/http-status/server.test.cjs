"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");
const { clientError } = require("./api-error.cjs");
const server = require("./server.cjs");

test("answers with the right codes", async () => {
  await new Promise((resolve) => server.listen(0, resolve));
  try {
    const answer = async (path) => {
      const response = await fetch(`http://localhost:${server.address().port}${path}`);
      return `${response.status} ${await response.text()}`;
    };
    assert.equal(await answer("/"), "200 home");
    assert.equal(await answer("/login"), "401 Please authenticate");
    assert.equal(await answer("/order"), "422 No such article");
    assert.equal(await answer("/broken"), "500 Internal Server Error");
    assert.equal(await answer("/closed"), "444 closed");
    assert.equal(await answer("/nothing"), "404 Not Found");
    assert.equal(clientError, "4xx");
  } finally {
    server.close();
  }
});
