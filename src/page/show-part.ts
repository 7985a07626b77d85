import type { PartId } from "../dossier/model.ts";
import { partElementId } from "./element-ids.ts";

/** Takes the reader to a part of the checked text, which opens for it. */
export function showPart(part: PartId): void {
  const place = document.getElementById(partElementId(part));
  const details = place?.closest("details");
  if (details) details.open = true;
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "start" });
}
