import createClient from "openapi-fetch";
import { expect, test } from "vitest";
import { byDeclaredStatus, byStatus } from "../src/openapi.js";

/** A client whose server answers each request with this response. */
function clientOf(response: () => Response) {
  return createClient<Record<string, { get: { responses: Record<number, unknown> } }>>({
    baseUrl: "https://example.com",
    fetch: async () => response(),
  });
}

test.each<[status: number, body: string | null, parsed: unknown]>([
  [200, '{"name":"Ada"}', { name: "Ada" }],
  [200, "0", 0],
  [200, "null", null],
  [200, '""', ""],
  [299, "[]", []],
  [204, null, undefined],
  [304, null, ""],
  [404, '{"message":"gone"}', { message: "gone" }],
  [500, "no JSON", "no JSON"],
  [503, "", ""],
])("byStatus gives of a response with status %i and body %j the body %j", async (status, body, parsed) => {
  const response = new Response(body, { status });
  const result = await byStatus(clientOf(() => response).GET("/"));
  expect(result).toEqual({ status, body: parsed, response });
  expect(Object.keys(result)).toEqual(["status", "body", "response"]);
  expect(result.response).toBe(response);
});

test("byDeclaredStatus gives the same", async () => {
  const response = new Response('{"message":"gone"}', { status: 404 });
  expect(await byDeclaredStatus(clientOf(() => response).GET("/"))).toEqual({
    status: 404,
    body: { message: "gone" },
    response,
  });
});

test("they reject with what the client rejects with", async () => {
  const reason = new TypeError("fetch failed");
  const client = clientOf(() => {
    throw reason;
  });
  await expect(byStatus(client.GET("/"))).rejects.toBe(reason);
  await expect(byDeclaredStatus(client.GET("/"))).rejects.toBe(reason);
});

test("byStatus rejects with the error of a client that gives no response", async () => {
  const error = new TypeError("fetch failed");
  await expect(byStatus(Promise.resolve({ data: undefined, error, response: undefined }))).rejects.toBe(error);
});

test("byStatus rejects with the error of a client that could not parse the body of a success", async () => {
  const error = new SyntaxError("no JSON");
  await expect(byStatus(Promise.resolve({ error, response: new Response("<", { status: 200 }) }))).rejects.toBe(error);
});

test.each([null, {}, { data: "only" }, { error: undefined, response: undefined }])(
  "byStatus rejects with a TypeError for %j, which is no result of a client",
  async (result) => {
    await expect(byStatus(Promise.resolve(result as object))).rejects.toBeInstanceOf(TypeError);
  },
);

test("byStatus takes a body from `data` where the status is a success, and from `error` else", async () => {
  const at = (status: number, body: object) => ({ ...body, response: new Response(null, { status }) });
  expect(await byStatus(Promise.resolve(at(204, { data: "data" })))).toMatchObject({ status: 204, body: "data" });
  expect(await byStatus(Promise.resolve(at(304, { data: "data", error: "error" })))).toMatchObject({
    status: 304,
    body: "error",
  });
});
