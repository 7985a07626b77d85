import type { ReachReply, ReachRequest } from "./protocol.ts";
import { shapeAround } from "./shape.ts";

/** The worker's whole work: a reply to every request. Never throws. */
export function answer({ id, recipe, areas }: ReachRequest): ReachReply {
  try {
    return { id, outcome: { ok: true, shape: shapeAround(areas, recipe) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id, outcome: { ok: false, error: "not-computable", reason } };
  }
}
