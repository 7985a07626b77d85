import { type FocusEvent, useId, useRef, useState } from "react";
import type { Kilometers } from "../dossier/model.ts";
import { useProduct } from "./product.ts";
import styles from "./RangeField.module.css";
import {
  type EntryProblem,
  type LengthBounds,
  type LengthUnit,
  readLength,
  wholeBounds,
  writeLength,
} from "./range-entry.ts";
import { useUnits } from "./units.ts";

/** What is being typed; it goes when the length it was typed over changes by another hand. */
interface Draft {
  readonly over: Kilometers;
  readonly text: string;
  readonly problem: EntryProblem | null;
}

const lengthUnits: readonly LengthUnit[] = ["km", "mi"];

/** A length to type, in km or miles. Enter or leaving the field applies it, Escape takes it back. */
export function RangeField({
  label,
  km,
  bounds,
  onKm,
}: {
  label: string;
  km: Kilometers;
  bounds: LengthBounds;
  onKm: (km: Kilometers) => void;
}) {
  const { language, t } = useProduct();
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [unit, setUnit] = useState<LengthUnit>("km");
  const [typed, setTyped] = useState<Draft | null>(null);
  const words = useUnits();
  const [least, most] = wholeBounds(bounds, unit);
  const draft = typed?.over === km ? typed : null;

  const apply = (as: LengthUnit) => {
    if (!draft) return;
    const entry = readLength(draft.text, as, bounds);
    setTyped(entry.ok ? null : { ...draft, problem: entry.problem });
    if (entry.ok) onKm(entry.km);
  };

  // Going on to the unit does not leave: what was typed may be meant in the other one.
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!field.current?.contains(relatedTarget)) apply(unit);
  };

  return (
    <div ref={field} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft?.text ?? writeLength(km, unit, bounds, language)}
        aria-invalid={draft?.problem ? true : undefined}
        aria-describedby={draft?.problem ? `${id}-problem` : undefined}
        onChange={({ target }) => setTyped({ over: km, text: target.value, problem: null })}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply(unit);
          if (event.key === "Escape" && draft) {
            setTyped(null);
            // The map's panel would close what is chosen.
            event.stopPropagation();
          }
        }}
      />
      <select
        aria-label={t("range.unit")}
        value={unit}
        onBlur={leave}
        onChange={({ target }) => {
          const chosen = lengthUnits.find((one) => one === target.value);
          if (!chosen) return;
          setUnit(chosen);
          apply(chosen);
        }}
      >
        {lengthUnits.map((one) => (
          <option key={one} value={one}>
            {t(`range.unit.${one}`)}
          </option>
        ))}
      </select>
      <div aria-live="polite" className={styles.problem}>
        {draft?.problem && (
          <p id={`${id}-problem`} ref={intoView}>
            {t(`range.problem.${draft.problem}`, {
              least: words[unit](least),
              most: words[unit](most),
              present: words.setKm(km),
            })}
          </p>
        )}
      </div>
    </div>
  );
}

/** Brings a sentence into view that has just come, below the edge of what scrolls. */
function intoView(sentence: HTMLElement | null): void {
  sentence?.scrollIntoView({ block: "nearest" });
}
