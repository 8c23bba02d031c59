import { createReadStream } from "node:fs";

const LIMIT_MIB = 1;

/** What fetch calls a connection that ends before the answer does. */
const CUT_OFF = "terminated";

/**
 * The text of a file or of an address on the web. It follows as many redirects as the Fetch standard lets it (20).
 *
 * @param source - An address that begins with `http:` or `https:`, or the path of a file.
 * @param seconds - How long reading may take.
 */
export async function readSource(source: string, seconds: number): Promise<string> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    return await readText(
      // Stryker disable next-line ObjectLiteral: a file cannot be made to be read slowly on every system
      /^https?:/i.test(source) ? await fetchBody(source, signal) : createReadStream(source, { signal }),
    );
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

async function readText(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let size = 0;
  // Leaving the loop, an error closes the file or the connection.
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LIMIT_MIB * 1024 ** 2) {
      throw new Error(`larger than ${LIMIT_MIB} MiB`);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** What went wrong: with fetch's errors, the cause says it; some causes have nothing but a code. */
function reasonOf(error: Error): string {
  if (error.message === CUT_OFF) {
    return "the connection was cut off";
  }
  const cause: unknown = error.cause;
  return cause instanceof Error
    ? cause.message || (cause as NodeJS.ErrnoException).code || error.message
    : error.message;
}
