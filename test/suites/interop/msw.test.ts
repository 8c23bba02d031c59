import { HttpResponse, http, type JsonBodyType } from "msw";
import { setupServer } from "msw/node";
import createClient from "openapi-fetch";
import { HttpStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { type ByStatus, byStatus } from "typed-http-status/openapi";
import { afterAll, afterEach, expect, expectTypeOf, test } from "vitest";
import type { components, paths } from "./openapi.generated.js";

type User = components["schemas"]["User"];
type Problem = components["schemas"]["Problem"];

/** The responses that the document declares, and no others. */
type Responses = {
  [Method in "get" | "put" | "delete"]: ByStatus<paths["/users/{name}"][Method]["responses"], never>;
};

const server = setupServer();
// The client keeps the `fetch` that it finds, so msw has to replace it first.
server.listen({ onUnhandledRequest: "error" });
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const baseUrl = "https://users.test";
const client = createClient<paths>({ baseUrl });

/** Lets msw answer a method with a response that the document declares for it. */
function answer<Method extends keyof Responses>(method: Method, { status, body }: Responses[Method]): void {
  server.use(
    http[method](`${baseUrl}/users/:name`, () =>
      // A response without a body gets none, since `Response` refuses one for 204.
      body === undefined ? new HttpResponse(null, { status }) : HttpResponse.json(body as JsonBodyType, { status }),
    ),
  );
}

const found: readonly Responses["get"][] = [
  { status: HttpStatus.OK, body: { name: "Ada" } },
  { status: HttpStatus.NotFound, body: { message: "nobody" } },
];

test.each(found)("every declared response of GET comes back as it is: $status", async (response) => {
  answer("get", response);
  const { status, body } = await byStatus(client.GET("/users/{name}", { params: { path: { name: "ada" } } }));
  expect({ status, body }).toEqual(response);
});

const removed: readonly Responses["delete"][] = [
  { status: HttpStatus.NoContent, body: undefined },
  { status: HttpStatus.NotFound, body: { message: "nobody" } },
];

test.each(removed)("and of DELETE: $status", async (response) => {
  answer("delete", response);
  const { status, body } = await byStatus(client.DELETE("/users/{name}", { params: { path: { name: "ada" } } }));
  expect({ status, body }).toEqual(response);
});

test("a handler that switches over the statuses has the body for each", () => {
  const describe = (response: Responses["put"]) =>
    matchStatus(response, {
      [HttpStatus.Created]: ({ body }) => {
        expectTypeOf(body).toEqualTypeOf<User>();
        return body.name;
      },
      [HttpStatus.Conflict]: ({ status, body }) => {
        expectTypeOf(body).toEqualTypeOf<Problem>();
        return `${reasonPhrase(status)}: ${body.message}`;
      },
    });
  expect(describe({ status: 409, body: { message: "ada is there already" } })).toBe("Conflict: ada is there already");
});

test("what the document does not declare is a compile error", () => {
  const wrong = () => {
    // @ts-expect-error: 500 is not declared.
    answer("get", { status: HttpStatus.InternalServerError, body: { message: "out of order" } });
    // @ts-expect-error: the body of 404 is a problem.
    answer("get", { status: HttpStatus.NotFound, body: { name: "Ada" } });
    // @ts-expect-error: 204 has no body.
    answer("delete", { status: HttpStatus.NoContent, body: {} });
    // @ts-expect-error: 201 is declared for PUT only.
    answer("get", { status: HttpStatus.Created, body: { name: "Ada" } });
  };
  expect(wrong).toBeTypeOf("function");
});
