// Users of other clients do not have openapi-fetch installed. The declarations keep the comment below only in this
// form.
/** @ts-ignore */
import type { FetchResponse, ParseAsResponse } from "openapi-fetch";
import type {
  ClientErrorStatus,
  InformationalStatus,
  RedirectionStatus,
  ServerErrorStatus,
  StatusCode,
  SuccessStatus,
} from "./index.js";

/** A response with a status of the type `S`. */
export interface StatusResponse<S, Body> {
  /** The status code, which distinguishes the members of a union. */
  readonly status: S;
  /** The body, as the client has parsed it. */
  readonly body: Body;
}

/** A client's result in the form that `byStatus` returns. */
export interface StatusResult<S, Body, Response> extends StatusResponse<S, Body> {
  /** The response of `fetch`. The client has read its body. */
  readonly response: Response;
}

/**
 * The responses of an operation as a union that is discriminated by `status`: `ByStatus<{ 200: User; 404: Problem }>`.
 *
 * `"4XX"` stands for the codes of its class that are not declared, and `default` for all remaining codes. Without a
 * `default`, the union has a member for the undeclared codes, because servers can send them anyway.
 *
 * @typeParam Responses - A `responses` map of openapi-typescript, or hey-api's `…Responses & …Errors`.
 * @typeParam Undeclared - The body of an undeclared response. `never` leaves these responses out.
 * @see [OpenAPI 3.1.1 §4.8.16](https://spec.openapis.org/oas/v3.1.1.html#responses-object)
 */
export type ByStatus<Responses, Undeclared = unknown> =
  | {
      [K in keyof Responses]: StatusResponse<StatusesOf<K, keyof Responses>, BodyOf<Responses[K]>> &
        NamedHeaders<Responses[K]>;
    }[keyof Responses]
  | ([Undeclared] extends [never]
      ? never
      : UndeclaredStatus<keyof Responses> extends infer S
        ? [S] extends [never]
          ? never
          : StatusResponse<S, Undeclared>
        : never);

/**
 * Converts a client's result to the form `{ status, body, response }`, where `status` determines the type of `body`.
 *
 * With openapi-fetch, the types come from the call. The types of hey-api's results do not say which status they belong to, so
 * name them: `byStatus<GetUserResponses & GetUserErrors>(getUser())`. The client's options, middleware and interceptors work
 * as before.
 *
 * @param call - What the client returns: a promise of `{ data, response }` or `{ error, response }`.
 * @returns A union with a member for each declared status. The body of any other status is `unknown`.
 * @throws Whatever the client throws. The client's error, if hey-api's client returns one without a response or with a
 * successful response. A `TypeError` if there is neither an error nor a response.
 * @example
 * ```ts
 * import createClient from "openapi-fetch";
 * import { matchStatus } from "typed-http-status";
 * import { byStatus } from "typed-http-status/openapi";
 *
 * type User = { headers: {}; content: { "application/json": { name: string } } };
 * type paths = { "/user": { get: { responses: { 200: User } } } };
 *
 * const client = createClient<paths>({ baseUrl: "https://example.com", fetch: async () => Response.json({ name: "Ada" }) });
 * const user = await byStatus(client.GET("/user"));
 *
 * const greeting = matchStatus(user, {
 *   200: ({ body }) => `Hello, ${body.name}!`,
 *   default: ({ status }) => `Unexpected status ${status}`,
 * });
 *
 * greeting; // "Hello, Ada!"
 * ```
 * @see [OpenAPI 3.1.1 §4.8.16](https://spec.openapis.org/oas/v3.1.1.html#responses-object)
 */
