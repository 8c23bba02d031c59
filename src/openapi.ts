/** @ts-ignore */
import type { FetchResponse } from "openapi-fetch";
import type {
  ClientErrorStatus,
  InformationalStatus,
  RedirectionStatus,
  ServerErrorStatus,
  StatusCode,
  SuccessStatus,
} from "typed-http-status";

/** A response with a status of the type `S`. */
export interface StatusResponse<S, Body> {
  /** The status code, which tells the members of a union apart. */
  readonly status: S;
  /** The body, as the client has parsed it. */
  readonly body: Body;
}

/** What `byStatus` makes of a client's result. */
export interface StatusResult<S, Body, Response> extends StatusResponse<S, Body> {
  /** The response of `fetch`. The client has read its body. */
  readonly response: Response;
}

/**
 * The responses of an operation as a union that `status` tells apart.
 *
 * `"4XX"` is the class without the codes that are declared, and `default` is the rest. If there is no `default`, the codes
 * that are not declared are a member too, since servers send them all the same.
 *
 * @typeParam Responses - A `responses` map of openapi-typescript, or hey-api's `…Responses & …Errors`.
 * @typeParam Undeclared - The body of an undeclared response. `never` leaves these responses out.
 * @example
 * ```ts
 * import type { ByStatus } from "typed-http-status/openapi";
 *
 * type UserResponse = ByStatus<{ 200: { name: string }; 404: { message: string } }, never>;
 *
 * const response: UserResponse = { status: 404, body: { message: "ada is not there" } };
 * ```
 * @see [OpenAPI 3.1 §4.8.16](https://spec.openapis.org/oas/v3.1.1.html#responses-object)
 */
export type ByStatus<Responses, Undeclared = unknown> =
  | {
      [K in keyof Responses]: WithHeaders<
        StatusResponse<StatusesOf<K, keyof Responses>, Body<Responses[K]>>,
        Responses[K]
      >;
    }[keyof Responses]
  | OfOthers<keyof Responses, StatusResponse<Others<keyof Responses>, Undeclared>, Undeclared>;

/**
 * Puts a client's result in the form `{ status, body, response }`, where `status` tells what `body` is.
 *
 * Works with openapi-fetch, from whose result the types are inferred, and with hey-api's fetch client, whose types do not
 * hold the statuses: name them there, as in `byStatus<GetUserResponses & GetUserErrors>(getUser(…))`. What the client's
 * options, middleware and interceptors do stays as it is.
 *
 * @param call - What the client returns: a promise of `{ data, response }` or `{ error, response }`.
 * @returns A union with a member for each declared status. The body of an undeclared one is `unknown`.
 * @throws What the client throws. If it gives an error without a response, as hey-api's does when the network fails, that error.
 * @example
 * ```ts
 * import { matchStatus } from "typed-http-status";
 * import { byStatus } from "typed-http-status/openapi";
 * ```
 * @see [OpenAPI 3.1 §4.8.16](https://spec.openapis.org/oas/v3.1.1.html#responses-object)
 */
export function byStatus<T extends Record<string | number, any>, Options, Media extends MediaType>(
  call: PromiseLike<FetchResponse<T, Options, Media>>,
): Promise<Fetched<T["responses"], Options, Media, unknown>>;
export function byStatus<Responses>(call: PromiseLike<ClientResult>): Promise<Result<Bodies<Responses>, unknown>>;
export async function byStatus(call: PromiseLike<ClientResult>): Promise<unknown> {
  const { data, error, response } = await call;
  if (!response) {
    throw error;
  }
  return { status: response.status, body: response.ok ? data : error, response };
}

type MediaType = `${string}/${string}`;

/** What the clients return. hey-api's has no response if the request failed. */
interface ClientResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response?: { readonly ok: boolean; readonly status: number } | undefined;
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
type RangeOf<K> = K extends string ? (Uppercase<K> extends keyof Ranges ? Ranges[Uppercase<K>] : never) : never;

/** The statuses of the key `K` among the keys `All`. */
type StatusesOf<K, All> = K extends "default"
  ? Others<All>
  : [RangeOf<K>] extends [never]
    ? Codes<K>
    : Exclude<RangeOf<K>, Codes<All>>;

/** The statuses that none of the keys `All` names. */
type Others<All> = Exclude<StatusCode, Codes<All> | RangeOf<All>>;

/** The member `R` of the undeclared statuses, if there are any, and if they are not left out. */
type OfOthers<All, R, Undeclared> = "default" extends All
  ? never
  : [Undeclared] extends [never]
    ? never
    : [Others<All>] extends [never]
      ? never
      : R;

/** A response as openapi-typescript writes it. Its header fields always have an index signature. */
interface ResponseObject<Content> {
  readonly headers: { readonly [name: string]: unknown };
  readonly content?: Content;
}

/** The body of a response in a map: of openapi-typescript's, any of its media types; in hey-api's, the type itself. */
type Body<R, Media = unknown> =
  R extends ResponseObject<infer Content>
    ? string extends keyof R["headers"]
      ? [Content & {}] extends [never]
        ? undefined
        : ContentOf<Content, keyof Content & Media>
      : R
    : R;
type ContentOf<C, K> = C[([K] extends [never] ? keyof C : K) & keyof C];

type Bodies<Responses, Media = unknown> = { readonly [K in keyof Responses]: Body<Responses[K], Media> };

type WithHeaders<R, Response> =
  Response extends ResponseObject<unknown>
    ? { [K in keyof Response["headers"] as string extends K ? never : K]: Response["headers"][K] } extends infer H
      ? [keyof H] extends [never]
        ? R
        : R & { readonly headers: H }
      : never
    : R;

type Result<B, U, Response = FetchedResponse> =
  | { readonly [K in keyof B]: StatusResult<StatusesOf<K, keyof B>, B[K], Response> }[keyof B]
  | OfOthers<keyof B, StatusResult<Others<keyof B>, U, Response>, U>;

type FetchedResponse = typeof globalThis extends { Response: { prototype: infer R } }
  ? R
  : ClientResult["response"] & {};

type Fetched<R, Options, Media, U> = 0 extends 1 & R
  ? Result<{}, U>
  : Result<Parsed<Bodies<R, Media>, FetchResponse<Wrapped<Bodies<R, Media>>, Options, MediaType>>, U>;
interface Wrapped<B> {
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": B } };
    readonly 400: { readonly content: { readonly "application/json": B } };
  };
}
type Parsed<B, F> = {
  readonly [K in keyof B]: ParsedAs<
    K,
    F extends { data: infer D } ? D : never,
    F extends { error: infer E } ? E : never
  >;
};
type ParsedAs<K, D, E> =
  StatusesOf<K, K> extends SuccessStatus ? At<D, K> : K extends "default" ? At<D, K> | At<E, K> : At<E, K>;
type At<D, K> = D extends { readonly [P in K & PropertyKey]: infer B } ? B : D;
