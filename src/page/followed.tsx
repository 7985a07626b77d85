import {
  createContext,
  type ReactNode,
  use,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { createStore, type StoreApi } from "zustand/vanilla";

/** A value that parts of the page follow, wherever below its provider they stand. */
export interface Followed<Value> {
  readonly Provider: (props: { value: Value; children: ReactNode }) => ReactNode;
  /**
   * Follows a part of the value, which must be stable while the value is.
   *
   * @throws Error outside the provider
   */
  readonly useFollowed: <Part>(select: (value: Value) => Part) => Part;
}

/**
 * For what changes above the list of claims. When the value of a context itself changes, React looks
 * through all that lies below it for who reads it, in one go: 30 ms with 1,000 cards. Here the context
 * stays, and only those who follow what it holds render anew, before the browser paints.
 *
 * @param name - of what is followed, for the error
 */
export function createFollowed<Value>(name: string): Followed<Value> {
  const Context = createContext<StoreApi<{ readonly value: Value }> | null>(null);
  return {
    Provider({ value, children }) {
      const [store] = useState(() => createStore(() => ({ value })));
      useLayoutEffect(() => store.setState({ value }), [store, value]);
      return <Context value={store}>{children}</Context>;
    },
    useFollowed(select) {
      const store = use(Context);
      if (!store) throw new Error(`${name} can be followed below its provider only.`);
      const read = () => select(store.getState().value);
      return useSyncExternalStore(store.subscribe, read, read);
    },
  };
}
