/** The languages of the product and of every dossier text (BCP 47). */
export const languages = ["en", "uk"] as const;

export type Language = (typeof languages)[number];

/** Whether a tag from outside, such as `<html lang>`, is one of ours. */
export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}
