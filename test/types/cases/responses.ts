/** The responses that the cases narrow. */

export interface Found {
  readonly status: 200;
  readonly data: string;
}

export interface Missing {
  readonly status: 404;
  readonly error: Error;
}

/** A member with more than one status. */
export interface Changed {
  readonly status: 201 | 422;
  readonly id: number;
}

export type Known = Found | Missing | Changed;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where the two types are the same. */
export declare function same<A, B>(equal: Equal<A, B>): void;

export declare const known: Known;
export declare const fetched: Response;
