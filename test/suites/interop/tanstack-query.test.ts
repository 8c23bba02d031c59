import { QueryClient, QueryObserver, type QueryObserverResult } from "@tanstack/query-core";
import { expectStatus, HttpStatus, hasStatus, isRetryable, matchStatus, StatusError } from "typed-http-status";
import { afterAll, expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type User } from "./users.js";

declare module "@tanstack/query-core" {
  interface Register {
    defaultError: StatusError<Response> | TypeError;
  }
}

const url = await listen(createUserServer());

let requests = 0;
const find = (name: string) => ({
  queryKey: ["user", name],
  queryFn: async (): Promise<User> => {
    requests++;
    const response = await expectStatus(fetch(`${url}/users/${name}`), HttpStatus.OK);
    return (await response.json()) as User;
  },
});

const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && error instanceof StatusError && isRetryable(error.status),
      retryDelay: 0,
    },
  },
});

afterAll(() => client.clear());

test.each([
  ["ada", 1],
  ["bob", 1],
  ["eve", 3],
])("`retry` asks again only after a status that may pass: %s", async (name, expected) => {
  requests = 0;
  const outcome: unknown = await client.fetchQuery(find(name)).catch((error: unknown) => error);
  expect(requests).toBe(expected);
  expect(outcome instanceof StatusError ? outcome.status : 200).toBe({ ada: 200, bob: 404, eve: 503 }[name]);
});

test("an observer's error has the type that the client registers, and hasStatus and matchStatus take it", async () => {
  const observer = new QueryObserver(client, find("carol"));
  const result = await new Promise<QueryObserverResult<User>>((resolve) => {
    observer.subscribe((result) => {
      if (!result.isFetching) {
        resolve(result);
      }
    });
  });
  observer.destroy();
  const { error } = result;
  expectTypeOf(error).toEqualTypeOf<StatusError<Response> | TypeError | null>();
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
  if (error instanceof StatusError) {
    expectTypeOf(error).toEqualTypeOf<StatusError<Response>>();
    expect(await error.response.json()).toEqual({ message: "carol is not there" });
    expect(matchStatus(error.status ?? 0, { "4xx": () => "wrong", default: () => "failed" })).toBe("wrong");
  }
});
