import { answer } from "./reach/answer.ts";
import type { ReachRequest } from "./reach/protocol.ts";

self.addEventListener("message", ({ data }: MessageEvent<ReachRequest>) => {
  self.postMessage(answer(data));
});
