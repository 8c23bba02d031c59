import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { createApp } from "./app.mjs";

test("answers with the right codes", async () => {
  const server = createApp().listen(0);
  try {
    const base = `http://localhost:${(server.address() as AddressInfo).port}`;
    const answer = async (method: string, path: string) => {
      const response = await fetch(base + path, { method });
      return [response.status, await response.text()];
    };
    assert.deepEqual(await answer("PUT", "/things/1"), [201, ""]);
    assert.deepEqual(await answer("PUT", "/things/1"), [200, ""]);
    assert.deepEqual(await answer("GET", "/things/1"), [200, "thing"]);
    assert.deepEqual(await answer("DELETE", "/things/1"), [204, ""]);
    assert.deepEqual(await answer("GET", "/things/1"), [
      404,
      '{"title":"There is no such thing","retry":false,"message":"Not Found"}',
    ]);
    assert.deepEqual(await answer("POST", "/things"), [
      413,
      '{"title":"It is too large","retry":false,"message":"Too much"}',
    ]);
    assert.deepEqual(await answer("GET", "/busy"), [
      503,
      '{"title":"It failed","retry":true,"message":"Internal Server Error"}',
    ]);
  } finally {
    server.close();
  }
});
