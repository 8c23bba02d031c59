import { unescape as decode } from "node:querystring";

/** Languages (`en`, `pt-BR`) and versions (`v2`, `1.4`, `2025-10`, `latest`) in a path. A plain number may be a status code. */
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/i;
const VERSION = /^(?:v\d+|v?\d+(?:\.(?:\d+|x))+|\d{4}-\d\d(?:-\d\d)?|latest|stable|current)$/i;

/** Whether two addresses are the same page, perhaps in another language or version, or under another form of the address. */
export function isSamePage(one: string, other: string): boolean {
  return essence(one) === essence(other);
}

/** What an address names, without what sites add or take away by themselves. */
function essence(address: string): string {
  const { hostname, pathname } = new URL(address);
  const parts = pathname.split("/").filter((part) => !(part === "" || LANGUAGE.test(part) || VERSION.test(part)));
  return [hostname.replace(/^www\./, ""), ...parts].join("/").toLowerCase();
}

/** The anchor that an address names in its page; `undefined` if it names none, or one that the page's text does not have. */
export function anchorOf({ hash, hostname }: URL): string | undefined {
  // What comes after `:~:` names a text of the page. GitHub adds the anchors of a file in the browser.
  const [anchor = ""] = hash.slice(1).split(":~:");
  return anchor === "" || hostname === "github.com" ? undefined : decode(anchor);
}

/** The anchors of an HTML page. */
export function anchorsIn(html: string): ReadonlySet<string> {
  const attributes = html.matchAll(/\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Set(Array.from(attributes, ([, ...values]) => values.find((value) => value !== undefined) as string));
}
