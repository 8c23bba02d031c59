import createClient from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import { hasStatus, matchStatus } from "../../src/index.js";
import {
  type ByStatus,
  byDeclaredStatus,
  byStatus,
  type StatusResponse,
  type StatusResult,
} from "../../src/openapi.js";

interface User {
  name: string;
}
interface Problem {
  message: string;
}

/** Header fields as openapi-typescript writes them where the document names none. */
type NoHeaders = { [name: string]: unknown };

/** A response with JSON. */
type Json<Body> = { headers: NoHeaders; content: { "application/json": Body } };

/** A response without content. */
type Empty = { headers: NoHeaders; content?: never };

/** The body that a status has in a union. */
type BodyAt<U extends { status: unknown; body: unknown }, S extends U["status"]> = U extends unknown
  ? S extends U["status"]
    ? U["body"]
    : never
  : never;

describe("ByStatus", () => {
  test("has a member for each declared status, and one with an unknown body for the others", () => {
    type Responses = ByStatus<{ 200: Json<User>; 204: Empty; 404: Json<Problem> }>;
    expectTypeOf<Extract<Responses, { status: 200 | 204 | 404 }>>().toEqualTypeOf<
      StatusResponse<200, User> | StatusResponse<204, undefined> | StatusResponse<404, Problem>
    >();
    expectTypeOf<BodyAt<Responses, 500>>().toEqualTypeOf<unknown>();
    expectTypeOf<BodyAt<Responses, 299>>().toEqualTypeOf<unknown>();
  });

  test("leaves the others out if their body is `never`", () => {
    expectTypeOf<ByStatus<{ 200: Json<User> }, never>>().toEqualTypeOf<StatusResponse<200, User>>();
    expectTypeOf<ByStatus<{}, never>>().toEqualTypeOf<never>();
  });

  test("takes a class as the rest of the class, and `default` as the rest", () => {
    type Responses = ByStatus<{ 200: Json<User>; 404: Json<"404">; "4XX": Json<"4XX">; default: Json<"default"> }>;
    expectTypeOf<BodyAt<Responses, 404>>().toEqualTypeOf<"404">();
    expectTypeOf<BodyAt<Responses, 400>>().toEqualTypeOf<"4XX">();
    expectTypeOf<BodyAt<Responses, 499>>().toEqualTypeOf<"4XX">();
    expectTypeOf<BodyAt<Responses, 500>>().toEqualTypeOf<"default">();
    expectTypeOf<BodyAt<Responses, 201>>().toEqualTypeOf<"default">();
  });

  test("has no other member if all classes are declared", () => {
    type Responses = ByStatus<{ "1XX": Empty; "2xx": Empty; "3XX": Empty; "4XX": Empty; "5xx": Json<Problem> }>;
    expectTypeOf<Responses["body"]>().toEqualTypeOf<undefined | Problem>();
  });

  test("has the bodies of all media types, and the header fields that the document names", () => {
    type Csv = {
      headers: { "X-Rate-Limit"?: number; [name: string]: unknown };
      content: { "application/json": User; "text/*": string };
    };
    expectTypeOf<ByStatus<{ 200: Csv }, never>>().toEqualTypeOf<
      StatusResponse<200, User | string> & { readonly headers: { readonly "X-Rate-Limit"?: number } }
    >();
  });

  test("takes hey-api's maps, whose values are the bodies", () => {
    type Responses = { 200: User; 204: undefined };
    type Errors = { 404: Problem; "5XX": string; default: unknown };
    type Both = ByStatus<Responses & Errors>;
    expectTypeOf<BodyAt<Both, 200>>().toEqualTypeOf<User>();
    expectTypeOf<BodyAt<Both, 204>>().toEqualTypeOf<undefined>();
    expectTypeOf<BodyAt<Both, 503>>().toEqualTypeOf<string>();
    expectTypeOf<BodyAt<Both, 400>>().toEqualTypeOf<unknown>();
  });

  test("tells a body with a property `content` from a response", () => {
    type Message = { content: string; headers: string[] };
    type Nested = { content: { text: string } };
    expectTypeOf<ByStatus<{ 200: Message }, never>>().toEqualTypeOf<StatusResponse<200, Message>>();
    expectTypeOf<ByStatus<{ 200: Nested }, never>>().toEqualTypeOf<StatusResponse<200, Nested>>();
    expectTypeOf<ByStatus<{ 200: any }, never>["body"]>().toBeAny();
    expectTypeOf<ByStatus<{ 200: User | Problem }, never>>().toEqualTypeOf<StatusResponse<200, User | Problem>>();
  });
});

interface paths {
  "/users/{name}": {
    get: {
      parameters: { path: { name: string } };
      responses: { 200: Json<User>; 404: Json<Problem> };
    };
    put: { parameters: { path: { name: string } }; responses: { "2XX": Json<User>; "4XX": Json<Problem> } };
    delete: { parameters: { path: { name: string } }; responses: { 204: Empty; default: Json<Problem> } };
  };
  "/any": { get: { responses: any } };
  "/empty": { get: { responses: { 200: Empty; 304: Empty; 404: Json<any> } } };
}

const client = createClient<paths>();
const init = { params: { path: { name: "ada" } } };

