import { useId, useRef, useState } from "react";
import styles from "./Citation.module.css";
import { useDeskWords } from "./desk-words.ts";
import type { Cited } from "./use-citable.ts";
import { type CitationForm, useCitation } from "./use-citation.ts";

/** The text to take away, and the button that copies it. */
export function Citation({ cited, form }: { cited: Cited; form: CitationForm }) {
  const words = useDeskWords();
  const id = useId();
  const citation = useCitation(cited, form);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "refused">();

  const copy = async () => {
    // The same words again are heard only if they went away.
    setOutcome(undefined);
    try {
      // Not there at all where the page has not come over HTTPS.
      await navigator.clipboard.writeText(citation);
      setOutcome("copied");
    } catch {
      field.current?.select();
      setOutcome("refused");
    }
  };

  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {words("cite.text")}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        data-form={form}
        readOnly
        rows={8}
        spellCheck={false}
        value={citation}
      />
      <div className={styles.acts}>
        <button type="button" className={styles.copy} onClick={copy}>
          {words("cite.copy")}
        </button>
        <p role="status">
          {outcome === "copied" && words("cite.copied")}
          {outcome === "refused" && words("cite.notCopied", { keys: copyKeys() })}
        </p>
      </div>
    </>
  );
}

function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "Cmd+C" : "Ctrl+C";
}
