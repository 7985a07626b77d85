import { linkShape } from "./link.ts";
import type { ReachQuestion, ReachReply, ReachRequest } from "./protocol.ts";
import { shapeAround } from "./shape.ts";

/** The worker's whole work: a reply to every request. Never throws. */
export function answer({ id, question }: ReachRequest): ReachReply {
  try {
    return { id, outcome: { ok: true, shape: shapeOf(question) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id, outcome: { ok: false, error: "not-computable", reason } };
  }
}

function shapeOf(question: ReachQuestion) {
  return question.of === "reach"
    ? shapeAround(question.areas, question.recipe)
    : linkShape(question.recipe);
}
