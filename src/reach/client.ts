import type { ReachRecipe } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import type { ReachOutcome, ReachReply, ReachRequest } from "./protocol.ts";

/** The parts of a worker that are used here. */
export type ReachPort = Pick<Worker, "postMessage" | "addEventListener">;

export interface ReachClient {
  /** The shape of a recipe around its areas. Never rejects: what went wrong is the outcome. */
  shape(recipe: ReachRecipe, areas: readonly Area[]): Promise<ReachOutcome>;
}

/**
 * Asks a worker that runs `reach.worker.ts`. Replies are matched to requests by number, in any
 * order. Once the worker has failed, what waits and what is asked later ends as `worker-failed`,
 * because a worker that did not start never replies.
 */
export function reachClient(worker: ReachPort): ReachClient {
  const waiting = new Map<number, (outcome: ReachOutcome) => void>();
  let asked = 0;
  let failure: ReachOutcome | undefined;

  const fail = (reason: string) => {
    failure = { ok: false, error: "worker-failed", reason };
    for (const settle of waiting.values()) settle(failure);
    waiting.clear();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReachReply>) => {
    waiting.get(data.id)?.(data.outcome);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", (event) => {
    fail(event.message || "the worker did not start");
  });
  worker.addEventListener("messageerror", () => fail("a reply could not be read"));

  return {
    shape(recipe, areas) {
      if (failure) return Promise.resolve(failure);
      return new Promise((settle) => {
        const request: ReachRequest = { id: asked++, recipe, areas };
        waiting.set(request.id, settle);
        try {
          worker.postMessage(request);
        } catch (error) {
          waiting.delete(request.id);
          settle({ ok: false, error: "worker-failed", reason: String(error) });
        }
      });
    },
  };
}
