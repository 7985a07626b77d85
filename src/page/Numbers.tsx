import { lazy } from "react";
import { claimedShare, type ShareInWords, shareOf } from "../report/numbers.ts";
import { type Subject, subjectsOf } from "../report/numbers-question.ts";
import { isUnderOne } from "../report/whole.ts";
import { firstRecipe, shownRange } from "../view/first-range.ts";
import { LoadedPart } from "./LoadedPart.tsx";
import { MeasuredPlace } from "./MeasuredPlace.tsx";
import styles from "./Numbers.module.css";
import { useProduct, useText, useView } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useReachNumbers } from "./use-numbers.ts";

// Three long tables that wait behind a title: not needed before the map is there.
const NumbersTables = lazy(async () => ({
  default: (await import("./NumbersTables.tsx")).NumbersTables,
}));

/** The reach in whole numbers: how much lies within it, and how far away everything is. */
export function Numbers() {
  const { dossier, t } = useProduct();
  const { numbers, geography, isStale, error, lacksGeography, isOpen, setOpen } = useReachNumbers();
  // A dossier without a reach has nothing to put into numbers.
  if (!firstRecipe(dossier.manifest)) return null;
  return (
    <section className={styles.numbers} aria-labelledby="in-numbers">
      <h2 id="in-numbers">{t("numbers.title")}</h2>
      <div aria-live={numbers || error ? "polite" : "off"}>
        {error ? (
          <NoNumbers />
        ) : (
          subjectsOf(dossier).map((subject) => <KeySentence key={subject.id} subject={subject} />)
        )}
      </div>
      <MeasuredPlace />
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t("numbers.show")}</summary>
        {isStale && <p className={styles.aside}>{t("numbers.computing")}</p>}
        {lacksGeography && <p className={styles.aside}>{t("numbers.noGeography")}</p>}
        {isOpen && numbers && !error && (
          <div aria-busy={isStale}>
            <LoadedPart waiting={<p className={styles.aside}>{t("numbers.computing")}</p>}>
              <NumbersTables numbers={numbers} geography={geography} />
            </LoadedPart>
          </div>
        )}
      </details>
    </section>
  );
}

/** How much of what the dossier is about lies within reach: as computed, or as a claim has it. */
function KeySentence({ subject }: { subject: Subject }) {
  const { dossier, t, formats } = useProduct();
  const text = useText();
  const { length, area, share: shareWords, setLength } = useNumberWords();
  const range = useView(({ view }) => view.range);
  const standoff = useView(({ view }) => view.standoff);
  const { numbers } = useReachNumbers();
  const name = text(subject.name);
  const words = ({ extent, percent }: ShareInWords) => ({
    extent,
    name,
    percent: shareWords(percent),
  });
  if (numbers) {
    const share = shareOf(numbers, subject.id);
    const { withinKm2 = 0, areaKm2 = 0 } = share;
    return (
      <p>
        {t("numbers.share", {
          ...words(share),
          within: isUnderOne(withinKm2) ? area(withinKm2) : formats.whole(withinKm2),
          area: area(areaKm2),
          km: setLength(numbers.km),
          isBack: numbers.standoffKm > 0 ? "yes" : "no",
          standoff: length(numbers.standoffKm),
        })}
      </p>
    );
  }
  const shown = shownRange({ range }, dossier.manifest);
  if (shown === null) return null;
  const share = standoff === 0 ? claimedShare(dossier, subject.id, shown) : undefined;
  const km = setLength(shown);
  return (
    <p>{share ? t("numbers.shareAlone", { ...words(share), km }) : t("numbers.unknown", { km })}</p>
  );
}

/** Why the reach that is set cannot be put into numbers. */
function NoNumbers() {
  const { dossier, t } = useProduct();
  const { length, setLength } = useNumberWords();
  const range = useView(({ view }) => view.range);
  const standoff = useView(({ view }) => view.standoff);
  const { error } = useReachNumbers();
  if (!error || error === "superseded") return null;
  const km = setLength(shownRange({ range }, dossier.manifest) ?? 0);
  return <p>{t(`numbers.error.${error}`, { km, standoff: length(standoff) })}</p>;
}
