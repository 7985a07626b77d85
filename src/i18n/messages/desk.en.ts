/**
 * What the page says in English where a reader asks for more: finding, timeline, citing, keys, data.
 * Loaded with those parts. ICU message syntax.
 */
export const deskEn = {
  // Search and filters.
  "find.title": "Find claims",

  // Timeline.
  "timeline.title": "Timeline",

  // Citing.
  "cite.title": "Cite",

  // Keys.
  "keys.title": "Keys",

  // Data to take away, and reading as text.
  "data.title": "Data to take away",
} as const;
