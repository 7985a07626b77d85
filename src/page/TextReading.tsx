import { CopyText } from "./CopyText.tsx";
import { TextPartView } from "./TextPartView.tsx";
import styles from "./TextReading.module.css";
import { useTextWords } from "./text-words.ts";
import { useTextInput } from "./use-text-input.ts";
import { useTextParts } from "./use-text-parts.ts";

/** Where the text of the first picture lies, seen from a page. */
export const textPageAddress = "./text.html";

/** Everything in words, for the range, the stand-off and the day that are set. */
export function TextReading() {
  const say = useTextWords();
  const { input, isSettled } = useTextInput(say);
  const { parts, isComplete } = useTextParts(input);
  const isReady = isSettled && isComplete;
  return (
    <>
      <div className={styles.ways}>
        <CopyText parts={parts} isReady={isReady} />
        <a href={textPageAddress}>{say("text.alone")}</a>
      </div>
      <p role="status" className={styles.status}>
        {isReady ? "" : say("text.building")}
      </p>
      <div className={styles.text} aria-busy={!isReady}>
        {parts.map((part) => (
          <TextPartView key={part.id} part={part} />
        ))}
      </div>
    </>
  );
}
