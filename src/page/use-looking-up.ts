import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { findableOf } from "../report/find/findable.ts";
import { askedParts } from "../report/find/loosen.ts";
import { type Asked, passing } from "../report/find/passing.ts";
import { isEmpty, parseQuery } from "../report/find/query.ts";
import { type SearchClient, searchClient } from "../report/find/search-client.ts";
import { type Matches, searchablesOf } from "../report/find/search-index.ts";
import { useFound } from "./found.ts";
import type { Lookup } from "./lookup.ts";
import { markerOf } from "./marker-of.tsx";
import { type Narrowed, useNarrow } from "./narrowing.ts";
import { useProduct, useView } from "./product.ts";

/**
 * Looks up what the reader asks for, and narrows the list to it. Typing and choosing come first: what
 * follows from them is worked out and shown when the browser has time for it.
 */
export function useLookingUp(): Lookup {
  const { dossier, index, startSearch } = useProduct();
  const feature = useView(({ view }) => view.feature);
  const search = useView(({ view }) => view.search);
  const filters = useView(({ view }) => view.filters);
  const now = useMemo(() => ({ search, filters }), [search, filters]);
  const late = useDeferredValue(now);

  const findable = useMemo(() => findableOf(dossier, index), [dossier, index]);
  const query = useMemo(() => parseQuery(late.search), [late.search]);
  const isSearching = !isEmpty(query);
  const client = useMemo(
    () => searchClient(startSearch, () => searchablesOf(dossier, index)),
    [startSearch, dossier, index],
  );
  const { matches, isWaiting, hasFailed } = useMatches(client, isSearching ? late.search : null);
  const marker = useMemo(() => markerOf(matches?.terms ?? []), [matches]);
  const narrowed = useMemo(() => {
    const asked: Asked = { feature: null, filters: late.filters, matches: matches?.ids ?? null };
    if (askedParts(asked).length === 0) return null;
    const { claims, disagreements } = passing(findable, asked);
    return { ids: new Set([...claims, ...disagreements]), marker };
  }, [findable, late.filters, matches, marker]);
  const isShown = useNarrowedList(narrowed);

  const isCurrent = late === now && !isWaiting && isShown;
  // From one letter to the next what was found before stands.
  const progress = hasFailed ? "failed" : isWaiting && !matches ? "searching" : "done";
  const asked = useMemo(
    () => ({ feature, filters: late.filters, matches: matches?.ids ?? null }),
    [feature, late.filters, matches],
  );
  return useMemo(
    () => ({ findable, asked, isCurrent, progress }),
    [findable, asked, isCurrent, progress],
  );
}

interface Searched {
  /** Null where nothing is searched for, and until the first search has been answered. */
  readonly matches: Matches | null;
  /** Whether these are not yet of what is searched for now. */
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
}

/** What the worker has found; while it searches, what it found before. Null searches for nothing. */
function useMatches(client: SearchClient, text: string | null): Searched {
  const [found, setFound] = useState<{ text: string; matches: Matches } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setFound((before) => (text === null ? null : before));
    if (text === null) return;
    let isGone = false;
    client.search(text).then(
      (matches) => {
        if (!isGone) setFound({ text, matches });
      },
      (error: Error) => {
        if (isGone) return;
        setFailed(true);
        reportError(error);
      },
    );
    return () => {
      isGone = true;
    };
  }, [client, text]);
  const isSearching = text !== null;
  return {
    matches: isSearching ? (found?.matches ?? null) : null,
    isWaiting: isSearching && found?.text !== text,
    hasFailed: isSearching && hasFailed,
  };
}

/** Narrows the list; whether all of it has been. */
function useNarrowedList(wanted: Narrowed | null): boolean {
  const narrow = useNarrow();
  useEffect(() => narrow(wanted), [wanted, narrow]);
  return useFound().narrowed === wanted;
}
