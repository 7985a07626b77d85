import type { ClaimId, FeatureRef } from "../dossier/model.ts";
import type { Address, InvalidEntry } from "./address.ts";
import { type FindAction, reduceFind } from "./reduce-find.ts";
import { type ReachAction, reduceReach } from "./reduce-reach.ts";
import { type Camera, firstView, type Theme, type View } from "./view.ts";

/** What the camera shall do, once. The map carries it out and reports the camera it arrived at. */
export type CameraWish =
  /** Show all of what is chosen: the claim's features, else the feature. */
  | { readonly kind: "frame-choice" }
  | { readonly kind: "first-view" }
  | { readonly kind: "camera"; readonly camera: Camera }
  | { readonly kind: "zoom"; readonly by: number };

/** A wish with the number that tells it from the one before. */
export interface NumberedWish {
  readonly number: number;
  readonly wish: CameraWish;
}

/** The view, and what comes with it but is not in the address. */
export interface State {
  readonly view: View;
  readonly unknown: Address["unknown"];
  /** Entries of the opened address that did not fit, until the reader has dismissed them. */
  readonly invalid: readonly InvalidEntry[];
  readonly wish: NumberedWish | null;
}

export type Action =
  | { readonly type: "address-opened"; readonly address: Address }
  /** `amongAll`: the list of all claims takes the place of one that does not hold it. */
  | { readonly type: "claim-chosen"; readonly claim: ClaimId; readonly amongAll?: true }
  | { readonly type: "claim-released" }
  | { readonly type: "feature-chosen"; readonly feature: FeatureRef }
  | { readonly type: "choice-cleared" }
  | { readonly type: "camera-reported"; readonly camera: Camera }
  | { readonly type: "camera-wished"; readonly wish: CameraWish }
  | { readonly type: "theme-chosen"; readonly theme: Theme }
  | { readonly type: "invalid-dismissed" }
  | FindAction
  | ReachAction;

export const firstState: State = { view: firstView, unknown: [], invalid: [], wish: null };

export function reduce(state: State, action: Action): State {
  const { view } = state;
  switch (action.type) {
    case "address-opened":
      return openAddress(state, action.address);
    case "claim-chosen":
      return wishing(
        {
          ...state,
          view: {
            ...(action.amongAll ? reduceFind(view, { type: "filters-cleared" }) : view),
            claim: action.claim,
          },
        },
        { kind: "frame-choice" },
      );
    case "claim-released":
      return { ...state, view: { ...view, claim: null } };
    case "feature-chosen":
      return wishing(
        { ...state, view: { ...view, claim: null, feature: action.feature } },
        { kind: "frame-choice" },
      );
    case "choice-cleared":
      return { ...state, view: { ...view, claim: null, feature: null } };
    case "camera-reported":
      return sameCamera(view.camera, action.camera)
        ? state
        : { ...state, view: { ...view, camera: action.camera } };
    case "camera-wished":
      return wishing(state, action.wish);
    case "theme-chosen":
      return { ...state, view: { ...view, theme: action.theme } };
    case "invalid-dismissed":
      return { ...state, invalid: [] };
    case "date-chosen":
    case "searched":
    case "filter-toggled":
    case "facet-cleared":
    case "feature-cleared":
    case "filters-cleared":
      return withView(state, reduceFind(view, action));
    default:
      return withView(state, reduceReach(view, action));
  }
}

function withView(state: State, view: View): State {
  return view === state.view ? state : { ...state, view };
}

/**
 * An address with a camera moves the map there; one without shows what it chose, or the first view.
 * A theme is a matter of the reader's device, so an address that names none keeps the present one.
 */
function openAddress(state: State, { view, unknown, invalid }: Address): State {
  const theme = view.theme === firstView.theme ? state.view.theme : view.theme;
  return wishing(
    { ...state, view: { ...view, theme }, unknown, invalid },
    view.camera ? { kind: "camera", camera: view.camera } : wishOfChoice(view),
  );
}

function wishOfChoice(view: View): CameraWish {
  return view.claim || view.feature ? { kind: "frame-choice" } : { kind: "first-view" };
}

function wishing(state: State, wish: CameraWish): State {
  return { ...state, wish: { number: (state.wish?.number ?? 0) + 1, wish } };
}

function sameCamera(one: Camera | null, other: Camera): boolean {
  return one?.zoom === other.zoom && one.lat === other.lat && one.lng === other.lng;
}
