import { npm, pack } from "../../helpers/pack.js";
import { endOnSignals, temporaryFolder } from "../../helpers/processes.js";

endOnSignals();

// The frameworks get what users get: the packed package, not its source.
const tarball = await pack(temporaryFolder());
await npm(["install", "--no-save", "--offline", "--no-audit", "--no-fund", tarball], import.meta.dirname);
await npm(
  ["exec", "--no", "--", "openapi-typescript", "openapi.json", "--output", "openapi.generated.ts"],
  import.meta.dirname,
);
