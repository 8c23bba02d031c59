import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry {
  /** Its address on this machine. */
  readonly url: string;
  /** The token of its only user. */
  readonly token: string;
}

const USER = { name: "rehearsal", password: "rehearsal" };

/**
 * Starts an empty npm registry on a free port. It stores everything in the given folder and asks no other registry. It runs
 * in this process, so it always ends with it.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const server: Server = await runServer({
    // Verdaccio resolves paths from its configuration file, which would be here.
    self_path: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "users") } },
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  } as object as Parameters<typeof runServer>[0]);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, token: await signUp(url) };
}

/** Adds the user as `npm adduser` does, and returns the token. */
async function signUp(registry: string): Promise<string> {
  const response = await fetch(`${registry}-/user/org.couchdb.user:${USER.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(USER),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) {
    throw new Error(`the registry returned no token: ${response.status} ${response.statusText}`);
  }
  return token;
}
