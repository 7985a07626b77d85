/** What the page says in English. ICU message syntax. */
export const pageEn = {
  "page.skipToClaims": "Skip to the claims",
  "page.languages": "Language",
  "page.theme": "Colours",
  "page.theme.system": "System",
  "page.theme.light": "Light",
  "page.theme.dark": "Dark",
  "page.asOf": "Sources as of {day}",
  "page.copyLink": "Copy the link to this view",
  "page.link.copied": "The link is copied.",
  "page.link.refused": "The browser did not let it be copied: take it from the address bar.",
  "page.keys": "Keys",
  "page.search": "Search",
  "dialog.close": "Close",

  "short.title": "In short",
  "short.more": "Also found",

  "text.title": "Read as text",

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
  "claims.outside": "The filters leave this claim out; it is shown because it is chosen.",
  "claims.chosen": "{count, plural, one {# claim} other {# claims}} about {name}",

  "claim.show": "Show on map",
  "claim.about": "About",
  "claim.evidence": "Evidence: {count, plural, one {# quotation} other {# quotations}}",
  "dialog.opening": "Opening…",
  "cite.open": "Cite",
  "cite.source": "Cite {publisher}",
  "claim.computed": "In Range computes: {figure}.",
  "computed.border": "{count, plural, =0 {no shared border} other {{km} of generalised border}}",
  "computed.distance":
    "{count, plural, =0 {less than a kilometre apart, or touching} other {{km} apart}}",
  "computed.how.share-within-reach":
    "Share of the area within {km} of: {from}. Line and areas are computed on the ellipsoid WGS 84; the line is exact to 25 metres, the outlines to a kilometre or two.",
  "computed.drawnFrom": "The line on the map starts from more: {from}.",
  "computed.now":
    "At the range and stand-off that are set now ({km}{isBack, select, yes {, {standoff} back from the border} other {}}): {figure}.",
  "computed.pending": "being computed…",
  "computed.how.area":
    "Area inside the outline on the map: {feature}. It is measured on the ellipsoid WGS 84; the outline is generalised by a kilometre or two.",
  "computed.how.shared-border":
    "Length of the line that two outlines on the map share: {feature} and {other}. It is measured on the ellipsoid WGS 84; a generalised line has fewer bends than the border on the ground and is shorter.",
  "computed.how.distance":
    "Shortest distance between two outlines on the map: {feature} and {other}. It is measured on the ellipsoid WGS 84; each outline is generalised by a kilometre or two.",

  "claim.connects":
    "While this claim is shown, a dotted line on the map joins {one} and {other}: it tells who is concerned and is no flight path.",
  "claim.later": "Dated later than {day}",
  "claim.choose": "Choose",
  "choice.claim": "Chosen: {statement}",
  "choice.feature": "Chosen: {name}",
  "disagreement.label": "Sources differ",
  "version.sources": "Who says so: {publishers}",
  "version.computed": "In Range computes it:",
  "version.draw": "Draw on the map: {name}",
  "version.main": "drawn already",
  "note.entries": "Reported, by date",

  "about.title": "About this dossier",
  "about.key": "Key: verdicts, grades, “seen” and errors",
  "about.version": "Version {version}, sources as of {day}",

  "corrections.title": "Corrections and contact",
  "corrections.none":
    "Nothing published here has been corrected yet. A correction will stand here with its date and the mark FIX, and say what was wrong and what it says now.",
  "corrections.changed": "Changed:",
  "corrections.fix": "FIX, {day}",
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

  "evidence.bearing": "{bearing}: {count}",
  "source.noTitle": "title not recorded",
  "source.noDate": "date not recorded",
  "source.open": "Open the source at {publisher}",
  "source.openSeenIn": "Open the copy at {name}",
  "source.noAddress": "address not recorded",
  "source.noQuote": "passage not recorded, told in our words",
  "source.speaker": "Words of {name}",
  "source.translated": "our translation",
  "source.original": "Original ({language})",
  "source.seen.excerpt": "an excerpt was seen on {day}",
  "source.seen.full-text": "read in full on {day}",
  "source.seen.feed": "headline and summary were seen on {day}",
  "source.seenIn": "seen in {name}",
  "source.grade": "grade {grade}: {words}",
  "grade.A": "publisher’s own page",
  "grade.B": "publisher’s feed",
  "grade.C": "reprint or transcript copy",
  "grade.D": "reported by another outlet",
  "grade.E": "reference or aggregator",

  "map.title": "Map. The arrow keys move it, plus and minus zoom; the legend lists what is on it.",
  "map.twoFingers": "Use two fingers to move the map",
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
  "map.legendCount": "number of claims about it",
  "map.scale": "Scale bars of {km} and {mi}",
  "map.credit":
    "Made with Natural Earth, GeoNames (CC BY 4.0) and {engine}. Words and pictures {licence}, quotations excepted.",
  "map.stanceMore": "Whose borders",

  "range.standoffLeft": "Set back {km}, part of every launch area is left.",
  "range.standoffGone": "Set back {km}, nothing is left of {areas}.",
  "range.standoffEmpty":
    "Set back {km}, nothing is left of any launch area, and there is no reach.",
  "range.beside.computing": "Being computed…",
  "range.beside.ofPoint":
    "Of its own {km} around that point it falls short by up to {inside} and goes too far by up to {outside}.",
  "range.beside.ofAreas":
    "Of {km} around the areas it falls short by up to {inside} and goes too far by up to {outside}.",
  "range.beside.fromReach":
    "Of the reach from all of the areas it falls short by up to {inside} and goes too far by up to {outside}.",
  "reach.origin-empty":
    "So far back from the border nothing is left of the launch areas, so there is no reach to draw.",
  "range.region": "Range and stand-off",
  "range.slider": "Range",
  "range.value": "{km}, {mi}",
  "range.typed": "Exact range",
  "range.unit": "Unit",
  "range.unit.km": "km",
  "range.unit.mi": "miles",
  "range.problem.empty": "Type a number from {least} to {most}. Until then it stays {present}.",
  "range.problem.not-a-number":
    "This is not a number. Type one from {least} to {most}; until then it stays {present}.",
  "range.problem.out-of-bounds":
    "This is out of bounds: it goes from {least} to {most}. It stays {present}.",
  "range.presets": "Ranges that sources give",
  "range.claims": "{count, plural, one {# claim} other {# claims}}",
  "range.claimsOf": "{count, plural, one {# claim} other {# claims}} about {name}",
  "range.change": "Draws {before} beside {after}.",
  "range.standoff": "Stand-off from the border with Russia",
  "range.standoffTyped": "Exact stand-off",
  "range.standoffNote":
    "How far launchers stand back is an assumption, not a report; the border with Belarus is not counted.",
  "range.beside": "Beside it, as most maps draw it",
  "range.beside.turf-buffer": "Turf’s buffer around the areas",
  "range.beside.turf-circle": "Turf’s circle around one point",
  "range.beside.mercator-circle": "A circle drawn in Web Mercator",
  "range.reset": "Back to the first picture",

  "popup.title": "About {name}",
  "popup.close": "Close",
  "popup.claims": "Show {count, plural, one {# claim} other {# claims}}",
  "popup.recipe": "How this line is made",
  "popup.note": "What to know",
  "popup.from": "Measured from",
  "popup.fromWhole": "{areas}: every point of their areas",
  "popup.radius": "Radius",
  "popup.method": "Method",
  "popup.method.geodesic-envelope":
    "All points within {km} of the areas, by the shortest way over the ellipsoid WGS 84 (a geodesic)",
  "popup.error": "Error of the method",
  "popup.errorValue": "At most {meters} m along the line",
  "popup.errorData": "Error of the data",
  "popup.errorDataValue": "The outlines it starts from are generalised by a kilometre or two",

  "part.failed":
    "This part of the page could not be loaded. Reload the page to try again; the rest is complete without it.",

  "numbers.title": "In numbers",
  "numbers.share":
    "{extent, select, all {All of {name}, {area},} none {Nothing of {name}} other {{percent} of {name}, {within} of {area},}} lies within {km} of the illustrative launch areas{isBack, select, yes {, set back {standoff} from the border} other {}}.",
  "numbers.shareAlone":
    "{extent, select, all {All of {name}} none {Nothing of {name}} other {{percent} of {name}}} lies within {km} of the illustrative launch areas.",
  "numbers.unknown": "What lies within {km} of the illustrative launch areas, and how far away.",
  "numbers.show": "Oblasts, distances and places",
  "numbers.computing": "The numbers are being computed…",
  "numbers.noGeography":
    "The list of oblasts and places could not be loaded. The other numbers are complete.",
  "numbers.error.not-computable": "The numbers of this reach could not be computed.",
  "numbers.error.origin-empty":
    "Set back {standoff} from the border, nothing is left of any launch area: there is no reach to put into numbers.",
  "numbers.error.worker-failed":
    "The numbers could not be computed: the part of the page that computes did not start.",
  "numbers.underKm": "less than 1 km",
  "numbers.underKm2": "less than 1 km²",
  "numbers.underPercent": "less than 1%",
  "numbers.occupied": "{country}, occupied",
  "numbers.spans": "From each launch area to {name}",
  "numbers.spansNote":
    "Shortest: between the nearest points of the two. Longest: between the points that lie farthest apart. The outlines are generalised by a kilometre or two.",
  "numbers.launchArea": "Launch area",
  "numbers.shortest": "Shortest",
  "numbers.longest": "Longest",
  "numbers.touch": "they touch",
  "numbers.nothingLeft": "The stand-off leaves nothing of it.",
  "numbers.oblasts": "Oblasts within reach: {count}",
  "numbers.oblastsCaption": "Oblasts of which a part lies within {km}, in alphabetical order",
  "numbers.oblastsOthers":
    "{count, plural, =0 {No other oblast is on the map.} one {Of # other oblast on the map, no part lies within {km}.} other {Of # other oblasts on the map, no part lies within {km}.}}",
  "numbers.oblastsNote":
    "A share of an area says how large the reach is, and nothing about what lies there or what is likely.",
  "numbers.oblast": "Oblast",
  "numbers.within": "Within",
  "numbers.ofIt": "Share",
  "numbers.places": "Capitals and oblast centres: {count}",
  "numbers.placesCaption":
    "Distance to the nearest launch area, in alphabetical order of the places",
  "numbers.placesNote":
    "A place is borderline where something could put it on the other side of {km}: the data’s error (outlines are generalised by a kilometre or two, and a point known to one kilometre stands for a whole town), {figures, select, none {} other {another figure that sources give for this range ({figures}), }}or a stand-off of up to {farthest}.",
  "numbers.filter": "Filter by name",
  "numbers.shown": "{shown} of {count} shown",
  "numbers.place": "Place",
  "numbers.distance": "Distance",
  "numbers.side": "At {km}",
  "numbers.inside": "in a launch area",
  "numbers.side.within": "within",
  "numbers.side.beyond": "beyond",
  "numbers.side.borderline": "borderline: {reasons}",
  "numbers.flippedBy.data": "the data’s error",
  "numbers.flippedBy.figure": "another figure ({figures})",
  "numbers.flippedBy.standoff": "the stand-off",
  "numbers.standoff": "Stand-off",
  "numbers.standoffValue": "{km} back from the border, inside the areas",
  "numbers.assured":
    "Assured reach: what lies within {km} of every point of {name}{isBack, select, yes {, as far as a stand-off of {standoff} leaves it} other {}}.",
  "numbers.assuredNone":
    "Assured reach: no place lies within {km} of every point of {name}{isBack, select, yes {, as far as a stand-off of {standoff} leaves it} other {}}: it is too large for that. From {least} on there is one.",

  "place.title": "Distance to a place",
  "place.label": "Place",
  "place.none": "Choose a place",
  "place.loading": "The places are loading…",
  "place.failed": "The list of places could not be loaded.",
  "place.unknown": "The place of this link is not in the list.",
  "place.point": "Point on the map",
  "place.pointing":
    "Now choose a point on the map: click it, or move the map with the arrow keys and press Enter for its middle.",
  "place.coordinates":
    "{lat}° {northSouth, select, S {S} other {N}}, {lon}° {eastWest, select, W {W} other {E}}",
  "place.computing": "{name}: the distance is being computed…",
  "place.distance": "{name}: {km} from {area}, the nearest launch area.",
  "place.inside": "{name}: in {area}, a launch area.",
  "place.side.within": "Within the range that is set.",
  "place.side.beyond": "Beyond the range that is set.",
  "place.side.borderline": "Borderline: {reasons} could put it on either side.",
  "place.ring": "Lay a ring of the same radius around it, to feel its size",
  "place.ringNote":
    "The real reach stays on the map. The ring says nothing about this place: it only shows how large the reach is.",
  "place.clear": "Clear the place",

  "address.invalid":
    "{count, plural, one {A part} other {Parts}} of this link could not be used: {entries}. The rest is shown.",
  "address.dismiss": "Dismiss",

  "unit.km": "{value} km",
  "unit.km2": "{value} km²",
  "unit.mi": "{count, plural, other {{value} mi}}",
} as const;
