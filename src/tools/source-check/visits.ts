import { type Visit, type VisitOptions, visit } from "./visit.js";

/** How many pages are asked for at the same time. */
const AT_A_TIME = 4;

/** A page to visit. */
export interface Page {
  readonly address: string;
  /** Whether its text is needed. */
  readonly read: boolean;
}

/**
 * Visits each page, a few at a time. It asks for as little as it needs: HEAD, where no text is needed. At the end, it asks
 * once more for what it has not found, with GET, because some sites refuse HEAD and some are busy for a moment.
 */
export async function visitAll(
  pages: readonly Page[],
  options: Pick<VisitOptions, "seconds" | "mirror">,
): Promise<ReadonlyMap<string, Visit>> {
  const visits = new Map<string, Visit>();
  await eachOf(pages, async ({ address, read }) => {
    visits.set(address, await visit(address, { ...options, method: read ? "GET" : "HEAD", read }));
  });
  const missing = pages.filter(({ address }) => visits.get(address)?.state !== "found");
  await eachOf(missing, async ({ address, read }) => {
    visits.set(address, await visit(address, { ...options, method: "GET", read }));
  });
  // In the order of the pages, not of the answers.
  return new Map(pages.map(({ address }) => [address, visits.get(address) as Visit]));
}

/** Does something with each item, with a few at the same time. */
async function eachOf<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) {
      await act(item);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}
