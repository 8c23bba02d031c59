import type { Subject } from "./subjects.js";

/**
 * How precise a claim has to be. "each": each status that the type claims occurs at run time. "member": each member of the
 * union occurs. "sound": the type may claim more than occurs.
 */
export type Precision = "each" | "member" | "sound";

/** Writes the place at which a program hands over the value of an expression, and so claims that it has its type. */
export type At = (precision: Precision, expression: string) => string;

/** A function of a subject. */
export interface Program {
  readonly name: string;
  /** The statements of the function. Its parameter is `subject`. */
  readonly body: (at: At) => string;
  /** Further parameters: the type, and an array of the values that they have in turn. */
  readonly inputs?: Readonly<Record<string, Input>>;
  /** Whether the compiler has to refuse it. Its body is one line then, since the error may be anywhere in it. */
  readonly refused?: boolean;
  /** The first version of TypeScript that infers its types. */
  readonly since?: string;
}

export interface Input {
  readonly type: string;
  readonly values: string;
}

/** A place in a program. */
export interface Place {
  readonly program: string;
  readonly precision: Precision;
  readonly expression: string;
}

/** The programs of one subject. */
export interface Module {
  readonly subject: Subject;
  readonly programs: readonly Program[];
  readonly places: readonly Place[];
}

const HEADER = `import * as library from "typed-http-status";
import type {
  ClientErrorStatus, ErrorStatus, HttpStatus, InformationalStatus, ReasonPhrase, RedirectionStatus, ServerErrorStatus,
  StatusClass, StatusCode, StatusHandlers, StatusName, StatusPattern, SuccessStatus, WithStatus,
} from "typed-http-status";
import { type StatusEntry, statusEntry } from "typed-http-status/registry";
const { hasStatus, matchStatus } = library;
`;

/** Puts the programs of a subject in order and finds their places. */
export function moduleOf(subject: Subject, programs: readonly Program[]): Module {
  const places: Place[] = [];
  for (const program of programs) {
    program.body((precision, expression) => {
      places.push({ program: program.name, precision: subject.vague ? "sound" : precision, expression });
      return "";
    });
  }
  return { subject, programs, places };
}

/** The text of a module that hands over the value of each place. */
export function observing({ subject, programs }: Module): string {
  let place = 0;
  return textOf(subject, programs, (_, expression) => `at(${place++}, ${expression});`);
}

/** The text of a module that compiles only where each place has the given type. Leaves out what `version` cannot infer. */
export function asserting({ subject, programs }: Module, claims: readonly string[], version: string): string {
  if (subject.printed === false) {
    return "export {};\n";
  }
  let place = 0;
  const assertion: At = (_, expression) => `same<typeof ${expression}, ${claims[place++]}>(true);`;
  // The type of a type parameter's value has no name outside its function, and each compiler shows it in another way.
  const skipped: At = () => {
    place++;
    return "";
  };
  const bodies = programs.map((program) => ({
    ...program,
    body: constant(program.body(program.name.includes("generic") ? skipped : assertion)),
  }));
  return `${EQUAL}${textOf(
    subject,
    bodies.filter(({ since = "5.1" }) => Number(version) >= Number(since)),
    () => "",
  )}`;
}

const EQUAL = `type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(equal: Equal<A, B>): void;
`;

function constant(text: string): () => string {
  return () => text;
}

function textOf(subject: Subject, programs: readonly Program[], at: At): string {
  return `${HEADER}declare const at: (place: number, value: unknown) => void;
${subject.declarations ?? ""}
type Subject = ${subject.type};
export const subjects: readonly Subject[] = ${subject.values};
export const programs = [
${programs.map((program) => `${programText(program, at)},\n`).join("")}];
`;
}

function programText({ name, body, inputs = {}, refused = false }: Program, at: At): string {
  const parameters = Object.entries(inputs).map(([input, { type }]) => `, ${input}: ${type}`);
  const values = Object.values(inputs).map(({ type, values }) => `${values} satisfies readonly (${type})[]`);
  return `{
  name: ${JSON.stringify(name)},
  refused: ${refused},
  inputs: [${values.join(", ")}],
  run(subject: Subject${parameters.join("")}): void {
    ${refused ? "// @ts-expect-error\n    " : ""}${body(at)}
  },
}`;
}
