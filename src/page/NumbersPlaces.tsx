import { useState } from "react";
import type { NamedPlace, ReachNumbers } from "../reach/protocol.ts";
import { type PlaceRow, placeRows, rowsNamed } from "../report/numbers.ts";
import { otherFigures } from "../report/numbers-question.ts";
import { standoffLimits } from "../view/view.ts";
import { Disclosure } from "./Disclosure.tsx";
import styles from "./NumbersPlaces.module.css";
import { NumbersTable } from "./NumbersTable.tsx";
import { useProduct } from "./product.ts";
import { useDoubtWords } from "./use-doubt-words.ts";
import { useNumberWords } from "./use-number-words.ts";

interface Props {
  readonly numbers: ReachNumbers;
  readonly places: readonly NamedPlace[];
}

/** How far every capital and oblast centre is, and on which side of the line, by their names. */
export function NumbersPlaces({ numbers, places }: Props) {
  const { dossier, language, t, formats } = useProduct();
  const { length, country, setLength } = useNumberWords();
  const [filter, setFilter] = useState("");
  const rows = placeRows(numbers, places, language);
  const shown = rowsNamed(rows, filter, language);
  const km = setLength(numbers.km);
  const figures = formats.list(otherFigures(dossier, numbers.km).map(length));
  const doubtWords = useDoubtWords();
  const sideWords = ({ side, flippedBy }: PlaceRow) =>
    side === "borderline"
      ? t("numbers.side.borderline", { reasons: doubtWords(flippedBy, numbers.km) })
      : t(`numbers.side.${side}`);

  return (
    <Disclosure title={t("numbers.places", { count: rows.length })}>
      <p className={styles.note}>
        {t("numbers.placesNote", {
          km,
          figures: figures === "" ? "none" : figures,
          farthest: length(standoffLimits.most),
        })}
      </p>
      <div className={styles.filter}>
        <label>
          {t("numbers.filter")}
          <input
            type="search"
            autoComplete="off"
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
          />
        </label>
        <p aria-live="polite">{t("numbers.shown", { shown: shown.length, count: rows.length })}</p>
      </div>
      <NumbersTable
        caption={t("numbers.placesCaption")}
        columns={[t("numbers.place"), t("numbers.distance"), t("numbers.side", { km })]}
        endsInWords
        rows={shown.map((row) => ({
          id: row.id,
          head: row.name,
          under: country(row.country, row.isOccupied),
          cells: [row.km === 0 ? t("numbers.inside") : length(row.km), sideWords(row)],
        }))}
      />
    </Disclosure>
  );
}
