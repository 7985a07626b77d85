import type { PartId } from "../dossier/model.ts";
import { partElementId } from "./element-ids.ts";
import { showElement } from "./show-element.ts";

/** Takes the reader to a part of the checked text, which opens for it. */
export function showPart(part: PartId): void {
  showElement(partElementId(part));
}
