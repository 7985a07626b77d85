import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/lookup.ts";
import { indexing, type SearchIndex } from "../report/find/search-index.ts";

/** Milliseconds of work between two pauses, in which the browser answers the reader. */
const sliceMs = 16;

const built = new WeakMap<Dossier, Promise<SearchIndex>>();

/** The index of a dossier, built once, in slices so that no task is long. */
export function searchIndexOf(dossier: Dossier, index: DossierIndex): Promise<SearchIndex> {
  const building = built.get(dossier) ?? inSlices(indexing(dossier, index));
  built.set(dossier, building);
  return building;
}

async function inSlices<Value>(steps: Iterator<void, Value>): Promise<Value> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((go) => {
      setTimeout(go);
    });
  }
}
