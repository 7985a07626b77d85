import type { LocalizedText } from "../dossier/model.ts";

/** Expressions of a map engine read flat properties only: `name.uk` becomes `name_uk`. */
export function flatName(name: LocalizedText): { name_en: string; name_uk: string } {
  return { name_en: name.en, name_uk: name.uk };
}
