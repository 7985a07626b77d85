import { useEffect, useState } from "react";
import type { TextInput } from "../report/text/telling.ts";
import type { TextPart } from "../report/text/text-part.ts";
import { textParts } from "../report/text/text-parts.ts";

/**
 * So many parts are made and shown at a time, with a breath between: the page answers its reader
 * meanwhile. A few passages each; all of them at once would keep a slow machine for a tenth of a second.
 */
const partsAtATime = 6;

export interface ShownText {
  readonly parts: readonly TextPart[];
  /** Whether these are all of them, and all of what is told now. */
  readonly isComplete: boolean;
}

/** The text, made part by part; until it is made anew the parts of before stand. */
export function useTextParts(input: TextInput): ShownText {
  const [shown, setShown] = useState<ShownText & { readonly of?: TextInput }>({
    parts: [],
    isComplete: false,
  });
  useEffect(() => {
    const coming = textParts(input);
    const made: TextPart[] = [];
    let timer = setTimeout(makeSome);
    function makeSome() {
      let isComplete = false;
      for (let count = 0; count < partsAtATime && !isComplete; count++) {
        const { done, value } = coming.next();
        if (done) isComplete = true;
        else made.push(value);
      }
      setShown(({ parts }) => ({
        of: input,
        parts: isComplete ? made : [...made, ...parts.slice(made.length)],
        isComplete,
      }));
      if (!isComplete) timer = setTimeout(makeSome);
    }
    return () => clearTimeout(timer);
  }, [input]);
  return { parts: shown.parts, isComplete: shown.isComplete && shown.of === input };
}
