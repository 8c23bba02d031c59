import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import { initTRPC, TRPCError } from "@trpc/server";
import { createHTTPServer } from "@trpc/server/adapters/standalone";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { HttpStatus, hasStatus, isRetryable, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";

const t = initTRPC.create();
const router = t.router({
  user: t.procedure
    .input((name) => String(name))
    .query(({ input: name }) => {
      if (name === "eve") {
        throw new TRPCError({ code: "SERVICE_UNAVAILABLE", message: "Out of order" });
      }
      if (name !== "ada") {
        throw new TRPCError({ code: "NOT_FOUND", message: `${name} is not there` });
      }
      return { name };
    }),
});

const url = await listen(createHTTPServer({ router }));
const client = createTRPCClient<typeof router>({ links: [httpLink({ url })] });

/** What the client throws. */
async function errorOf(name: string, from: typeof client = client): Promise<TRPCClientError<typeof router>> {
  const error: unknown = await from.user.query(name).catch((error: unknown) => error);
  if (error instanceof TRPCClientError) {
    return error;
  }
  throw error;
}

test("a success has no status: the client gives the data", async () => {
  expect(await client.user.query("ada")).toEqual({ name: "ada" });
});

test.each([
  ["bob", "Not Found: bob is not there", false],
  ["eve", "Service Unavailable: Out of order", true],
])("matchStatus takes the status of the error's data: %s", async (name, expected, retryable) => {
  const { data, message } = await errorOf(name);
  const outcome = matchStatus(data?.httpStatus ?? 0, {
    [HttpStatus.NotFound]: (status) => {
      expectTypeOf(status).toEqualTypeOf<404>();
      return `${reasonPhrase(status)}: ${message}`;
    },
    "5xx": (status) => `${reasonPhrase(status)}: ${message}`,
    default: () => "no answer",
  });
  expect(outcome).toBe(expected);
  expect(isRetryable(data?.httpStatus)).toBe(retryable);
});

test("hasStatus takes the data's status if there is any", async () => {
  const missing = await errorOf("bob");
  expect(hasStatus(missing.data?.httpStatus, "4xx")).toBe(true);
  const unreachable = createTRPCClient<typeof router>({ links: [httpLink({ url: "http://127.0.0.1:0" })] });
  expect(hasStatus((await errorOf("ada", unreachable)).data?.httpStatus, "4xx")).toBe(false);
});

test("an error of the server has the status by its code", () => {
  const error = new TRPCError({ code: "TOO_MANY_REQUESTS" });
  expect(hasStatus(getHTTPStatusCodeFromError(error), HttpStatus.TooManyRequests)).toBe(true);
});
