import { useMemo, useRef, useState } from "react";
import type { Measured } from "../reach/protocol.ts";
import { placesByCountry } from "../report/numbers-places.ts";
import styles from "./PlaceChooser.module.css";
import { PlaceDistance } from "./PlaceDistance.tsx";
import { useProduct, useView } from "./product.ts";
import { type LoadedGeography, useGeography } from "./use-geography.ts";

interface Props {
  /** The way to the chosen place; null where none is chosen or it is being computed. */
  readonly measured: Measured | null;
  /** Whether the next point chosen on the map is the place. */
  readonly isPointing: boolean;
  readonly onPointing: (isPointing: boolean) => void;
}

/**
 * How far a place is from the launch areas: a capital or an oblast centre by its name, or any point
 * of the map. What was chosen and its distance stand below, whether the choice is open or not.
 */
export function PlaceChooser({ measured, isPointing, onPointing }: Props) {
  const { store, t, canDraw } = useProduct();
  const place = useView(({ view }) => view.place);
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const geography = useGeography(isOpen || place?.kind === "place");
  const clear = () => {
    store.dispatch({ type: "place-chosen", place: null });
    onPointing(false);
    // The button goes and would take the focus with it.
    summary.current?.focus();
  };
  return (
    <section className={styles.chooser} aria-labelledby="place-title">
      <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary ref={summary} id="place-title">
          {t("place.title")}
        </summary>
        <div className={styles.choice}>
          <PlaceSelect geography={geography} />
          {canDraw && (
            <button
              type="button"
              className={styles.button}
              aria-pressed={isPointing}
              onClick={() => onPointing(!isPointing)}
            >
              {t("place.point")}
            </button>
          )}
        </div>
      </details>
      {isPointing && <p className={styles.hint}>{t("place.pointing")}</p>}
      <PlaceDistance place={place} measured={measured} geography={geography} />
      {place && (
        <>
          {canDraw && <RingChoice />}
          <button type="button" className={styles.button} onClick={clear}>
            {t("place.clear")}
          </button>
        </>
      )}
    </section>
  );
}

/** The places by country, both by the alphabet. */
function PlaceSelect({ geography }: { geography: LoadedGeography }) {
  const { store, language, t } = useProduct();
  const place = useView(({ view }) => view.place);
  const groups = useMemo(
    () => (typeof geography === "string" ? [] : placesByCountry(geography.places, language)),
    [geography, language],
  );
  if (geography === "failed") return <p className={styles.hint}>{t("place.failed")}</p>;
  return (
    <label className={styles.label}>
      {t("place.label")}
      <select
        value={place?.kind === "place" ? place.id : ""}
        disabled={geography === "loading"}
        onChange={({ target: { value: id } }) =>
          store.dispatch({
            type: "place-chosen",
            place: id === "" ? null : { kind: "place", id },
          })
        }
      >
        <option value="">{t(geography === "loading" ? "place.loading" : "place.none")}</option>
        {groups.map(({ country, name, places }) => (
          <optgroup key={country} label={name}>
            {places.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Lays the ring around the place to feel how large the reach is. */
function RingChoice() {
  const { store, t } = useProduct();
  const isLaid = useView(({ view }) => view.ringAt);
  return (
    <div className={styles.ring}>
      <label>
        <input
          type="checkbox"
          checked={isLaid}
          aria-describedby="place-ring-note"
          onChange={() => store.dispatch({ type: "ring-toggled" })}
        />
        {t("place.ring")}
      </label>
      <p id="place-ring-note" className={styles.hint}>
        {t("place.ringNote")}
      </p>
    </div>
  );
}
