import { createSearchIndex } from "./report/find/search-index.ts";
import type { SearchReply, SearchRequest } from "./report/find/search-protocol.ts";

const index = createSearchIndex();

self.addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => {
  if (data.of === "add") {
    index.add(data.searchable);
    return;
  }
  const reply: SearchReply = { number: data.number, matches: index.search(data.text) };
  self.postMessage(reply);
});
