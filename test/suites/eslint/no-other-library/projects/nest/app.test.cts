import "reflect-metadata";

import assert = require("node:assert/strict");

import { test } from "node:test";
import { HttpStatus } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.cjs";

test("answers with the right codes", async () => {
  const app = await NestFactory.create(AppModule, { logger: false });
  await app.listen(0);
  try {
    const base = (await app.getUrl()).replace("[::1]", "localhost");
    const status = async (method: string, path: string) => (await fetch(base + path, { method })).status;
    assert.equal(await status("POST", "/things"), HttpStatus.ACCEPTED);
    assert.equal(await (await fetch(`${base}/things/1`)).text(), '{"status":202}');
    assert.equal(await status("GET", "/things/teapot"), 418);
    assert.equal(await status("GET", "/things/large"), HttpStatus.PAYLOAD_TOO_LARGE);
    assert.equal(await status("GET", "/nothing"), HttpStatus.NOT_FOUND);
  } finally {
    await app.close();
  }
});
