import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/**
 * Leaves out of the page how the citation library loads files over the network: two packages, one of
 * them for Node alone, that weigh more than all we use of it. Node itself takes them as they are.
 */
export function citationPlugin(): Plugin {
  const noFetch = fileURLToPath(new URL("../report/citation/no-fetch.ts", import.meta.url));
  return {
    name: "in-range:citation",
    config: () => ({ resolve: { alias: { "node-fetch": noFetch, "sync-fetch": noFetch } } }),
  };
}
