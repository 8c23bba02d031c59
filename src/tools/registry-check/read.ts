import { constants, createReadStream, fstatSync, openSync } from "node:fs";
import { Socket } from "node:net";
import { addAbortSignal, type Readable } from "node:stream";
import { abortAfter, answered, readText, reasonOf } from "../check-command/text.js";

const LIMIT_MIB = 1;

/**
 * Reads the text of a file or of a web address. Follows up to 20 redirects, the limit of the Fetch standard.
 *
 * @param source - An address that begins with `http:` or `https:`, or the path of a file, a pipe or a device.
 * @param seconds - How long reading may take.
 */
export async function readSource(source: string, seconds: number): Promise<string> {
  const signal = abortAfter(seconds);
  try {
    const chunks = /^https?:/i.test(source) ? await fetchBody(source, signal) : openFile(source, signal);
    return await readText(chunks, LIMIT_MIB, true);
  } catch (error) {
    throw new Error(reasonOf(error as Error, signal, seconds));
  }
}

async function fetchBody(url: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(url, { signal });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw new Error(answered(response));
  }
  return response.body;
}

/** Opens a file without blocking: a thread that waits for a pipe's writer would keep the process from ending. */
function openFile(path: string, signal: AbortSignal): Readable {
  // Windows has no O_NONBLOCK. There it is undefined, which counts as 0.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const isPipe = fstatSync(fd).isFIFO();
  return addAbortSignal(signal, isPipe ? new Socket({ fd, readable: true }) : createReadStream(path, { fd }));
}
