import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** Lets a server listen on a free port of this machine until the tests of the file are over. Returns its URL. */
export async function listen(server: Server): Promise<string> {
  afterAll(async () => {
    // `close` alone would wait for the clients, which keep their connections open for the next request.
    server.close().closeAllConnections();
    await once(server, "close");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
