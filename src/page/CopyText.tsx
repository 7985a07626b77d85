import { useState } from "react";
import { plainText } from "../report/text/plain-text.ts";
import type { TextPart } from "../report/text/text-part.ts";
import styles from "./CopyText.module.css";
import { useProduct, useText } from "./product.ts";
import { useTextWords } from "./text-words.ts";

/** Puts the text into the clipboard, without markup, and says whether that went well. */
export function CopyText({ parts, isReady }: { parts: readonly TextPart[]; isReady: boolean }) {
  const { dossier, language } = useProduct();
  const text = useText();
  const say = useTextWords();
  const [outcome, setOutcome] = useState<"text.copied" | "text.notCopied" | null>(null);
  const { title, lead } = dossier.manifest;

  async function copy(): Promise<void> {
    setOutcome(null);
    const words = plainText({ title: text(title), lead: text(lead) }, parts, language);
    try {
      // Absent on pages that came by plain HTTP; refused where the reader has forbidden it.
      await navigator.clipboard.writeText(words);
      setOutcome("text.copied");
    } catch {
      setOutcome("text.notCopied");
    }
  }

  return (
    <>
      <button type="button" className={styles.copy} disabled={!isReady} onClick={copy}>
        {say("text.copy")}
      </button>
      <span role="status">{outcome && say(outcome)}</span>
    </>
  );
}
