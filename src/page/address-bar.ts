import { formatAddress, type Known, parseAddress } from "../view/address.ts";
import type { ViewStore } from "../view/store.ts";
import type { View } from "../view/view.ts";

/**
 * Keeps the address of the window and the view the same. Each choice is an entry of the history, so
 * that Back undoes it; a moved map or another theme only rewrites the entry. Returns the function
 * that ends it.
 */
export function connectAddress(store: ViewStore, known: Known, window: Window): () => void {
  // The choice that the present history entry holds.
  let entry: string;

  const open = () => {
    const address = parseAddress(window.location.hash, known);
    entry = choiceOf(address.view);
    store.dispatch({ type: "address-opened", address });
  };
  const write = () => {
    const { view, unknown } = store.getState();
    const hash = formatAddress(view, unknown);
    if (hash === window.location.hash.replace(/^#/, "")) return;
    const address = hash === "" ? window.location.pathname + window.location.search : `#${hash}`;
    const isNewChoice = choiceOf(view) !== entry;
    entry = choiceOf(view);
    if (isNewChoice) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  };

  open();
  write();
  const stopWriting = store.subscribe(write);
  window.addEventListener("popstate", open);
  return () => {
    stopWriting();
    window.removeEventListener("popstate", open);
  };
}

function choiceOf({ claim, feature }: View): string {
  return JSON.stringify([claim, feature]);
}
