import type { Kilometers } from "../dossier/model.ts";
import {
  type Beside,
  firstView,
  type PlaceChoice,
  rangeDecimals,
  rangeLimits,
  roundedPosition,
  standoffDecimals,
  standoffLimits,
  type View,
} from "./view.ts";

/** What the reader does to the reach and to what it is compared with. None of it moves the map. */
export type ReachAction =
  /** Null: the range of the dossier's first picture. */
  | { readonly type: "range-chosen"; readonly km: Kilometers | null }
  | { readonly type: "standoff-chosen"; readonly km: Kilometers }
  | { readonly type: "beside-toggled"; readonly beside: Beside }
  | { readonly type: "beside-set"; readonly beside: readonly Beside[] }
  /** Range, stand-off and what is beside them, back to the first picture. */
  | { readonly type: "range-reset" }
  /** Null lets the place go, and the ring around it. */
  | { readonly type: "place-chosen"; readonly place: PlaceChoice | null }
  | { readonly type: "ring-toggled" };

/**
 * The view after an act: the same object where nothing has changed. Numbers are kept as finely as an
 * address holds them.
 *
 * @throws RangeError where a length is beyond what its control can choose
 */
export function reduceReach(view: View, action: ReachAction): View {
  switch (action.type) {
    case "range-chosen": {
      const range = action.km === null ? null : within(action.km, rangeLimits, rangeDecimals);
      return range === view.range ? view : { ...view, range };
    }
    case "standoff-chosen": {
      const standoff = within(action.km, standoffLimits, standoffDecimals);
      return standoff === view.standoff ? view : { ...view, standoff };
    }
    case "beside-toggled": {
      const others = view.beside.filter((one) => one !== action.beside);
      const isThere = others.length < view.beside.length;
      return { ...view, beside: isThere ? others : [...others, action.beside] };
    }
    case "beside-set":
      return { ...view, beside: [...new Set(action.beside)] };
    case "range-reset": {
      const { range, standoff, beside } = firstView;
      return { ...view, range, standoff, beside };
    }
    case "place-chosen":
      return {
        ...view,
        place: action.place && rounded(action.place),
        ringAt: action.place !== null && view.ringAt,
      };
    case "ring-toggled":
      return { ...view, ringAt: !view.ringAt };
  }
}

function within(
  km: Kilometers,
  { least, most }: { readonly least: number; readonly most: number },
  decimals: number,
): Kilometers {
  const value = Number(km.toFixed(decimals)) + 0;
  if (value >= least && value <= most) return value as Kilometers;
  throw new RangeError(`${km} km is not within ${least} to ${most}.`);
}

function rounded(place: PlaceChoice): PlaceChoice {
  return place.kind === "place"
    ? place
    : { kind: "point", position: roundedPosition(place.position) };
}
