import { createStore, type StoreApi } from "zustand/vanilla";
import { type Action, firstState, reduce, type State } from "./reducer.ts";

/** The one place the view lives. Read with `getState`, follow with `subscribe`, change by actions. */
export interface ViewStore extends Pick<StoreApi<State>, "getState" | "subscribe"> {
  readonly dispatch: (action: Action) => void;
}

export function createViewStore(initial: State = firstState): ViewStore {
  const store = createStore<State>(() => initial);
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    dispatch: (action) => store.setState((state) => reduce(state, action), true),
  };
}
