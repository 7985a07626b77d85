/** What the page says in English. ICU message syntax. */
export const pageEn = {
  "page.noScript":
    "The map and the claims need JavaScript in this version. Please switch it on for this page.",
  "page.skipToClaims": "Skip to the claims",
  "page.languages": "Language",
  "page.theme": "Colours",
  "page.theme.system": "System",
  "page.theme.light": "Light",
  "page.theme.dark": "Dark",
  "page.asOf": "Sources as of {day}",

  "short.title": "In short",

  "brief.title": "The checked text, part by part",
  "brief.counts":
    "{title}: {parts, plural, one {# part} other {# parts}} of {statements, plural, one {# statement} other {# statements}}, each assessed by at least one claim.",
  "brief.several": "Parts on which claims differ count under each of their verdicts.",
  "brief.show": "All parts and what was found",
  "brief.statement": "Statement {number}",
  "brief.part": "Part {part}",
  "brief.sources": "The text, or one like it, was seen in:",

  "summary.title": "Claims and verdicts",
  "summary.counts": "{count, plural, one {# claim} other {# claims}} checked",
  "summary.verdict": "{verdict}: {count}",

  "claims.all": "All claims, by what they are about",
  "claims.showAll": "Show all claims",
  "claims.notOnMap": "Not tied to a place",
  "claims.chosen": "{count, plural, one {# claim} other {# claims}} about {name}",

  "claim.show": "Show on map",
  "claim.about": "About",
  "claim.evidence": "Evidence: {count, plural, one {# quotation} other {# quotations}}",
  "claim.computed": "In Range computes: {figure}.",
  "computed.border": "{count, plural, =0 {no shared border} other {{km} of generalised border}}",
  "computed.distance":
    "{count, plural, =0 {less than a kilometre apart, or touching} other {{km} apart}}",
  "computed.how.share-within-reach":
    "Share of the area within {km} of: {from}. Areas are measured on the ellipsoid WGS 84; the line is off by up to a kilometre, the outlines by a kilometre or two.",
  "computed.drawnFrom": "The line on the map starts from more: {from}.",
  "computed.how.area":
    "Area inside the outline on the map: {feature}. It is measured on the ellipsoid WGS 84; the outline is generalised by a kilometre or two.",
  "computed.how.shared-border":
    "Length of the line that two outlines on the map share: {feature} and {other}. It is measured on the ellipsoid WGS 84; a generalised line has fewer bends than the border on the ground and is shorter.",
  "computed.how.distance":
    "Shortest distance between two outlines on the map: {feature} and {other}. It is measured on the ellipsoid WGS 84; each outline is generalised by a kilometre or two.",

  "claim.connects":
    "While this claim is shown, a dotted line on the map joins {one} and {other}: it tells who is concerned and is no flight path.",
  "claim.choose": "Choose",
  "choice.claim": "Chosen: {statement}",
  "choice.feature": "Chosen: {name}",
  "disagreement.label": "Sources differ",
  "version.sources": "Who says so: {publishers}",
  "version.computed": "In Range computes it:",
  "version.draw": "Draw on the map: {name}",
  "note.entries": "Reported, by date",

  "about.title": "About this dossier",
  "about.version": "Version {version}, sources as of {day}",

  "corrections.title": "Corrections and contact",
  "corrections.none":
    "Nothing published here has been corrected yet. A correction will stand here with its date and the mark FIX, and say what was wrong and what it says now.",
  "corrections.changed": "Changed:",
  "corrections.fix": "FIX, {day}:",
  "map.licences": "Licences",

  "kind.reported-fact": "Reported fact",
  "kind.official-position": "Official position",
  "kind.analysis": "Analysis",
  "kind.forecast": "Forecast",
  "kind.computed": "Computed by In Range",

  "verdict.corroborated": "Corroborated",
  "verdict.corroborated-in-part": "Corroborated in part",
  "verdict.contested": "Contested",
  "verdict.not-supported": "Not supported",
  "verdict.not-checkable": "Not checkable",

  "bearing.supports": "Supports",
  "bearing.qualifies": "Qualifies",
  "bearing.contradicts": "Contradicts",
  "bearing.context": "Context",

  "source.noTitle": "title not recorded",
  "source.noDate": "date not recorded",
  "source.open": "Open the source at {publisher}",
  "source.openSeenIn": "Open the copy at {name}",
  "source.noAddress": "address not recorded",
  "source.noQuote": "passage not recorded, told in our words",
  "source.translated": "our translation",
  "source.original": "Original ({language})",
  "source.seen.excerpt": "an excerpt was seen on {day}",
  "source.seen.full-text": "read in full on {day}",
  "source.seen.feed": "headline and summary were seen on {day}",
  "source.seenIn": "seen in {name}",
  "grade.A": "publisher’s own page",
  "grade.B": "publisher’s feed",
  "grade.C": "reprint or transcript copy",
  "grade.D": "reported by another outlet",
  "grade.E": "reference or aggregator",

  "map.title": "Map. The arrow keys move it, plus and minus zoom; the legend lists what is on it.",
  "map.region": "Map and legend",
  "map.loading": "The map is loading…",
  "map.reachLoading": "A line of the map is being computed…",
  "reach.not-computable":
    "A line of the map could not be computed. The claims are complete without it.",
  "reach.worker-failed":
    "A line of the map could not be computed: the part of the page that computes did not start. The claims are complete without it.",
  "map.none.noWebGl":
    "This browser cannot draw the live map (it has no WebGL 2). The claims and the legend are complete.",
  "map.none.failed": "The map could not be loaded. The claims and the legend are complete.",
  "map.tryAgain": "Try again",
  "map.trouble": "The map has a problem: what you see of it may be incomplete.",
  "map.zoomIn": "Zoom in",
  "map.zoomOut": "Zoom out",
  "map.reset": "Reset the view",
  "map.legend": "On the map",
  "map.legendEntries": "On the map: {count, plural, one {# entry} other {# entries}}",
  "map.scale": "Scale bars of {km} and {mi}",
  "map.credit":
    "Made with Natural Earth, GeoNames (CC BY 4.0) and {engine}. Words and pictures {licence}, quotations excepted.",
  "map.stanceMore": "Whose borders",

  "popup.title": "About {name}",
  "popup.close": "Close",
  "popup.claims": "Show {count, plural, one {# claim} other {# claims}}",
  "popup.recipe": "How this line is made",
  "popup.note": "What to know",
  "popup.from": "Measured from",
  "popup.fromWhole": "{areas}: every point of their areas",
  "popup.radius": "Radius",
  "popup.method": "Method",
  "popup.method.turf-buffer":
    "All points within {km} of the areas, merged into one shape (Turf, on a sphere)",
  "popup.error": "Error",
  "popup.errorValue":
    "The method is off by at most {km}; the outlines it starts from are generalised by a kilometre or two",

  "address.invalid":
    "{count, plural, one {A part} other {Parts}} of this link could not be used: {entries}. The rest is shown.",
  "address.dismiss": "Dismiss",

  "unit.km": "{value} km",
  "unit.km2": "{value} km²",
  "unit.mi": "{count, plural, other {{value} mi}}",
} as const;
