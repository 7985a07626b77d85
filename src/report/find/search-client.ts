import type { Matches, Searchable } from "./search-index.ts";
import type { SearchReply, SearchRequest } from "./search-protocol.ts";

/** The parts of a worker that are used here. */
export type SearchPort = Pick<Worker, "postMessage" | "addEventListener">;

export interface SearchClient {
  /** Rejects with an Error once the worker has failed, and from then on. */
  readonly search: (text: string) => Promise<Matches>;
}

/** Milliseconds of work between two pauses, in which the browser answers the reader. */
const sliceMs = 16;

interface Waiting {
  readonly settle: (matches: Matches) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Searches in a worker that runs `search.worker.ts`. It is started with the first search, for most
 * readers never search: an index of 1,000 claims takes 0.7 s, with pauses of 50 ms in which the
 * browser collects what is no longer used.
 */
export function searchClient(
  start: () => SearchPort,
  searchables: () => Iterable<Searchable>,
): SearchClient {
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let started: Promise<SearchPort> | undefined;
  let count = 0;

  const fail = (reason: string) => {
    failure = new Error(`The search has failed: ${reason}`);
    for (const each of waiting.values()) each.fail(failure);
    waiting.clear();
  };
  const startAndFill = async () => {
    const worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => {
      waiting.get(data.number)?.settle(data.matches);
      waiting.delete(data.number);
    });
    worker.addEventListener("error", (event) => fail(event.message || "its worker did not start"));
    worker.addEventListener("messageerror", () => fail("a reply could not be read"));
    await inSlices(searchables(), (searchable) => post(worker, { of: "add", searchable }));
    return worker;
  };
  return {
    search: async (text) => {
      started ??= startAndFill();
      const worker = await started;
      if (failure) throw failure;
      return new Promise((settle, refuse) => {
        const number = count++;
        waiting.set(number, { settle, fail: refuse });
        post(worker, { of: "search", number, text });
      });
    },
  };
}

function post(worker: SearchPort, request: SearchRequest): void {
  worker.postMessage(request);
}

async function inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let end = performance.now() + sliceMs;
  for (const item of items) {
    act(item);
    if (performance.now() < end) continue;
    await new Promise<void>((go) => {
      setTimeout(go);
    });
    end = performance.now() + sliceMs;
  }
}
