import { useLayoutEffect } from "react";
import type { ClaimId } from "../dossier/model.ts";
import type { ViewStore } from "../view/store.ts";
import { searchElementId } from "./element-ids.ts";
import { useProduct } from "./product.ts";
import { cardHeadings, goToCard, isListed } from "./show-card.ts";
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
  // As soon as the page is seen, not some time after.
  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const key = keyOf(event);
      const isOwn = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isOwn || !(event.target instanceof Element) || takesKeys(event.target)) return;
      // A press on its plain text may take the focus out of an open dialog.
      if (document.querySelector("dialog[open]")) return;
      const heading = event.target.closest<HTMLElement>(cardHeadings);
      const act = heading
        ? actOnCard(store, heading, key)
        : key === "Escape"
          ? () => leave(store, focusHeading)
          : undefined;
      const found = act ?? (areSingleKeysOn() ? actOfSingleKey(key, openKeys) : undefined);
      if (!found) return;
      event.preventDefault();
      found();
    };
    window.addEventListener("keydown", follow);
    return () => window.removeEventListener("keydown", follow);
  }, [store, openKeys, focusHeading]);
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

function actOnCard(store: ViewStore, heading: HTMLElement, key: string): (() => void) | undefined {
  const claim = heading.dataset.card as ClaimId | "" | undefined;
  switch (key) {
    case "ArrowDown":
      return () => goThroughCards(1);
    case "ArrowUp":
      return () => goThroughCards(-1);
    case "Enter":
      return claim ? () => store.dispatch({ type: "claim-chosen", claim }) : undefined;
    case "Escape":
      // The card stays with its focus, unless it is listed only while it is chosen.
      return () => leave(store, () => {});
  }
}

function actOfSingleKey(key: string, openKeys: () => void): (() => void) | undefined {
  switch (key) {
    case "j":
      return () => goThroughCards(1);
    case "k":
      return () => goThroughCards(-1);
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
function goThroughCards(step: 1 | -1): void {
  const headings = [...document.querySelectorAll<HTMLElement>(cardHeadings)].filter(isListed);
  const card = document.activeElement?.closest("article");
  const present = headings.findIndex((heading) => card?.contains(heading));
  const chosen = headings.find((heading) => heading.closest("[aria-current]"));
  const next =
    present === -1 ? (chosen ?? headings.at(step === 1 ? 0 : -1)) : headings[present + step];
  if (next) goToCard(next);
}
