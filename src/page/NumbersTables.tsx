import type { ReachNumbers } from "../reach/protocol.ts";
import { oblastRows, type SpanRow, spanRows } from "../report/numbers.ts";
import { type Subject, subjectsOf } from "../report/numbers-question.ts";
import type { Geography } from "../scene/geography.ts";
import { Disclosure } from "./Disclosure.tsx";
import { NumbersPlaces } from "./NumbersPlaces.tsx";
import { NumbersTable } from "./NumbersTable.tsx";
import styles from "./NumbersTables.module.css";
import { useProduct, useRefName, useText } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useOrigin } from "./use-reaches.ts";

interface Props {
  readonly numbers: ReachNumbers;
  /** The oblasts and places that the numbers tell of; null where they tell of none. */
  readonly geography: Geography | null;
}

/** All numbers of a reach: distances to what the dossier is about, oblasts, places. */
export function NumbersTables({ numbers, geography }: Props) {
  const { dossier } = useProduct();
  return (
    <>
      {subjectsOf(dossier).map((subject) => (
        <Spans key={subject.id} numbers={numbers} subject={subject} />
      ))}
      {geography && (
        <>
          <Oblasts numbers={numbers} geography={geography} />
          <NumbersPlaces numbers={numbers} places={geography.places} />
        </>
      )}
    </>
  );
}

/** How far a feature is from each launch area, at the least and at the most. */
function Spans({ numbers, subject }: { numbers: ReachNumbers; subject: Subject }) {
  const { language, t } = useProduct();
  const text = useText();
  const nameOf = useRefName();
  const { length } = useNumberWords();
  const { areas } = useOrigin();
  const cellsOf = ({ span }: SpanRow) =>
    span
      ? [
          span.shortestKm === 0 ? t("numbers.touch") : length(span.shortestKm),
          length(span.longestKm),
        ]
      : [t("numbers.nothingLeft")];
  return (
    <>
      <NumbersTable
        caption={t("numbers.spans", { name: text(subject.name) })}
        columns={[t("numbers.launchArea"), t("numbers.shortest"), t("numbers.longest")]}
        rows={spanRows(numbers, subject.id, areas, nameOf, language).map((row) => ({
          id: row.area,
          head: row.name,
          cells: cellsOf(row),
        }))}
      />
      <p className={styles.note}>{t("numbers.spansNote")}</p>
    </>
  );
}

/** Every oblast of which a part lies within reach, and how much of it. */
function Oblasts({ numbers, geography }: { numbers: ReachNumbers; geography: Geography }) {
  const { language, t } = useProduct();
  const { area, share, country, setLength } = useNumberWords();
  const rows = oblastRows(numbers, geography.oblasts, language);
  const km = setLength(numbers.km);
  return (
    <Disclosure title={t("numbers.oblasts", { count: rows.length })} isOpen>
      <NumbersTable
        caption={t("numbers.oblastsCaption", { km })}
        columns={[t("numbers.oblast"), t("numbers.within"), t("numbers.ofIt")]}
        rows={rows.map((row) => ({
          id: row.id,
          head: row.name,
          under: country(row.country, row.isOccupied),
          cells: [area(row.withinKm2), share(row.percent)],
        }))}
      />
      <p className={styles.note}>
        {t("numbers.oblastsOthers", { count: geography.oblasts.length - rows.length, km })}{" "}
        {t("numbers.oblastsNote")}
      </p>
    </Disclosure>
  );
}
