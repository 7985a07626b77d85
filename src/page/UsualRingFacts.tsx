import type { UsualRing } from "../reach/protocol.ts";
import { useProduct } from "./product.ts";
import { useNumberWords } from "./use-number-words.ts";
import { useDrawnReaches } from "./use-reaches.ts";

/** How far a ring as most maps draw it strays from what it says, and from the reach of the areas. */
export function UsualRingFacts({ ring }: { ring: UsualRing }) {
  const { t } = useProduct();
  const { usual } = useDrawnReaches();
  const { length, setLength } = useNumberWords();
  const shape = usual.find((one) => one.ring === ring);
  if (!shape) return <p>{t("range.beside.computing")}</p>;
  const words = (error: { readonly inside: number; readonly outside: number }) => ({
    inside: length(error.inside / 1000),
    outside: length(error.outside / 1000),
    km: setLength(shape.km),
  });
  return (
    <p>
      {t(shape.center ? "range.beside.ofPoint" : "range.beside.ofAreas", words(shape.errorMeters))}{" "}
      {shape.center && t("range.beside.fromReach", words(shape.fromReach))}
    </p>
  );
}
