import { afterEach, expect, test } from "vitest";
import { indexDossier } from "../../dossier/lookup.ts";
import { bundledDossier } from "./fixtures/bundled-dossier.ts";
import { indexed } from "./fixtures/indexed.ts";
import { type SearchPort, searchClient } from "./search-client.ts";
import { createSearchIndex, searchablesOf } from "./search-index.ts";
import type { SearchReply, SearchRequest } from "./search-protocol.ts";

const dossier = bundledDossier();
const searchables = () => searchablesOf(dossier, indexDossier(dossier));

const opened: MessagePort[] = [];

afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** A port with the index at its other end, as the worker has it; what it sends is copied the same. */
function portToIndex() {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  const index = createSearchIndex();
  const requests: SearchRequest[] = [];
  port2.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
    requests.push(data);
    if (data.of === "add") index.add(data.searchable);
    else {
      const reply: SearchReply = { number: data.number, matches: index.search(data.text) };
      port2.postMessage(reply);
    }
  });
  port1.start();
  port2.start();
  return { port: port1 as unknown as SearchPort, requests };
}

test("a search asks for what the whole dossier has, and each gets its own answer", async () => {
  const { port } = portToIndex();
  const client = searchClient(() => port, searchables);
  const texts = ["Bryansk", "Курськ", "nowhere-at-all", ""];
  const answers = await Promise.all(texts.map((text) => client.search(text)));
  expect(answers).toEqual(texts.map((text) => indexed(dossier).search(text)));
});

test("the worker is started by the first search and filled once", async () => {
  let starts = 0;
  const { port, requests } = portToIndex();
  const client = searchClient(() => {
    starts++;
    return port;
  }, searchables);
  expect(starts).toBe(0);
  await client.search("a");
  await client.search("b");
  expect(starts).toBe(1);
  expect(requests.filter(({ of }) => of === "add")).toHaveLength([...searchables()].length);
});

test("what waits when the worker fails is refused, and so is what comes later", async () => {
  const listeners: ((event: { message: string }) => void)[] = [];
  const silent = {
    postMessage: () => {},
    addEventListener: (type: string, listener: never) => {
      if (type === "error") listeners.push(listener);
    },
  };
  const client = searchClient(() => silent as unknown as SearchPort, searchables);
  const waiting = client.search("a");
  await expect.poll(() => listeners.length).toBe(1);
  setTimeout(() => listeners[0]?.({ message: "" }), 50);
  await expect(waiting).rejects.toThrow("The search has failed: its worker did not start");
  await expect(client.search("b")).rejects.toThrow("The search has failed");
});
