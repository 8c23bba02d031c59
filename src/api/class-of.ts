import type { StatusClass, StatusCode } from "../generated/status-types.js";
import type { StatusKind } from "./status-of.js";

/** What `statusClass` answers for the status `S`. */
export type ClassOf<S> = S extends number
  ? StatusKind<S> extends "literal"
    ? S extends StatusCode
      ? `${S}` extends `${infer Digit}${number}`
        ? Extract<`${Digit}xx`, StatusClass>
        : never
      : undefined
    : StatusClass | undefined
  : {} extends S
    ? StatusClass | undefined
    : undefined;