describe("byStatus", () => {
  test("takes the types from the call to openapi-fetch", async () => {
    const user = await byStatus(client.GET("/users/{name}", init));
    expectTypeOf<Extract<typeof user, { status: 200 | 404 }>>().toEqualTypeOf<
      StatusResult<200, User, Response> | StatusResult<404, Problem, Response>
    >();
    expectTypeOf<BodyAt<typeof user, 500>>().toEqualTypeOf<unknown>();
    const removed = await byStatus(client.DELETE("/users/{name}", init));
    expectTypeOf<BodyAt<typeof removed, 204>>().toEqualTypeOf<undefined>();
    expectTypeOf<BodyAt<typeof removed, 200 | 503>>().toEqualTypeOf<Problem>();
  });

  test("takes them through functions, and from generic code", async () => {
    const get = async (name: string) => client.GET("/users/{name}", { params: { path: { name } } });
    const user = await byStatus(get("ada"));
    expectTypeOf<BodyAt<typeof user, 200>>().toEqualTypeOf<User>();
  });

  test("knows that `parseAs` is for successes", async () => {
    const user = await byStatus(client.GET("/users/{name}", { ...init, parseAs: "text" }));
    expectTypeOf<BodyAt<typeof user, 200>>().toEqualTypeOf<string>();
    expectTypeOf<BodyAt<typeof user, 404>>().toEqualTypeOf<Problem>();
    const removed = await byStatus(client.DELETE("/users/{name}", { ...init, parseAs: "blob" }));
    // The client parses no body there.
    expectTypeOf<BodyAt<typeof removed, 204>>().toEqualTypeOf<undefined>();
    expectTypeOf<BodyAt<typeof removed, 500>>().toEqualTypeOf<Blob | Problem>();
    const saved = await byStatus(client.PUT("/users/{name}", { ...init, parseAs: "text" }));
    expectTypeOf<BodyAt<typeof saved, 200>>().toEqualTypeOf<string>();
    expectTypeOf<BodyAt<typeof saved, 422>>().toEqualTypeOf<Problem>();
  });

  test("knows that openapi-fetch may give an empty text where there is no content", async () => {
    const response = await byStatus(client.GET("/empty"));
    expectTypeOf<BodyAt<typeof response, 200>>().toEqualTypeOf<undefined>();
    expectTypeOf<BodyAt<typeof response, 304>>().toEqualTypeOf<"" | undefined>();
    expectTypeOf<BodyAt<typeof response, 404>>().toBeAny();
  });

  test("knows nothing of the body where the types say nothing", async () => {
    const response = await byStatus(client.GET("/any"));
    expectTypeOf<BodyAt<typeof response, 200>>().toEqualTypeOf<unknown>();
    const other = await byStatus(Promise.resolve({ data: 1, response: {} as Response }));
    expectTypeOf(other.body).toEqualTypeOf<unknown>();
    const declared = await byDeclaredStatus(Promise.resolve({ data: 1, response: {} as Response }));
    expectTypeOf(declared.body).toEqualTypeOf<unknown>();
  });

  test("takes hey-api's results with the types by name", async () => {
    const call = {} as Promise<
      ({ data: User; error: undefined } | { data: undefined; error: Problem }) & {
        request?: Request;
        response?: Response;
      }
    >;
    const user = await byStatus<{ 200: User } & { 404: Problem }>(call);
    expectTypeOf<BodyAt<typeof user, 200>>().toEqualTypeOf<User>();
    expectTypeOf<BodyAt<typeof user, 404>>().toEqualTypeOf<Problem>();
    expectTypeOf<BodyAt<typeof user, 500>>().toEqualTypeOf<unknown>();
    const declared = await byDeclaredStatus<{ 200: User } & { 404: Problem }>(call);
    expectTypeOf(declared).toEqualTypeOf<StatusResult<200, User, Response> | StatusResult<404, Problem, Response>>();
  });

  test("gives what hasStatus and matchStatus narrow", async () => {
    const user = await byStatus(client.GET("/users/{name}", init));
    if (hasStatus(user, "2xx")) {
      // No other success is declared, and its body is not known.
      expectTypeOf(user.body).toEqualTypeOf<unknown>();
    }
    if (hasStatus(user, 200)) {
      expectTypeOf(user.body).toEqualTypeOf<User>();
    } else if (hasStatus(user, 404)) {
      expectTypeOf(user.body).toEqualTypeOf<Problem>();
    } else {
      expectTypeOf(user.body).toEqualTypeOf<unknown>();
    }
    const text = matchStatus(user, {
      200: ({ body }) => body.name,
      404: ({ body }) => body.message,
      default: ({ body }) => {
        expectTypeOf(body).toEqualTypeOf<unknown>();
        return 1;
      },
    });
    expectTypeOf(text).toEqualTypeOf<string | number>();
  });

  test("asks for a declared status without a handler by its name", async () => {
    const user = await byDeclaredStatus(client.GET("/users/{name}", init));
    matchStatus(user, { 200: ({ body }) => body.name, 404: ({ body }) => body.message });
    // @ts-expect-error: 404 is missing
    matchStatus(user, { 200: ({ body }) => body.name });
    const open = await byStatus(client.GET("/users/{name}", init));
    // @ts-expect-error: the undeclared statuses need `default`
    matchStatus(open, { 200: ({ body }) => body.name, 404: ({ body }) => body.message });
  });

  test("leaves errors in a path or a method to the client", () => {
    // @ts-expect-error: no such path
    byStatus(client.GET("/user/{name}", init));
    // @ts-expect-error: no such method
    byStatus(client.POST("/users/{name}", init));
    // @ts-expect-error: no parameters
    byStatus(client.GET("/users/{name}"));
    // @ts-expect-error: no result of a client
    byStatus(fetch("/"));
  });
});
