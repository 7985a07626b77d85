import { fileURLToPath } from "node:url";
import { readDossier } from "../src/cli/dossier-files.ts";
import type { Dossier } from "../src/dossier/dossier.ts";
import { indexDossier } from "../src/dossier/lookup.ts";
import type { Claim, ClaimId, FeatureRef, LocalizedText } from "../src/dossier/model.ts";
import { createFormats, type Formats } from "../src/i18n/formats.ts";
import type { Language } from "../src/i18n/language.ts";
import { type PageMessage, pageMessages } from "../src/i18n/messages/page.ts";
import { createTranslator, type Translate } from "../src/i18n/translator.ts";
import { refName } from "../src/report/ref-name.ts";

/** The dossier the site under test was built from. */
export const dossier: Dossier = await loaded();

export const index = indexDossier(dossier);

async function loaded(): Promise<Dossier> {
  const read = await readDossier(fileURLToPath(new URL("../geo", import.meta.url)));
  if (!read.ok) throw new Error(`geo/ is not sound: ${JSON.stringify(read.problems)}`);
  return read.value;
}

/** @throws Error that names an id the dossier does not have */
export function claimNamed(id: string): Claim {
  const claim = index.claimById.get(id as ClaimId);
  if (!claim) throw new Error(`The dossier has no claim ${id}.`);
  return claim;
}

/** What a claim hangs on and the map can show. */
export function placedFeatures(claim: Claim): readonly FeatureRef[] {
  return claim.features.filter((ref) => ref !== "dossier");
}

/** What the product says in one language, from the catalogue and the dossier. */
export interface Words {
  readonly language: Language;
  readonly t: Translate<PageMessage>;
  readonly formats: Formats;
  readonly text: (text: LocalizedText) => string;
  readonly nameOf: (ref: FeatureRef) => string;
}

export function wordsIn(language: Language): Words {
  const t = createTranslator(pageMessages, language);
  return {
    language,
    t,
    formats: createFormats(language),
    text: (text) => text[language],
    nameOf: (ref) => refName(index, ref)?.[language] ?? t("claims.notOnMap"),
  };
}
