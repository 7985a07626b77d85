import { type Address, formatAddress, type Known, parseAddress } from "../view/address.ts";
import type { State } from "../view/reducer.ts";
import type { ViewStore } from "../view/store.ts";
import type { View } from "../view/view.ts";

/** The history state that tells our entries from links the reader follows or hashes they write. */
const entryState = "in-range";

/**
 * Milliseconds between two writes while a slider moves. A browser refuses to write its history too
 * often, Safari beyond 100 times in 30 seconds; this leaves room for the choices made besides.
 */
export const writePause = 350;

/**
 * Keeps the address of the window and the view the same. Each choice is an entry of the history, so
 * that Back undoes it; all else only rewrites the entry, and Back leaves the theme as it is. What a
 * slider changes is written in pauses, at the latest when the page is left. Returns the function
 * that ends it.
 */
export function connectAddress(store: ViewStore, known: Known, window: Window): () => void {
  // The choice that the present history entry holds, and what of the view it was last written from.
  let entry: string;
  let written: string;
  // The write that waits, if one does.
  let pause: ReturnType<typeof setTimeout> | undefined;

  const open = (address: Address) => {
    settle();
    entry = choiceOf(address.view);
    store.dispatch({ type: "address-opened", address });
  };
  const read = () => parseAddress(window.location.hash, known);
  const follow = ({ state }: PopStateEvent) => {
    const address = read();
    const { theme } = store.getState().view;
    open(state === entryState ? { ...address, view: { ...address.view, theme } } : address);
    write(store.getState());
  };
  const write = ({ view, unknown }: State) => {
    settle();
    const hash = formatAddress(view, unknown);
    const address = hash === "" ? window.location.pathname + window.location.search : `#${hash}`;
    const isNewChoice = choiceOf(view) !== entry;
    const isWritten = hash === window.location.hash.replace(/^#/, "");
    entry = choiceOf(view);
    written = restOf(view);
    if (isNewChoice) window.history.pushState(entryState, "", address);
    else if (!isWritten || window.history.state !== entryState) {
      window.history.replaceState(entryState, "", address);
    }
  };
  const settle = () => {
    clearTimeout(pause);
    pause = undefined;
  };
  /** Writes what waits, from the state it waits with. */
  const flush = (state: State) => {
    if (pause !== undefined) write(state);
  };
  const leave = () => flush(store.getState());
  const keep = (state: State, before: State) => {
    if (state.view === before.view) return;
    if (restOf(state.view) === written) pause ??= setTimeout(leave, writePause);
    else {
      // The entry that a new choice leaves behind keeps what the slider last said.
      flush(before);
      write(state);
    }
  };

  open(read());
  write(store.getState());
  const stopKeeping = store.subscribe(keep);
  window.addEventListener("popstate", follow);
  window.addEventListener("pagehide", leave);
  return () => {
    leave();
    stopKeeping();
    window.removeEventListener("popstate", follow);
    window.removeEventListener("pagehide", leave);
  };
}

function choiceOf({ claim, feature }: View): string {
  return JSON.stringify([claim, feature]);
}

/** All that an address says but for what sliders, a timeline that plays and typing change. */
function restOf({
  range: _range,
  standoff: _standoff,
  date: _date,
  search: _search,
  ...rest
}: View): string {
  return JSON.stringify(rest);
}