export function byStatus<T extends Record<string | number, any>, Options, Media extends MediaType>(
  call: PromiseLike<FetchResponse<T, Options, Media>>,
): Promise<Results<ParsedBodies<T["responses"], Options, Media>>["union"]>;
export function byStatus<Responses>(call: PromiseLike<ClientResult>): Promise<Results<Bodies<Responses>>["union"]>;
export async function byStatus(call: PromiseLike<ClientResult>): Promise<unknown> {
  const { data, error, response } = await call;
  // hey-api's client gives an error without a response if the request failed, and with a success if it cannot parse the body.
  if (error && (!response || response.ok)) {
    throw error;
  }
  // Anything but the result of a client throws a TypeError here.
  const { ok, status } = response as AnyResponse;
  return { status, body: ok ? data : error, response };
}

/**
 * Does the same as `byStatus`, for a server that sends only the declared statuses: the type leaves out all others.
 *
 * `matchStatus` then needs no `default`, and a status that is added to the document causes a compile error that names
 * it. Nothing is checked at run time: if another status comes anyway, `matchStatus` throws a `RangeError`.
 *
 * @param call - What the client returns, as for `byStatus`.
 * @returns A union with a member for each declared status.
 * @throws Whatever the client throws. The client's error, if hey-api's client returns one without a response or with a
 * successful response. A `TypeError` if there is neither an error nor a response.
 * @example
 * ```ts
 * import { matchStatus } from "typed-http-status";
 * import { byDeclaredStatus } from "typed-http-status/openapi";
 *
 * type GetUserResponses = { 200: { name: string } };
 * type GetUserErrors = { 404: { message: string } };
 *
 * const getUser = async () => ({ data: { name: "Ada" }, error: undefined, response: new Response() });
 * const user = await byDeclaredStatus<GetUserResponses & GetUserErrors>(getUser());
 *
 * matchStatus(user, { 200: ({ body }) => body.name, 404: ({ body }) => body.message }); // "Ada"
 * ```
 * @see [OpenAPI 3.1.1 §4.8.16](https://spec.openapis.org/oas/v3.1.1.html#responses-object)
 */
export function byDeclaredStatus<T extends Record<string | number, any>, Options, Media extends MediaType>(
  call: PromiseLike<FetchResponse<T, Options, Media>>,
): Promise<Results<ParsedBodies<T["responses"], Options, Media>, never>["union"]>;
export function byDeclaredStatus<Responses>(
  call: PromiseLike<ClientResult>,
): Promise<Results<Bodies<Responses>, never>["union"]>;
export function byDeclaredStatus(call: PromiseLike<ClientResult>): Promise<unknown> {
  return byStatus(call);
}

type MediaType = `${string}/${string}`;

/** What the clients return. hey-api's has no response if the request failed. */
interface ClientResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: AnyResponse | undefined;
}

interface AnyResponse {
  readonly ok: boolean;
  readonly status: number;
}

/** The keys of a `responses` map that stand for whole classes. */
interface Ranges {
  readonly "1XX": InformationalStatus;
  readonly "2XX": SuccessStatus;
  readonly "3XX": RedirectionStatus;
  readonly "4XX": ClientErrorStatus;
  readonly "5XX": ServerErrorStatus;
}

/** The codes among the keys `K`. */
type Codes<K> = K extends number ? K : K extends `${infer Code extends number}` ? Code : never;

/** The codes of the class that the key `K` stands for. */
type Range<K> = K extends string ? (Uppercase<K> extends keyof Ranges ? Ranges[Uppercase<K>] : never) : never;

/**
 * The statuses of the key `K` among the keys `All`.
 *
 * Here and below, `infer` makes the compiler compute the declared codes once, not once for each of the 500 codes.
 */
type StatusesOf<K, All> = K extends "default"
  ? Others<All>
  : Range<K> extends infer R
    ? [R] extends [never]
      ? Codes<K>
      : Codes<All> extends infer Declared
        ? Exclude<R, Declared>
        : never
    : never;

/** The statuses that none of the keys `All` names. */
type Others<All> = Codes<All> | Range<All> extends infer Declared ? Exclude<StatusCode, Declared> : never;

/** The statuses that the document says nothing about. */
type UndeclaredStatus<All> = "default" extends All ? never : Others<All>;

