import type { StatusClass } from "../generated/status-types.js";

/** The class of the status `S`, by its first digit; `never` for a number that is no status code. */
export type ClassOf<S extends number> = `${S}` extends `${infer Digit}${number}`
  ? Extract<`${Digit}xx`, StatusClass>
  : never;
