/*
 * Stands in for node-fetch and sync-fetch in the page (`build/citation-plugin.ts`). The citation
 * library can load what it is given an address of; the page gives it none, and may not ask any other
 * server for anything.
 */

export const Headers = globalThis.Headers;

/** @throws Error always */
// biome-ignore lint/style/noDefaultExport: the two packages have a default export.
export default function noFetch(): never {
  throw new Error("Citations are made of what the page has: nothing is fetched.");
}
