/**
 * Whether a text is a language tag (BCP 47) that starts with a language of ISO 639: `English` is
 * well-formed too, but no language has that code.
 */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag without script and region: `en` of `en-GB`. */
export function baseLanguage(tag: string): string {
  return (tag.split("-")[0] ?? tag).toLowerCase();
}
