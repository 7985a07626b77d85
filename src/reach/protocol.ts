import type { ReachRecipe } from "../dossier/model.ts";
import type { Area } from "./area-geometry.ts";
import type { ReachShape } from "./shape.ts";

/** What the page asks of the worker: a recipe and its areas, not the whole dossier. */
export interface ReachRequest {
  /** Matches the reply to the request. */
  readonly id: number;
  readonly recipe: ReachRecipe;
  readonly areas: readonly Area[];
}

/**
 * Why there is no shape. `not-computable`: the recipe or its areas allow none (see `envelope`);
 * `worker-failed`: the worker did not start, or a message could not be carried.
 */
export type ReachError = "not-computable" | "worker-failed";

export type ReachOutcome =
  | { readonly ok: true; readonly shape: ReachShape }
  | { readonly ok: false; readonly error: ReachError; readonly reason: string };

export interface ReachReply {
  readonly id: number;
  readonly outcome: ReachOutcome;
}
