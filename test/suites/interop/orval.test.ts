import axios, { isAxiosError } from "axios";
import { expectStatus, HttpStatus, hasStatus, matchStatus, reasonPhrase, StatusError } from "typed-http-status";
import { afterAll, describe, expect, expectTypeOf, test, vi } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { getUsers, type Problem } from "./orval-axios.generated.js";
import { deleteUsersName, getUsersName, putUsersName } from "./orval-fetch.generated.js";
import { createUserServer } from "./users.js";

const url = await listen(createUserServer());

describe("orval's fetch client", () => {
  // The client has no setting for the server: it asks for paths.
  const { fetch } = globalThis;
  vi.stubGlobal("fetch", (path: string, init: RequestInit) => fetch(url + path, init));
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    ["ada", "Hello, ada!"],
    ["bob", "Not Found: bob is not there"],
  ])("matchStatus gives each handler the data of its status: %s", async (name, expected) => {
    const greeting = matchStatus(await getUsersName(name), {
      [HttpStatus.OK]: ({ data }) => {
        expectTypeOf(data).toEqualTypeOf<{ name: string }>();
        return `Hello, ${data.name}!`;
      },
      [HttpStatus.NotFound]: ({ status, data }) => {
        expectTypeOf(data).toEqualTypeOf<{ message: string }>();
        return `${reasonPhrase(status)}: ${data.message}`;
      },
    });
    expect(greeting).toBe(expected);
  });

  test.each([
    ["ada", "ada is there already"],
    ["bob", "bob"],
  ])("hasStatus leaves the right data in both branches: %s", async (name, expected) => {
    const added = await putUsersName(name);
    const answer = hasStatus(added, HttpStatus.Created) ? added.data.name : added.data.message;
    expect(answer).toBe(expected);
  });

  test("expectStatus rejects what the client would have returned", async () => {
    const removed = await expectStatus(deleteUsersName("ada"), "2xx");
    expectTypeOf(removed.status).toEqualTypeOf<204>();
    const error: unknown = await expectStatus(deleteUsersName("bob"), "2xx").catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StatusError);
    expect(error).toMatchObject({
      message: "404, expected 2xx",
      status: 404,
      response: { data: { message: "bob is not there" } },
    });
  });

  test("a status that the document does not list is no type error, but matchStatus throws", async () => {
    const user = await getUsersName("eve");
    expectTypeOf(user.status).toEqualTypeOf<200 | 404>();
    const outcome = () => matchStatus(user, { 200: () => "there", 404: () => "not there" });
    expect(outcome).toThrow(new RangeError("no handler for status 503"));
  });

  test("a missing handler is a compile error", () => {
    const wrong = async () => {
      // @ts-expect-error: 404 is declared and has no handler.
      matchStatus(await getUsersName("ada"), { [HttpStatus.OK]: ({ data }) => data.name });
    };
    expect(wrong).toBeTypeOf("function");
  });
});

describe("orval's axios client", () => {
  const strict = getUsers(axios.create({ baseURL: url }));
  const lenient = getUsers(axios.create({ baseURL: url, validateStatus: () => true }));

  test("hasStatus narrows the response of the error", async () => {
    const error: unknown = await strict.getUsersName("bob").catch((error: unknown) => error);
    if (!isAxiosError<Problem>(error) || !hasStatus(error.response, HttpStatus.NotFound)) {
      throw error;
    }
    expectTypeOf(error.response.status).toEqualTypeOf<404>();
    expect(error.response.data.message).toBe("bob is not there");
  });

  test("expectStatus takes the place of `validateStatus`", async () => {
    const found = await expectStatus(lenient.getUsersName("ada"), HttpStatus.OK);
    expectTypeOf(found.status).toEqualTypeOf<200>();
    expect(found.data).toEqual({ name: "ada" });
    await expect(expectStatus(lenient.getUsersName("bob"), HttpStatus.OK)).rejects.toThrow(
      /^404 Not Found, expected 200$/,
    );
  });
});
