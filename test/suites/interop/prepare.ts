import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { generate } from "orval";
import { npm, pack } from "../../helpers/pack.js";
import { endOnSignals, temporaryFolder } from "../../helpers/processes.js";

endOnSignals();

// The frameworks get what users get: the packed package, not its source.
const tarball = await pack(temporaryFolder());
await npm(["install", "--no-save", "--offline", "--no-audit", "--no-fund", tarball], import.meta.dirname);

const document = join(import.meta.dirname, "openapi.json");
await npm(
  ["exec", "--no", "--", "openapi-typescript", document, "--output", "openapi.generated.ts"],
  import.meta.dirname,
);

await createClient({
  input: document,
  // The client does not compile with settings as strict as ours. Its types are used all the same.
  output: { path: join(import.meta.dirname, "hey-api.generated"), header: () => ["// @ts-nocheck"] },
  logs: { level: "silent" },
});
for (const client of ["fetch", "axios"] as const) {
  await generate({ input: document, output: { target: `orval-${client}.generated.ts`, client } }, import.meta.dirname);
}
