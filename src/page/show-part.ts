import type { PartId } from "../dossier/model.ts";

/** The id of the element that shows a part of the checked text. */
export function placeOfPart(part: PartId): string {
  return `part-${part}`;
}

/** Takes the reader to a part of the checked text, which opens for it. */
export function showPart(part: PartId): void {
  const place = document.getElementById(placeOfPart(part));
  const details = place?.closest("details");
  if (details) details.open = true;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "start" });
}
