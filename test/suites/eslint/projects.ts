/** Small projects as people have them: bare numbers and ranges. Each has tests, which pass before and after. */

export interface Project {
  /** The files that the rules change, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The tests, which the rules leave alone. */
  readonly tests: Readonly<Record<string, string>>;
  /** Whether TypeScript compiles it. Otherwise, Node runs the files as they are. */
  readonly compiled: boolean;
  /** Where each file has to hold these texts afterwards. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

/** Express, of which the project uses little: a stand-in with the same methods, so that nothing has to be installed. */
const express = `"use strict";

const http = require("http");

module.exports = function express() {
  const handlers = {};
  const server = http.createServer((req, res) => {
    res.status = (code) => Object.assign(res, { statusCode: code });
    res.json = (body) => res.end(JSON.stringify(body));
    res.sendStatus = (code) => res.status(code).end();
    res.redirect = (code, url) => res.writeHead(code, { location: url }).end();
    (handlers[req.url] || handlers["*"])(req, res);
  });
  return { get: (path, handler) => void (handlers[path] = handler), listen: (port) => server.listen(port) };
};
`;

export const projects: Readonly<Record<string, Project>> = {
  "an Express application in CommonJS": {
    compiled: false,
    files: {
      "express.cjs": express,
      "app.cjs": `'use strict'

const express = require('./express.cjs')
const { log, problem } = require('./log.cjs')

const app = express()
const TIMEOUT = 500

app.get('/', (req, res) => res.status(200).json({ ok: true }))
app.get('/old', (req, res) => res.redirect(301, '/'))
app.get('/none', (req, res) => res.sendStatus(204))
app.get('/fail', (req, res) => {
  const error = problem('not yours', 403)
  res.status(error.status || 500).json({ width: 404, timeout: TIMEOUT })
})
app.get('*', (req, res) => {
  res.statusCode = 404
  log(res)
  res.end()
})

module.exports = app
`,
      "log.cjs": `'use strict'

/** Says how a request ended. */
exports.log = (res) => {
  if (res.statusCode >= 400 && res.statusCode < 500) return 'client'
  switch (res.statusCode) {
    case 200:
    case 201:
      return 'fine'
    case 503:
      return 'later'
    default:
      return res.statusCode < 200 || res.statusCode >= 300 ? 'odd' : 'ok'
  }
}

exports.problem = (message, status = 500) => Object.assign(new Error(message), { status })
`,
    },
    tests: {
      "app.test.cjs": `const assert = require("node:assert");
const test = require("node:test");
const { once } = require("node:events");
const app = require("./app.cjs");
const { log } = require("./log.cjs");

test("answers", async () => {
  const server = app.listen(0);
  await once(server, "listening");
  const statuses = [];
  for (const path of ["/", "/old", "/none", "/fail", "/missing"]) {
    const response = await fetch("http://localhost:" + server.address().port + path, { redirect: "manual" });
    statuses.push(response.status);
  }
  server.close();
  server.closeAllConnections();
  assert.deepEqual(statuses, [200, 301, 204, 403, 404]);
});

test("logs", () => {
  const all = [200, 202, 301, 404, 500, 503].map((statusCode) => log({ statusCode }));
  assert.deepEqual(all, ["fine", "ok", "odd", "client", "odd", "later"]);
});
`,
    },
    expected: {
      "app.cjs": [
        "const { HttpStatus } = require('typed-http-status')\n\nconst app",
        "res.status(HttpStatus.OK)",
        "res.redirect(HttpStatus.MovedPermanently, '/')",
        "const TIMEOUT = 500",
        "width: 404",
      ],
      "log.cjs": ["isClientError(res.statusCode)", "!isSuccess(res.statusCode)", "case HttpStatus.ServiceUnavailable:"],
    },
  },
  "a fetch client in TypeScript": {
    compiled: true,
    files: {
      "client.ts": `import type { StatusCode } from "typed-http-status";
import { wait } from "./wait.js";

/** What a call came to. */
export interface Outcome {
  status: number;
  text?: string;
}

type Get = (url: string) => Promise<{ status: number; text(): Promise<string> }>;

const retryStatusCodes = [429, 502, 503];

export class HttpError extends Error {
  status = 500;
  readonly expected: StatusCode = 200;

  constructor(status: number) {
    super(\`HTTP \${status}\`);
    this.status = status;
  }
}

export async function load(get: Get, url: string, expected = 200): Promise<Outcome> {
  const outcome = { status: 200, text: "" };
  for (let attempt = 0; attempt < 3; attempt++) {
    const response = await get(url);
    if (retryStatusCodes.includes(response.status)) {
      await wait(attempt);
      continue;
    }
    if (response.status === 204 || response.status === 304) {
      outcome.status = response.status;
      return outcome;
    }
    if (Math.floor(response.status / 100) === 4) {
      throw new HttpError(response.status);
    }
    if (response.status >= 200 && response.status < 300) {
      outcome.text = await response.text();
      return outcome;
    }
    if (!(response.status >= 300 && response.status < 400)) {
      break;
    }
  }
  let status = 504;
  if (expected !== 200) {
    status = 500;
  }
  return { status };
}
`,
      "wait.ts": `export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms % 500));
`,
    },
    tests: {
      "client.test.ts": `import assert from "node:assert";
import test from "node:test";
import { HttpError, load } from "./client.js";

const answering = (...statuses: number[]) => async () => ({ status: statuses.shift() ?? 0, text: async () => "text" });

test("loads", async () => {
  assert.deepEqual(await load(answering(503, 200), "/"), { status: 200, text: "text" });
  assert.deepEqual(await load(answering(304), "/"), { status: 304, text: "" });
  assert.deepEqual(await load(answering(302, 302, 302), "/"), { status: 504 });
  assert.deepEqual(await load(answering(600), "/", 201), { status: 500 });
  await assert.rejects(load(answering(404), "/"), (error) => error instanceof HttpError && error.status === 404);
});
`,
    },
    expected: {
      "client.ts": [
        "const retryStatusCodes = [HttpStatus.TooManyRequests as number, HttpStatus.BadGateway, HttpStatus.ServiceUnavailable];",
        "status: number = HttpStatus.InternalServerError;",
        'const outcome = { status: HttpStatus.OK as number, text: "" };',
        "isClientError(response.status)",
        "!isRedirection(response.status)",
        "let status: number = HttpStatus.GatewayTimeout;",
      ],
      "wait.ts": ["ms % 500"],
    },
  },
  "components of Vue and Svelte": {
    compiled: false,
    files: {
      "Page.vue": `<script setup lang="ts">
import { ref } from "vue";

const found = ref(true);
const props = defineProps<{ status: number }>();
if (props.status === 404) found.value = false;
</script>

<template>
  <p v-if="found">Found</p>
  <p v-else>Missing</p>
</template>
`,
      "Page.svelte": `<script>
  export let status = 200;
  export let width = 404;
</script>

{#if status >= 200 && status < 300}
  <p>{width}</p>
{:else if status === 404}
  <p>Missing</p>
{/if}
`,
    },
    tests: {
      "page.test.mjs": `import assert from "node:assert";
import test from "node:test";
import { readFileSync, writeFileSync } from "node:fs";
import { compileScript, parse } from "@vue/compiler-sfc";
import { compile } from "svelte/compiler";
import { render } from "svelte/server";

test("Vue compiles the component", () => {
  const { descriptor, errors } = parse(readFileSync("Page.vue", "utf8"));
  assert.deepEqual(errors, []);
  assert.match(compileScript(descriptor, { id: "page" }).content, /found/);
});

test("Svelte renders the component", async () => {
  const { js } = compile(readFileSync("Page.svelte", "utf8"), { generate: "server" });
  writeFileSync("page.mjs", js.code);
  const { default: Page } = await import("./page.mjs");
  const texts = [200, 299, 404, 500].map((status) => /<p>(\\w+)/.exec(render(Page, { props: { status } }).body)?.[1]);
  assert.deepEqual(texts, ["404", "404", "Missing", undefined]);
});
`,
    },
    expected: {
      "Page.vue": ['import { HttpStatus } from "typed-http-status";', "props.status === HttpStatus.NotFound"],
      "Page.svelte": ["{#if isSuccess(status)}", "status === HttpStatus.NotFound", "width = 404"],
    },
  },
};
