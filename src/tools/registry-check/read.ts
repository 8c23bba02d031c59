import { constants, createReadStream, fstatSync, openSync } from "node:fs";
import { Socket } from "node:net";
import { addAbortSignal, type Readable } from "node:stream";

const LIMIT_MIB = 1;

/** What fetch calls a connection that ends before the answer does. */
const CUT_OFF = "terminated";

/**
 * Reads the text of a file or of a web address. Follows up to 20 redirects, the limit of the Fetch standard.
 *
 * @param source - An address that begins with `http:` or `https:`, or the path of a file, a pipe or a device.
 * @param seconds - How long reading may take.
 */
export async function readSource(source: string, seconds: number): Promise<string> {
  // Timers take whole milliseconds.
  const signal = AbortSignal.timeout(Math.ceil(seconds * 1000));
  try {
    return await readText(/^https?:/i.test(source) ? await fetchBody(source, signal) : openFile(source, signal));
  } catch (error) {
    throw new Error(signal.aborted ? `timed out after ${seconds} seconds` : reasonOf(error as Error));
  }
}

async function fetchBody(url: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  const { ok, status, statusText, body } = await fetch(url, { signal });
  if (!ok || body === null) {
    await body?.cancel();
    throw new Error(`answered ${status} ${statusText}`.trimEnd());
  }
  return body;
}

/** Opens a file without blocking: a thread that waits for a pipe's writer would keep the process from ending. */
function openFile(path: string, signal: AbortSignal): Readable {
  // Windows has no O_NONBLOCK. There it is undefined, which counts as 0.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const isPipe = fstatSync(fd).isFIFO();
  return addAbortSignal(signal, isPipe ? new Socket({ fd, readable: true }) : createReadStream(path, { fd }));
}

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  // An error in the loop closes the file or the connection.
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMIT_MIB * 1024 ** 2) {
      throw new Error(`larger than ${LIMIT_MIB} MiB`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What went wrong. fetch's errors say it in their cause, and some causes have only a code. */
function reasonOf(error: Error): string {
  if (error.message === CUT_OFF) {
    return "the connection was cut off";
  }
  const cause: unknown = error.cause;
  return cause instanceof Error
    ? cause.message || (cause as NodeJS.ErrnoException).code || error.message
    : error.message;
}
