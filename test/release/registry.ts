import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry {
  /** Where it answers, on this machine only. */
  readonly url: string;
  /** What its one user publishes with. */
  readonly token: string;
}

const USER = { name: "rehearsal", password: "rehearsal" };

/**
 * Starts an empty npm registry on a free port, with its storage in the given folder. It knows no other registry to pass
 * anything on to. It runs in this process, so that it ends with it, whatever ends it.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const server: Server = await runServer({
    // Verdaccio's configuration file would be here: paths are relative to it.
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

/** Adds the user as `npm adduser` does, and gives the token. */
async function signUp(registry: string): Promise<string> {
  const response = await fetch(`${registry}-/user/org.couchdb.user:${USER.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(USER),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) {
    throw new Error(`The registry gives no token: ${response.status} ${response.statusText}`);
  }
  return token;
}
