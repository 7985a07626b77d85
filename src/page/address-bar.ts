import { type Address, formatAddress, type Known, parseAddress } from "../view/address.ts";
import type { ViewStore } from "../view/store.ts";
import type { View } from "../view/view.ts";

/** The history state that tells our entries from links the reader follows or hashes they write. */
const entryState = "in-range";

/**
 * Keeps the address of the window and the view the same. Each choice is an entry of the history, so
 * that Back undoes it; a moved map or another theme only rewrites the entry, and Back leaves the
 * theme as it is. Returns the function that ends it.
 */
export function connectAddress(store: ViewStore, known: Known, window: Window): () => void {
  // The choice that the present history entry holds.
  let entry: string;

  const open = (address: Address) => {
    entry = choiceOf(address.view);
    store.dispatch({ type: "address-opened", address });
  };
  const read = () => parseAddress(window.location.hash, known);
  const follow = ({ state }: PopStateEvent) => {
    const address = read();
    const { theme } = store.getState().view;
    open(state === entryState ? { ...address, view: { ...address.view, theme } } : address);
    write();
  };
  const write = () => {
    const { view, unknown } = store.getState();
    const hash = formatAddress(view, unknown);
    const address = hash === "" ? window.location.pathname + window.location.search : `#${hash}`;
    const isNewChoice = choiceOf(view) !== entry;
    const isWritten = hash === window.location.hash.replace(/^#/, "");
    entry = choiceOf(view);
    if (isNewChoice) window.history.pushState(entryState, "", address);
    else if (!isWritten || window.history.state !== entryState) {
      window.history.replaceState(entryState, "", address);
    }
  };

  open(read());
  write();
  const stopWriting = store.subscribe(write);
  window.addEventListener("popstate", follow);
  return () => {
    stopWriting();
    window.removeEventListener("popstate", follow);
  };
}

function choiceOf({ claim, feature }: View): string {
  return JSON.stringify([claim, feature]);
}
