import { startTransition, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import { findableOf } from "../report/find/findable.ts";
import { askedParts } from "../report/find/loosen.ts";
import { type Asked, passing } from "../report/find/passing.ts";
import { isEmpty, parseQuery } from "../report/find/query.ts";
import type { Lookup } from "./lookup.ts";
import { markerOf } from "./marker-of.tsx";
import { type Narrowed, useNarrowing } from "./narrowing.ts";
import { useProduct, useView } from "./product.ts";
import { useLoaded } from "./use-loaded.ts";

/**
 * Looks up what the reader asks for, and narrows the list to it. Typing and choosing come first: what
 * follows from them is worked out and shown when the browser has time for it.
 */
export function useLookingUp(): Lookup {
  const { dossier, index } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const search = useView(({ view }) => view.search);
  const filters = useView(({ view }) => view.filters);
  const now = useMemo(() => ({ search, filters }), [search, filters]);
  const late = useDeferredValue(now);

  const findable = useMemo(() => findableOf(dossier, index), [dossier, index]);
  const query = useMemo(() => parseQuery(late.search), [late.search]);
  const isSearching = !isEmpty(query);
  // Most readers never search: the library and the index come with the first word.
  const loadIndex = useCallback(
    async () => (await import("./search.ts")).searchIndexOf(dossier, index),
    [dossier, index],
  );
  const { value: searchIndex, hasFailed } = useLoaded(isSearching, loadIndex);
  const matches = useMemo(
    () => (isSearching && searchIndex ? searchIndex.search(late.search) : null),
    [isSearching, searchIndex, late.search],
  );
  const marker = useMemo(() => markerOf(matches?.terms ?? []), [matches]);
  const narrowed = useMemo(() => {
    const asked: Asked = { feature: null, filters: late.filters, matches: matches?.ids ?? null };
    if (askedParts(asked).length === 0) return null;
    const { claims, disagreements } = passing(findable, asked);
    return { ids: new Set([...claims, ...disagreements]), marker };
  }, [findable, late.filters, matches, marker]);
  const isShown = useNarrowedList(narrowed);

  const isWaiting = isSearching && !searchIndex;
  const isCurrent = late === now && !isWaiting && isShown;
  const progress = !isWaiting ? "done" : hasFailed ? "failed" : "searching";
  const asked = useMemo(
    () => ({ feature, filters: late.filters, matches: matches?.ids ?? null }),
    [feature, late.filters, matches],
  );
  return useMemo(
    () => ({ findable, asked, isCurrent, progress }),
    [findable, asked, isCurrent, progress],
  );
}

/** Narrows the list; whether it has been. */
function useNarrowedList(wanted: Narrowed | null): boolean {
  const { narrowed, narrow } = useNarrowing();
  useEffect(() => {
    // A long list takes a while to change: it gives way to the reader's next act.
    startTransition(() => narrow(wanted));
  }, [wanted, narrow]);
  return narrowed === wanted;
}
