import { answerer } from "./answers.ts";
import { OriginEmptyError } from "./origins.ts";
import type { ReachReply, ReachRequest } from "./protocol.ts";

const answerTo = answerer();

/** The worker's whole work: a reply to every request. Never throws. */
export function answer({ id, question }: ReachRequest): ReachReply {
  try {
    return { id, outcome: { ok: true, answer: answerTo(question) } };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isEmpty = error instanceof OriginEmptyError;
    return {
      id,
      outcome: { ok: false, error: isEmpty ? "origin-empty" : "not-computable", reason },
    };
  }
}
