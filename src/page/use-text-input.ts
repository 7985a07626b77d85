import { useMemo, useState } from "react";
import type { Kilometers } from "../dossier/model.ts";
import type { TextMessage } from "../i18n/messages/text.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ComputedReach, TextInput } from "../report/text/telling.ts";
import { useProduct, useView } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useReachNumbers } from "./use-numbers.ts";
import { useDrawnReaches, useOrigin } from "./use-reaches.ts";

const noStandoff = 0 as Kilometers;

/**
 * What the text is made of, at the setting of the reader. While that is being put into numbers the
 * input stays that of before, whose text says of which setting it tells.
 */
export function useTextInput(say: Translate<TextMessage>): {
  readonly input: TextInput;
  /** Whether it is of what is set now. */
  readonly isSettled: boolean;
} {
  const product = useProduct();
  const { dossier, index } = product;
  const { setting } = useDrawnReaches();
  const date = useView(({ view }) => view.date);
  const origin = useOrigin();
  const { isStale } = useReachNumbers();
  const reach = useComputedReach();
  const recipe = setting?.main ?? null;
  const standoffKm = origin.standoff?.km ?? noStandoff;
  const now = useMemo(
    (): TextInput => ({
      dossier,
      index,
      wording: product,
      say,
      recipe,
      origin,
      standoffKm,
      date,
      reach,
    }),
    [dossier, index, product, say, recipe, origin, standoffKm, date, reach],
  );
  const isSettled = recipe === null || !isStale;
  const [settled, setSettled] = useState(now);
  if (isSettled && settled !== now) setSettled(now);
  return { input: isSettled ? now : settled, isSettled };
}

/** The numbers of the reach that is set, or why there are none. */
function useComputedReach(): ComputedReach {
  const { t } = useProduct();
  const { length, setLength } = useNumberWords();
  const { numbers, geography, isStale, error } = useReachNumbers();
  const { setting, main } = useDrawnReaches();
  const range = setting?.main.km ?? 0;
  const standoff = useView(({ view }) => view.standoff);
  // The line may be one that was drawn before.
  const isOfThis =
    main?.properties.recipe.km === numbers?.km && main?.properties.standoffKm === standoff;
  const errorMeters = (isOfThis && main?.properties.errorMeters) || null;
  return useMemo((): ComputedReach => {
    if (error && error !== "superseded") {
      const words = { km: setLength(range), standoff: length(standoff) };
      return { numbers: null, why: t(`numbers.error.${error}`, words) };
    }
    if (!numbers || isStale) return { numbers: null, why: t("numbers.computing") };
    return { numbers, lists: geography, errorMeters };
  }, [numbers, geography, isStale, error, errorMeters, range, standoff, t, length, setLength]);
}
