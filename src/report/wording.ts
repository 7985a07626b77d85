import type { DossierIndex } from "../dossier/lookup.ts";
import type { FeatureRef } from "../dossier/model.ts";
import type { Formats } from "../i18n/formats.ts";
import type { Language } from "../i18n/language.ts";
import type { PageMessage } from "../i18n/messages/page.ts";
import type { Translate } from "../i18n/translator.ts";
import { refName } from "./ref-name.ts";

/** What puts codes and numbers into the words of one language. */
export interface Wording {
  readonly language: Language;
  readonly t: Translate<PageMessage>;
  readonly formats: Formats;
}

/** Names what a claim hangs on. */
export function refNames(
  index: DossierIndex,
  { language, t }: Pick<Wording, "language" | "t">,
): (ref: FeatureRef) => string {
  return (ref) => refName(index, ref)?.[language] ?? t("claims.notOnMap");
}
