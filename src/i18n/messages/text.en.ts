/**
 * What “Read as text” says in English: the map in words, and the key to its marks. The page loads it
 * when a reader opens one of them; the build writes it into the static pages. ICU message syntax.
 */
export const textEn = {
  "text.page": "{title} (as text)",
  "text.noScript":
    "Without JavaScript there is no live map on this page. What it shows stands below in words, with every claim and its verdict.",
  "text.whole": "The whole text, with every passage quoted, is a page of its own.",
  "text.alone": "The text at the first range, as a page of its own to print or save",
  "text.toMap": "To the map",
  "text.contents": "What is told here",
  "text.copy": "Copy the text",
  "text.copied": "The text was copied.",
  "text.notCopied":
    "The browser did not let the text be copied. Open the page of its own and copy it there.",
  "text.building": "The text is being put together…",

  "text.intro":
    "This is the map in words: who says what, where, how far it is and how sure that is. It comes from the same dossier and the same computed numbers as the map.",
  "text.setting":
    "The reach is told at {km}{isBack, select, yes {, with launchers set back {standoff} from the border} other {, with no stand-off from the border}}.",
  "text.asOf": "Permission, use and strikes are told as of {day}; what is dated later says so.",
  "text.numbers": "Claims are numbered: “{claim}” is the one with that number under “{title}”.",
  "text.claim": "claim\u00a0{number}",
  "text.later": "dated later than {day}",

  "text.map.title": "What the map shows",
  "text.map.layers": "From the bottom up, it draws:",
  "text.map.where": "{names} ({country})",
  "text.map.context":
    "Beneath all this lie countries, oblasts, rivers, lakes and towns of the region, to find one’s way. Above it stand the reach, and what was allowed and reported; both are told next.",

  "text.reach.title": "How far: the reach",
  "text.reach.none": "This dossier draws no reach.",
  "text.reach.possible":
    "The line on the map, “{name}”, is the possible reach: every place that lies within {km} of somewhere in {areas}{isBack, select, yes {, as far as these are left when launchers stand {standoff} back from the border} other {}}.",
  "text.reach.possibleNot":
    "It is the reach from all these areas together, not from every place in them, and not that of any one launcher.",
  "text.reach.claims": "How far, and from where, rests on:",
  "text.reach.unsourced": "No source seen gives this range: it was set by a reader.",
  "text.reach.made": "How the line is made:",
  "text.reach.others": "Other ranges that the dossier draws:",
  "text.reach.change": "{name}: {before}, then {after}",

  "text.share.title": "How much lies within reach",
  "text.spans.title": "How far it is from each launch area",
  "text.places.title": "How far it is to capitals and oblast centres",
  "text.places.borderline":
    "Borderline at {km}, in alphabetical order, each with what could put it on the other side",
  "text.places.noBorderline": "No place is borderline at {km}.",
  "text.places.why": "What could flip it",
  "text.places.within":
    "{count, plural, =0 {No place lies within {km} whatever the doubt.} one {# place lies within {km}: {places}.} other {# places lie within {km}: {places}.}}",
  "text.places.beyond":
    "{count, plural, =0 {No place lies beyond {km} whatever the doubt.} one {# place lies beyond {km}: {places}.} other {# places lie beyond {km}: {places}.}}",
  "text.places.place": "{name} ({country}; {km})",

  "text.reported.title": "What was allowed, and what was reported",
  "text.reported.intro":
    "What a weapon can reach, what was allowed and what was reported are different things. Each has its date, its place and the claims it rests on.",
  "text.days.title": "Day by day",

  "text.checked.title": "The text that is checked",

  "text.claims.title": "Claims, and who says so",
  "text.claims.heading": "{number}. {statement}",
  "text.claims.about": "About: {names}",
  "text.claims.noDate": "no date",
  "text.differ.title": "Where sources differ",
  "text.differ.intro":
    "On these questions every version stands with who says so; In Range judges none of them.",
  "text.differ.drawn": "On the map it can be drawn as: {name}.",

  "text.method.title": "How this was made",
  "text.closing.title": "Version, corrections, licence and contact",
  "text.closing.licence":
    "Words, data and pictures: {licence}, quotations excepted. Made with Natural Earth and GeoNames (CC BY 4.0).",

  "key.verdicts": "The five verdicts, and how many claims have each",
  "key.verdict": "Verdict",
  "key.means": "What it means",
  "key.claims": "Claims",
  "key.grades": "The five grades of a source, and how many sources have each",
  "key.grade": "Grade",
  "key.gradeNamed": "{grade}: {name}",
  "key.sources": "Sources",
  "key.seen": "How sources were seen, and how many in each way",
  "key.seenHow": "Seen as",
  "key.errors": "Two kinds of error",
  "key.errorsKind": "Error",
  "key.errorsSize": "How large",
  "key.errorsMeans": "What it means",
  "key.stance": "Whose borders, and where that can be read",

  "key.verdict.corroborated": "The sources seen bear it out.",
  "key.verdict.corroborated-in-part": "They bear out a part of it, or bear it out with a caveat.",
  "key.verdict.contested": "They contradict each other.",
  "key.verdict.not-supported": "Nothing seen bears it out.",
  "key.verdict.not-checkable": "It is worded too generally, or nothing seen can tell.",

  "key.grade.A": "The words are from a page of those who published them.",
  "key.grade.B": "The headline and summary that the publisher sends out, not the whole piece.",
  "key.grade.C": "The words as somebody else printed or wrote them down again.",
  "key.grade.D": "Another outlet tells what was said or written.",
  "key.grade.E": "A work that gathers what others found. No claim rests on these alone.",

  "key.seen.excerpt": "an excerpt, not the whole",
  "key.seen.full-text": "the full text",
  "key.seen.feed": "headline and summary in a feed",
  "key.seen.elsewhere": "of all these, in a copy or reprint elsewhere",
  "key.seen.excerptMeans": "What stands outside of the excerpt was not seen.",
  "key.seen.full-textMeans": "It was read from beginning to end.",
  "key.seen.feedMeans": "The piece itself was not opened.",
  "key.seen.elsewhereMeans": "The place where it was seen is named with the source.",

  "key.error.method": "Of the method",
  "key.error.methodSize": "{meters}\u00a0m at most",
  "key.error.methodMeans":
    "How far the computed line strays from the true one around the same outlines.",
  "key.error.data": "Of the data",
  "key.error.dataSize": "{km} at most",
  "key.error.dataMeans":
    "The outlines are generalised by a kilometre or two, and a point stands for a whole town. Within this distance of the line a place counts as borderline.",
} as const;
