import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Area } from "./area-geometry.ts";
import type { LinkShape } from "./link.ts";
import type { LinkRecipe } from "./link-recipe.ts";
import type { Outcome, ReachQuestion, ReachReply, ReachRequest } from "./protocol.ts";
import type { ReachShape } from "./shape.ts";

/** The parts of a worker that are used here. */
export type ReachPort = Pick<Worker, "postMessage" | "addEventListener">;

/** Neither method rejects: what went wrong is the outcome. */
export interface ReachClient {
  /** The shape of a recipe around its areas. */
  shape(recipe: ReachRecipe, areas: readonly Area[]): Promise<Outcome<ReachShape>>;
  /** The line between two places. */
  link(recipe: LinkRecipe): Promise<Outcome<LinkShape>>;
}

interface Waiting {
  readonly question: ReachQuestion;
  readonly settle: (outcome: Outcome<ReachShape | LinkShape>) => void;
}

/**
 * Asks a worker that runs `reach.worker.ts`, one question at a time: those asked in one go in their
 * order, and before those that wait from before. What the reader has just chosen never waits behind
 * what was chosen earlier. Once the worker has failed, what waits and what is asked later ends as
 * `worker-failed`, because a worker that did not start never replies.
 */
export function reachClient(worker: ReachPort): ReachClient {
  const waiting: Waiting[] = [];
  /** What is being asked in this very go, until it is over. */
  const arriving: Waiting[] = [];
  let asked: (Waiting & { readonly id: number }) | undefined;
  let count = 0;
  let failure: Outcome<never> | undefined;

  const askNext = () => {
    const next = asked ? undefined : waiting.shift();
    if (!next) return;
    asked = { ...next, id: count++ };
    const request: ReachRequest = { id: asked.id, question: next.question };
    try {
      worker.postMessage(request);
    } catch (error) {
      settle({ ok: false, error: "worker-failed", reason: String(error) });
    }
  };
  const takeIn = () => {
    waiting.unshift(...arriving.splice(0));
    askNext();
  };
  const settle: Waiting["settle"] = (outcome) => {
    asked?.settle(outcome);
    asked = undefined;
    askNext();
  };
  const fail = (reason: string) => {
    failure = { ok: false, error: "worker-failed", reason };
    const unanswered = [...(asked ? [asked] : []), ...arriving.splice(0), ...waiting.splice(0)];
    for (const each of unanswered) each.settle(failure);
    asked = undefined;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ReachReply>) => {
    if (data.id === asked?.id) settle(data.outcome);
  });
  worker.addEventListener("error", (event) => {
    fail(event.message || "the worker did not start");
  });
  worker.addEventListener("messageerror", () => fail("a reply could not be read"));

  const ask = (question: ReachQuestion): Promise<Outcome<ReachShape | LinkShape>> => {
    if (failure) return Promise.resolve(failure);
    return new Promise((settled) => {
      if (arriving.length === 0) queueMicrotask(takeIn);
      arriving.push({ question, settle: settled });
    });
  };
  // A reply is of the kind of its question.
  return {
    shape: (recipe, areas) => ask({ of: "reach", recipe, areas }) as Promise<Outcome<ReachShape>>,
    link: (recipe) => ask({ of: "link", recipe }) as Promise<Outcome<LinkShape>>,
  };
}
