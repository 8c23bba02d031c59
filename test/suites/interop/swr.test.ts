import { createElement } from "react";
import { act, create, type ReactTestRenderer } from "react-test-renderer";
import useSWR, { SWRConfig, type SWRResponse } from "swr";
import { expectStatus, HttpStatus, hasStatus, isRetryable, StatusError } from "typed-http-status";
import { expect, expectTypeOf, test, vi } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { createUserServer, type User } from "./users.js";

const url = await listen(createUserServer());

// React wants to know that the test waits for updates.
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
// Without this, the renderer prints that it is no longer meant for tests of web pages. There is no page here.
vi.stubGlobal("IS_REACT_NATIVE_TEST_ENVIRONMENT", true);

let requests = 0;
async function fetchUser(path: string): Promise<User> {
  requests++;
  const response = await expectStatus(fetch(url + path), HttpStatus.OK);
  return (await response.json()) as User;
}

const useUser = (name: string) => useSWR<User, StatusError<Response>>(`/users/${name}`, fetchUser);

/** Renders a component that asks for a user, until there is an answer and SWR asks no more. */
async function render(name: string): Promise<SWRResponse<User, StatusError<Response>>> {
  requests = 0;
  let answer: SWRResponse<User, StatusError<Response>> | undefined;
  function Component() {
    answer = useUser(name);
    // SWR renders again only for what a component reads.
    return `${answer.data?.name} ${answer.error?.message}`;
  }
  const value = {
    provider: () => new Map(),
    dedupingInterval: 0,
    errorRetryCount: 2,
    errorRetryInterval: 1,
    shouldRetryOnError: (error: unknown) => error instanceof StatusError && isRetryable(error.status),
  };
  let renderer: ReactTestRenderer | undefined;
  await act(async () => {
    renderer = create(createElement(SWRConfig, { value }, createElement(Component)));
  });
  await act(() => vi.waitFor(() => expect(answer?.data ?? answer?.error).toBeDefined()));
  if (isRetryable(answer?.error?.status)) {
    await act(() => vi.waitFor(() => expect(requests).toBe(3), 5000));
  }
  await act(async () => renderer?.unmount());
  return answer as SWRResponse<User, StatusError<Response>>;
}

test("the data is what expectStatus has let through", async () => {
  const { data, error } = await render("ada");
  expectTypeOf(data).toEqualTypeOf<User | undefined>();
  expect([data, error]).toEqual([{ name: "ada" }, undefined]);
  expect(requests).toBe(1);
});

test("the error is a StatusError, and its body can still be read", async () => {
  const { data, error } = await render("bob");
  expectTypeOf(error).toEqualTypeOf<StatusError<Response> | undefined>();
  expect(data).toBeUndefined();
  expect(hasStatus(error, HttpStatus.NotFound)).toBe(true);
  expect(await error?.response.json()).toEqual({ message: "bob is not there" });
  expect(requests).toBe(1);
});

test("`shouldRetryOnError` asks again only after a status that may pass", async () => {
  const { error } = await render("eve");
  expect(hasStatus(error, HttpStatus.ServiceUnavailable)).toBe(true);
  expect(requests).toBe(3);
});
