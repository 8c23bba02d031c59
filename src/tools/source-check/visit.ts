import { isRedirectStatus, isSuccess } from "../../functions.js";
import * as HttpStatus from "../../generated/codes.js";
import { abortAfter, answered, readText, reasonOf } from "../check-command/text.js";

/** The limit of the Fetch standard. */
const MOST_REDIRECTS = 20;

/** A specification on one page can be larger than 1 MiB. */
const LIMIT_MIB = 8;

const HEADERS = {
  accept: "text/html,*/*;q=0.5",
  "accept-language": "en",
  "user-agent": "typed-http-status sources:check",
};

/** How a page was found, or why it was not. */
export type Visit =
  | {
      readonly state: "found";
      /** The target of permanent redirects. It is the page's own address if there are none. */
      readonly address: string;
      /** The page's text; `undefined` if it was not asked for, or is no HTML. */
      readonly text: string | undefined;
    }
  | { readonly state: "gone" | "unknown"; readonly reason: string };

export interface VisitOptions {
  readonly method: "GET" | "HEAD";
  /** Whether to read the page's text. */
  readonly read: boolean;
  /** How long each answer may take. */
  readonly seconds: number;
  /** The origin of a server that answers for all others. It gets their names as the first part of the path. */
  readonly mirror: string | undefined;
}

/** Asks for a page and follows redirects. Never throws. */
export async function visit(page: string, options: VisitOptions): Promise<Visit> {
  let [at, address] = [page, page];
  let lasting = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(at, options);
    if ("state" in answer) {
      return answer.state === "found" ? { ...answer, address } : answer;
    }
    at = answer.to;
    // Clients keep the address before a redirect that is only for now (RFC 9110 §15.4).
    lasting &&= answer.lasting;
    address = lasting ? at : address;
  }
  return { state: "unknown", reason: `redirected more than ${MOST_REDIRECTS} times` };
}

interface Redirect {
  readonly to: string;
  readonly lasting: boolean;
}

async function ask(page: string, options: VisitOptions): Promise<Visit | Redirect> {
  const { method, seconds, mirror } = options;
  const signal = abortAfter(seconds);
  try {
    const url = mirror === undefined ? page : page.replace(/^https?:\//, () => mirror);
    const response = await fetch(url, { method, headers: HEADERS, redirect: "manual", signal });
    const result = await resultOf(page, response, options);
    await (response.bodyUsed ? undefined : response.body?.cancel());
    return result;
  } catch (error) {
    return { state: "unknown", reason: reasonOf(error as Error, signal, seconds) };
  }
}

async function resultOf(page: string, response: Response, { read }: VisitOptions): Promise<Visit | Redirect> {
  const { status, headers, body } = response;
  const location = headers.get("location");
  if (isRedirectStatus(status) && location !== null) {
    const lasting = status === HttpStatus.MovedPermanently || status === HttpStatus.PermanentRedirect;
    return { to: withoutFragment(new URL(location, page)), lasting };
  }
  if (isSuccess(status)) {
    const isHtml = /^text\/html\b/i.test(headers.get("content-type") ?? "");
    const text = read && isHtml && body !== null ? await readText(body, LIMIT_MIB, false) : undefined;
    return { state: "found", address: page, text };
  }
  const isGone = status === HttpStatus.NotFound || status === HttpStatus.Gone;
  return { state: isGone ? "gone" : "unknown", reason: answered(response) };
}

/** The address of the whole page. */
export function withoutFragment(url: URL): string {
  return url.href.replace(/#.*/, "");
}
