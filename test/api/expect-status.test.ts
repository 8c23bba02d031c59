import { describe, expect, test } from "vitest";
import { assertStatus, expectStatus, hasStatus, StatusError, type StatusPattern } from "../../src/index.js";

/** The function without its types, as JavaScript callers use it. */
const assert = assertStatus as unknown as (subject: unknown, ...patterns: readonly unknown[]) => void;

/** What `assertStatus` throws; `undefined` if it throws nothing. */
function errorOf(subject: unknown, ...patterns: readonly unknown[]): unknown {
  try {
    assert(subject, ...patterns);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("assertStatus", () => {
  test.each<[subject: unknown, patterns: readonly StatusPattern[]]>([
    [{ status: 200 }, [200]],
    [{ status: 299 }, ["2xx"]],
    [{ statusCode: 404 }, [200, 404]],
    [{ status: "ok", statusCode: 404 }, ["4xx"]],
    [503, [200, "5xx"]],
  ])("accepts %j, asked for %j", (subject, patterns) => {
    expect(errorOf(subject, ...patterns)).toBeUndefined();
  });

  test.each([
    [{ status: 404, statusText: "Not Found" }, ["2xx"], "404 Not Found, expected 2xx"],
    [{ status: 404, statusText: "" }, [200, 204], "404, expected 200 or 204"],
    [{ status: 404, url: "https://example.com/a" }, ["2xx", 304], "https://example.com/a 404, expected 2xx or 304"],
    [{ status: 500, statusText: "No", url: "" }, [200], "500 No, expected 200"],
    [
      { status: 404, response: { status: 404, statusText: "Not Found", url: "/a" } },
      [200],
      "/a 404 Not Found, expected 200",
    ],
    [{ status: 404, statusText: Symbol("a"), url: Object.create(null) }, [200], "404, expected 200"],
    [{ statusCode: 404 }, [200], "404, expected 200"],
    [404, [200], "404, expected 200"],
    [{ status: 600 }, [600], "600, expected 600"],
    [{ status: 0, statusText: "" }, ["2xx"], "0, expected 2xx"],
    [{ status: "404" }, [404], "no status, expected 404"],
    [{}, [200], "no status, expected 200"],
    [null, [200], "no status, expected 200"],
    [undefined, [200], "no status, expected 200"],
    ["404", [404], "no status, expected 404"],
  ])("refuses %o, asked for %j: %s", (subject, patterns, message) => {
    expect(errorOf(subject, ...patterns)).toMatchObject({ name: "StatusError", message });
  });

  test("says in its error what it found, and what it expected", () => {
    const subject = { status: 404, body: "not read" };
    const error = errorOf(subject, "2xx", 304);
    expect(error).toBeInstanceOf(StatusError);
    expect(error).toBeInstanceOf(Error);
    expect({ ...(error as StatusError) }).toEqual({
      name: "StatusError",
      status: 404,
      statusClass: "4xx",
      response: subject,
      expected: ["2xx", 304],
    });
    expect((error as StatusError).response).toBe(subject);
    expect((error as Error).stack).toContain("StatusError: 404, expected 2xx or 304");
  });

  test.each([
    [600, undefined],
    [0, undefined],
    [undefined, undefined],
    [599, "5xx"],
  ])("says of the status %s that its class is %s", (status, statusClass) => {
    expect(errorOf({ status }, 200)).toMatchObject({ status, statusClass });
  });

  test("throws an error that hasStatus knows", () => {
    expect(hasStatus(errorOf({ statusCode: 404 }, 200), 404)).toBe(true);
  });
});

describe("expectStatus", () => {
  test.each([[{ status: 200 }], [Promise.resolve({ status: 200 })], [new Response("body")]])(
    "gives %o, whose status is expected, or what it promises",
    async (subject) => {
      expect(await expectStatus(subject, "2xx")).toBe(await subject);
    },
  );

  test("reads no body", async () => {
    const response = await expectStatus(Promise.resolve(new Response("body")), 200);
    expect(response.bodyUsed).toBe(false);
    const error = await expectStatus(new Response("body", { status: 404 }), 200).catch((reason) => reason);
    expect(error.response.bodyUsed).toBe(false);
  });

  test("rejects with a StatusError, and never throws", async () => {
    const answer = expectStatus(new Response(null, { status: 404, statusText: "Not Found" }), 200, "3xx");
    await expect(answer).rejects.toBeInstanceOf(StatusError);
    await expect(answer).rejects.toThrow("404 Not Found, expected 200 or 3xx");
    await expect(expectStatus(null as unknown, 200)).rejects.toThrow("no status, expected 200");
  });

  test("rejects with what the promise rejects with", async () => {
    const reason = new Error("offline");
    await expect(expectStatus(Promise.reject<Response>(reason), 200)).rejects.toBe(reason);
  });
});
