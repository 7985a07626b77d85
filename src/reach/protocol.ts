import type { ReachRecipe } from "../dossier/manifest.ts";
import type { Area } from "./area-geometry.ts";
import type { LinkShape } from "./link.ts";
import type { LinkRecipe } from "./link-recipe.ts";
import type { ReachShape } from "./shape.ts";

/** What the page asks of the worker: a recipe and its areas or ends, not the whole dossier. */
export type ReachQuestion =
  | { readonly of: "reach"; readonly recipe: ReachRecipe; readonly areas: readonly Area[] }
  | { readonly of: "link"; readonly recipe: LinkRecipe };

export interface ReachRequest {
  /** Matches the reply to the request. */
  readonly id: number;
  readonly question: ReachQuestion;
}

/**
 * Why there is no shape. `not-computable`: the recipe, its areas or its ends allow none (see
 * `envelope` and `linkShape`); `worker-failed`: the worker did not start, or a message could not be
 * carried.
 */
export type ReachError = "not-computable" | "worker-failed";

export type Outcome<Shape> =
  | { readonly ok: true; readonly shape: Shape }
  | { readonly ok: false; readonly error: ReachError; readonly reason: string };

export interface ReachReply {
  readonly id: number;
  readonly outcome: Outcome<ReachShape | LinkShape>;
}
