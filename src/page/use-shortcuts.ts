import { useLayoutEffect } from "react";
import type { ClaimId } from "../dossier/model.ts";
import type { ViewStore } from "../view/store.ts";
import { firstListed, type OrderedCard, useCardOrder } from "./card-order.ts";
import { searchElementId } from "./element-ids.ts";
import { isDialogOpen } from "./open-dialog.ts";
import { useProduct } from "./product.ts";
import { cardHeadings, goToCard } from "./show-card.ts";
import { areSingleKeysOn } from "./single-keys.ts";

/** What keys lead to that is not of the page itself. */
interface Ways {
  readonly openKeys: () => void;
  /** Takes the focus to the head of the list. */
  readonly focusHeading: () => void;
}

/**
 * The keys of the evidence desk: j and k, or the arrows on a card's heading, go through the cards;
 * Enter on a heading shows its claim on the map; Escape leaves what is chosen; `/` goes to the search
 * and `?` lists the keys. None of them acts where a reader types or in a dialog.
 */
export function useShortcuts({ openKeys, focusHeading }: Ways): void {
  const { store } = useProduct();
  const order = useCardOrder();
  // As soon as the page is seen, not some time after.
  useLayoutEffect(() => {
    const go = (step: 1 | -1) => goThroughCards(order, store.getState().view.claim, step);
    const follow = (event: KeyboardEvent) => {
      const key = keyOf(event);
      const isOwn = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isOwn || !(event.target instanceof Element) || takesKeys(event.target)) return;
      // A press on its plain text may take the focus out of an open dialog.
      if (isDialogOpen()) return;
      const heading = event.target.closest<HTMLElement>(cardHeadings);
      const act = heading
        ? actOnCard(store, heading, key, go)
        : key === "Escape"
          ? () => leave(store, focusHeading)
          : undefined;
      const found = act ?? (areSingleKeysOn() ? actOfSingleKey(key, openKeys, go) : undefined);
      if (!found) return;
      event.preventDefault();
      found();
    };
    window.addEventListener("keydown", follow);
    return () => window.removeEventListener("keydown", follow);
  }, [store, order, openKeys, focusHeading]);
}

/**
 * The letter on the key, small, where it writes another alphabet than Latin: on a Ukrainian layout J
 * writes “о”. Layouts that only move the Latin letters go by what they write.
 */
function keyOf({ key, code }: KeyboardEvent): string {
  if (!/^\p{L}$/u.test(key)) return key;
  if (/\p{Script=Latin}/u.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/.test(code) ? code.slice(-1).toLowerCase() : key;
}

/** Whether letters write or choose something there: not at a box to tick, nor at a slider. */
function takesKeys(target: Element): boolean {
  const taking =
    'input:not([type="checkbox"], [type="range"]), select, textarea, dialog, [contenteditable]';
  return target.closest(taking) !== null;
}

function actOnCard(
  store: ViewStore,
  heading: HTMLElement,
  key: string,
  go: (step: 1 | -1) => void,
): (() => void) | undefined {
  const claim = heading.dataset.card as ClaimId | "" | undefined;
  switch (key) {
    case "ArrowDown":
      return () => go(1);
    case "ArrowUp":
      return () => go(-1);
    case "Enter":
      return claim ? () => store.dispatch({ type: "claim-chosen", claim }) : undefined;
    case "Escape":
      // The card stays with its focus, unless it is listed only while it is chosen.
      return () => leave(store, () => {});
  }
}

function actOfSingleKey(
  key: string,
  openKeys: () => void,
  go: (step: 1 | -1) => void,
): (() => void) | undefined {
  switch (key) {
    case "j":
      return () => go(1);
    case "k":
      return () => go(-1);
    case "/":
      return () => document.getElementById(searchElementId)?.focus();
    case "?":
      return openKeys;
  }
}

/** Lets the chosen claim go, or else the chosen feature. */
function leave(store: ViewStore, focusHeading: () => void): void {
  const { claim, feature } = store.getState().view;
  if (claim) store.dispatch({ type: "claim-released" });
  else if (feature) {
    store.dispatch({ type: "choice-cleared" });
    focusHeading();
  }
}

/** To the next card that is listed, or to the one before; from elsewhere to the chosen one first. */
function goThroughCards(order: readonly OrderedCard[], chosen: ClaimId | null, step: 1 | -1): void {
  const inOrder = step === 1 ? order : order.toReversed();
  const present = document.activeElement?.closest("article")?.querySelector(cardHeadings)?.id;
  const at = inOrder.findIndex(({ headingId }) => headingId === present);
  const fromElsewhere = at === -1 && chosen !== null;
  const next =
    (fromElsewhere && firstListed(order, ({ claim }) => claim === chosen)) ||
    firstListed(inOrder.slice(at + 1));
  if (next) goToCard(next);
}