/** A response as openapi-typescript writes it. */
interface ResponseObject<Content> {
  readonly headers?: unknown;
  readonly content?: Content;
}

/** Whether `R` is a body, as in hey-api's maps, and not a response that lists media types, as in openapi-typescript's. */
type IsBody<R> = [R] extends [ResponseObject<infer Content>]
  ? [keyof R, "content"] extends ["content" | "headers", keyof R]
    ? [Content & {}] extends [never]
      ? false
      : [keyof Content] extends [MediaType]
        ? false
        : true
    : true
  : true;

/** The body of a declared response: `undefined` if it has no content, and a union if it has several media types. */
type BodyOf<R, Media = unknown> =
  IsBody<R> extends true ? R : R extends ResponseObject<infer Content> ? ContentOf<Content & {}, Media> : never;

type ContentOf<C, Media> = [C] extends [never]
  ? undefined
  : C[[keyof C & Media] extends [never] ? keyof C : keyof C & Media];

/** The header fields that the document names, as a property; `unknown` if there are none. */
type NamedHeaders<R> =
  IsBody<R> extends true
    ? unknown
    : R extends { readonly headers: infer H }
      ? { readonly [K in keyof H as string extends K ? never : K]: H[K] } extends infer Named
        ? [keyof Named] extends [never]
          ? unknown
          : { readonly headers: Named }
        : never
      : unknown;

type Bodies<Responses, Media = unknown> = { readonly [K in keyof Responses]: BodyOf<Responses[K], Media> };

/**
 * What `byStatus` gives for the bodies `B`. `never` as `Undeclared` leaves out the other statuses, unless `B` declares none.
 * The union is a property, so that hover texts show it and not the name of a type.
 */
interface Results<B, Undeclared = unknown> {
  readonly union:
    | { [K in keyof B]: StatusResult<StatusesOf<K, keyof B>, B[K], GlobalResponse> }[keyof B]
    | ([Undeclared] extends [never]
        ? [keyof B] extends [never]
          ? StatusResult<StatusCode, unknown, GlobalResponse>
          : never
        : UndeclaredStatus<keyof B> extends infer S
          ? [S] extends [never]
            ? never
            : StatusResult<S, unknown, GlobalResponse>
          : never);
}

/** `Response`, or `unknown` if the program has no declarations of it. */
type GlobalResponse = typeof globalThis extends { Response: { prototype: infer R } } ? R : unknown;

/**
 * The bodies as openapi-fetch gives them. It leaves out write-only properties, and `parseAs` may change the form. Its
 * own types drop a property that is always `undefined` or `null`.
 */
type ParsedBodies<Responses, Options, Media> = 0 extends 1 & Responses
  ? {}
  : FetchResponse<OneResponse<Bodies<Responses, Media>>, {}, MediaType>["data"] & {} extends infer All
    ? {
        readonly [K in keyof Responses]: ParsedAs<
          K extends keyof All ? All[K] : BodyOf<Responses[K], Media>,
          Options,
          K
        >;
      }
    : never;

/** All bodies as if they were a single one: openapi-fetch's types then need to be worked out only once. */
interface OneResponse<B> {
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": B } } };
}

/**
 * The body with the key `K`. openapi-fetch parses it as `parseAs` says if the status is a 2xx other than 204, else as
 * JSON. For a response without content that is not a 2xx, it may return the empty string.
 */
type ParsedAs<Body, Options, K> =
  StatusesOf<K, K> extends SuccessStatus
    ? Options extends { readonly parseAs: string }
      ? K extends 204 | "204"
        ? Body
        : ParseAsResponse<Body, Options>
      : Body
    : K extends "default"
      ? ErrorBody<Body> | (Options extends { readonly parseAs: string } ? ParseAsResponse<Body, Options> : Body)
      : ErrorBody<Body>;

type ErrorBody<Body> = unknown extends Body ? Body : [Body] extends [undefined] ? "" | undefined : Body;
