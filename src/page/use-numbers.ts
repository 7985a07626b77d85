import { useEffect, useMemo, useState } from "react";
import type { NumbersQuestion, Outcome, ReachError, ReachNumbers } from "../reach/protocol.ts";
import { numbersQuestion } from "../report/numbers-question.ts";
import type { Geography } from "../scene/geography.ts";
import { shownRange } from "../view/first-range.ts";
import { createFollowed } from "./followed.tsx";
import { useProduct, useView } from "./product.ts";
import { type LoadedGeography, useGeography } from "./use-geography.ts";
import { useOrigin, useReachClient } from "./use-reaches.ts";

/** How long range and stand-off rest before they are put into numbers, in milliseconds. */
const restMs = 400;

/** The numbers of the reach as far as they are known. */
export interface NumbersState {
  /** Of the last reach that was put into numbers; they say which. Null until there are any. */
  readonly numbers: ReachNumbers | null;
  /** The oblasts and places that those numbers tell of; null where they tell of none. */
  readonly geography: Geography | null;
  /** Whether numbers are wanted and these are of another reach than the one that is set. */
  readonly isStale: boolean;
  /** Why there are no numbers of the reach that is set. */
  readonly error: ReachError | null;
  /** Whether the oblasts and places could not be loaded. */
  readonly lacksGeography: boolean;
  /** Whether the reader has opened the numbers. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  /** Whether the reader has opened the text, which tells the same numbers. */
  readonly isRead: boolean;
  readonly setRead: (isRead: boolean) => void;
}

const followed = createFollowed<NumbersState>("The numbers of the reach");

export const NumbersContext = followed.Provider;

/** The numbers of the reach, for every part of the page that says them. */
export function useReachNumbers(): NumbersState {
  return followed.useFollowed((state) => state);
}

/** A question, with the oblasts and places that it asks for. */
interface Asked {
  readonly question: NumbersQuestion;
  readonly geography: Geography | null;
}

interface Answered {
  readonly to: Asked;
  readonly outcome: Outcome<ReachNumbers>;
}

interface Known {
  readonly numbers: ReachNumbers;
  readonly geography: Geography | null;
}

/**
 * Has the worker put the reach into numbers: nothing before the reader has opened them or the text, or has set
 * a range, a stand-off or a place, and the long lists only while they are open. What is asked later
 * takes the place of what still waits.
 */
export function useNumbers(): NumbersState {
  const client = useReachClient();
  const [isOpen, setOpen] = useState(false);
  const [isRead, setRead] = useState(false);
  const wantsLists = isOpen || isRead;
  const isUsed = useView(
    ({ view: { range, standoff, place } }) => range !== null || standoff > 0 || place !== null,
  );
  const isWanted = wantsLists || isUsed;
  const geography = useGeography(wantsLists);
  const asked = useAsked(isWanted, wantsLists ? geography : null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [known, setKnown] = useState<Known | null>(null);

  useEffect(() => {
    if (!asked) return;
    let isGone = false;
    const rest = setTimeout(async () => {
      const outcome = await client.ask(asked.question, { replaces: "numbers" });
      if (isGone || (!outcome.ok && outcome.error === "superseded")) return;
      setAnswered({ to: asked, outcome });
      if (outcome.ok) setKnown({ numbers: outcome.answer, geography: asked.geography });
    }, restMs);
    return () => {
      isGone = true;
      clearTimeout(rest);
    };
  }, [client, asked]);

  const outcome = answered?.to === asked ? answered?.outcome : undefined;
  const isStale = isWanted && !outcome;
  const error = outcome && !outcome.ok ? outcome.error : null;
  const lacksGeography = geography === "failed";
  return useMemo(() => {
    const { numbers, geography: lists } = (isWanted && known) || { numbers: null, geography: null };
    return {
      numbers,
      geography: lists,
      isStale,
      error,
      lacksGeography,
      isOpen,
      setOpen,
      isRead,
      setRead,
    };
  }, [isWanted, known, isStale, error, lacksGeography, isOpen, isRead]);
}

/** What to ask now; null while nothing is wanted, or the lists are wanted and not there yet. */
function useAsked(isWanted: boolean, geography: LoadedGeography | null): Asked | null {
  const { dossier, index } = useProduct();
  const origin = useOrigin();
  const range = useView(({ view }) => view.range);
  const km = shownRange({ range }, dossier.manifest);
  return useMemo(() => {
    if (!isWanted || geography === "loading" || km === null) return null;
    // Without the lists what does not need them is still said.
    const lists = geography === "failed" ? null : geography;
    const { oblasts, places } = lists ?? { oblasts: [], places: [] };
    const question = numbersQuestion(dossier, index, { km, origin, oblasts, places });
    return { question, geography: lists };
  }, [isWanted, geography, km, origin, dossier, index]);
}
