/**
 * What the page says in English where a reader asks for more: finding, timeline, citing, keys, data.
 * Loaded with those parts. ICU message syntax.
 */
export const deskEn = {
  // Search and filters.
  "find.title": "Find claims",
  "find.where":
    "In statements, quotations, sources and places, in English and Ukrainian. Put a phrase in quotation marks.",
  "find.filters": "Filters{count, plural, =0 {} other { (#)}}",
  "find.part.search": "Search",
  "find.part.feature": "Place, area or range",
  "find.part.verdict": "Verdict",
  "find.part.kind": "Kind of claim",
  "find.part.grade": "Grade of a source",
  "find.part.lang": "Language of a quotation",
  "find.part.month": "Month",
  "find.feature.any": "Any",
  "find.feature.reaches": "Ranges",
  "find.feature.overlays": "What was reported",
  "find.feature.places": "Places and areas",
  "find.claims": "{count, plural, one {# claim} other {# claims}}",
  "find.undated": "No date",
  "find.quoted": "“{text}”",
  "find.active": "What is asked for",
  "find.remove": "Remove:",
  "find.clear": "Clear all",
  "find.all":
    "All {total, plural, one {# claim} other {# claims}}, {open, plural, =0 {no open questions} one {# open question} other {# open questions}}",
  "find.some":
    "{count} of {total, plural, one {# claim} other {# claims}}, {open, plural, =0 {no open questions} one {# open question} other {# open questions}}",
  "find.searching": "Searching…",
  "find.failed":
    "A part of the page did not load, so that not all that is asked for could be looked up. The list shows more.",
  "find.none": "No claim and no open question has all of this. Take one thing back:",
  "find.noneAtAll":
    "No claim and no open question has all of this, and taking one thing back is not enough.",
  "find.loosen":
    "{part}: {name} – {claims, plural, =0 {{open, plural, one {# open question} other {# open questions}}} one {# claim} other {# claims}} without it",

  // Timeline.
  "timeline.title": "Timeline",
  "timeline.line": "Timeline: {isAll, select, yes {all dates} other {{day}}}",
  "timeline.slider": "Day",
  "timeline.value": "{isAll, select, yes {All dates} other {{day}}}",
  "timeline.valueWithEvents": "{day}: {events}",
  "timeline.spoken": "{value}. {later}",
  "timeline.previous": "Previous event",
  "timeline.next": "Next event",
  "timeline.play": "Play",
  "timeline.pause": "Pause",
  "timeline.playing": "Playing, from event to event.",
  "timeline.all": "All dates",
  "timeline.field": "Date",
  "timeline.problem.incomplete":
    "This is no whole date. Give a day from {first} to {last}. {isAll, select, yes {Until then all dates are shown.} other {Until then it stays {present}.}}",
  "timeline.problem.outside":
    "This day is outside of the timeline, which goes from {first} to {last}. {isAll, select, yes {All dates are shown.} other {It stays {present}.}}",
  "timeline.asOf": "{isAll, select, yes {All dates} other {On {day}}}",
  "timeline.allEvents": "{count, plural, one {# event} other {# events}} from {first} to {last}.",
  "timeline.noEvent": "No event on this day. Before it, on {day}:",
  "timeline.noEventYet": "No event yet.",
  "timeline.capability": "Capability",
  "timeline.drawn": "{name} (drawn on every day)",
  "timeline.none": "none yet (first: {day})",
  "timeline.noneAtAll": "none",
  "timeline.fact": "{isSince, select, yes {{place} (since {day})} other {{place} ({date})}}",
  "timeline.events": "Events: {count}",
  "timeline.later":
    "{later, plural, =0 {No claim is dated later.} one {# of {all} claims is dated later and dimmed.} other {# of {all} claims are dated later and dimmed.}}",

  // Citing.
  "cite.title": "Cite",
  "cite.what": "What to cite",
  "cite.claim": "This claim, as In Range words it",
  "cite.form": "Form",
  "cite.form.text": "Text",
  "cite.form.bibtex": "BibTeX",
  "cite.form.csl-json": "CSL-JSON",
  "cite.text": "Citation",
  "cite.copy": "Copy",
  "cite.copied": "Copied.",
  "cite.notCopied": "This browser does not let the page copy. The text is selected: press {keys}.",
  "cite.loading": "The citation is being written…",
  "cite.formFailed": "This form could not be loaded. Choose another one, or reload the page.",
  "cite.who": "{who} ({year})",
  "cite.noYear": "n.d.",
  "cite.quoted": "“{text}”",
  "cite.assessed": "Claim {id}, assessed as: {verdict}",
  "cite.edition": "From “{title}”, version {version}, sources as of {day}",

  // Keys.
  "keys.title": "Keys",
  "keys.ofClaims": "Anywhere on the page",
  "keys.next": "to the next card of the list; the arrow only from a card",
  "keys.previous": "to the card before; the arrow only from a card",
  "keys.frame": "on a card: show its claim on the map",
  "keys.leave": "leave the chosen claim, or else the chosen feature",
  "keys.search": "search the claims",
  "keys.list": "this list",
  "keys.elsewhere": "On the map and on the timeline",
  "keys.mapMove": "move the map",
  "keys.mapZoom": "zoom the map",
  "keys.day": "a day back or forward on the timeline",
  "keys.event": "to the event after or before on the timeline",
  "keys.switch": "Keys of one character act anywhere (J, K, / and ?)",

  // Data to take away, and reading as text.
  "data.title": "Data to take away",
  "data.intro":
    "All of this dossier as files, in both languages. Each says which version it is, as of which day, and which borders the map follows.",
  "data.size": "{format}, {size} kB",
  "data.claims-csv": "Claims as a table",
  "data.claims-csv.for":
    "For spreadsheets: a row for each passage of evidence, with its claim and its source.",
  "data.claims-json": "Claims with their evidence",
  "data.claims-json.for": "For programs: exactly as the dossier has them.",
  "data.sources-json": "Sources for reference managers",
  "data.sources-json.for": "For Zotero and others: with grade, and what was seen and when.",
  "data.sources-bib": "Sources for LaTeX",
  "data.sources-bib.for": "The same sources for those who write in LaTeX.",
  "data.features-geojson": "Shapes with their claims",
  "data.features-geojson.for":
    "For maps and GIS: areas with what is claimed and reported of them, and the reaches as computed.",
  "data.dossier-jsonld": "Linked data",
  "data.dossier-jsonld.for": "For search engines and archives: everything in schema.org’s terms.",
  "data.credit": "To credit it, write:",
} as const;
