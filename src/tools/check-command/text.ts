/** What fetch calls a connection that ends before the response is complete. */
const CUT_OFF = "terminated";

/** A signal that aborts after a number of seconds. */
export function abortAfter(seconds: number): AbortSignal {
  // Timers take whole milliseconds.
  return AbortSignal.timeout(Math.ceil(seconds * 1000));
}

/**
 * The text that the chunks hold, in UTF-8.
 *
 * @param limit - How long it may be, in MiB. Throws if it is longer.
 * @param fatal - Whether bytes that are not UTF-8 throw. They become U+FFFD otherwise.
 */
export async function readText(chunks: AsyncIterable<Uint8Array>, limit: number, fatal: boolean): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal });
  let text = "";
  let size = 0;
  // An error in the loop closes the file or the connection.
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit * 1024 ** 2) {
      throw new Error(`larger than ${limit} MiB`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What a server answered, in place of what it was asked for. */
export function answered({ status, statusText }: Response): string {
  return `answered ${status} ${statusText}`.trimEnd();
}

/**
 * What went wrong while something was read. fetch's errors say it in their cause, and some causes have only a code.
 *
 * @param signal - The signal of `abortAfter(seconds)`.
 */
export function reasonOf(error: Error, signal: AbortSignal, seconds: number): string {
  if (signal.aborted) {
    return `timed out after ${seconds} seconds`;
  }
  if (error.message === CUT_OFF) {
    return "the connection was cut off";
  }
  const cause: unknown = error.cause;
  return cause instanceof Error
    ? cause.message || (cause as NodeJS.ErrnoException).code || error.message
    : error.message;
}
