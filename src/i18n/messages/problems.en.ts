/**
 * What may be wrong with a dossier, in English: what is wrong; what to write. ICU message syntax.
 * An apostrophe is ’, as ' quotes in ICU.
 */
export const problemsEn = {
  "file-missing": "the file is missing; write it, the documentation shows its form",
  "file-unexpected":
    "a dossier has no such file; keep dossier.json, claims.json, sources.json, disagreements.json and layers/<id>.geojson, and move anything else out",
  "json-syntax":
    'line {line, number}, column {column, number}: this is not JSON, {found, select, empty {the text ends here} other {here stands {found}}}; write {expected, select, value {a value: an object, a list, a text in double quotes, a number, true, false or null} key {a member’s name in double quotes (and no comma after the last member)} colon {a colon between a member’s name and its value} brace {a comma or a closing brace} bracket {a comma or a closing bracket} string {the closing double quote, and line breaks inside a text as \\n} escape {a known escape such as \\n, \\" or \\\\} number {a number such as 12 or -0.5} end {nothing after the end of the value} other {valid JSON}}',
  "json-nesting":
    "lists and objects are nested more than 64 deep; write the form the schema describes",
  "json-duplicate-key":
    "line {line, number}: the member {member} is written twice in one object; keep one of them",

  missing: "{member} is missing; write it",
  "unknown-member": "{member} is not a member known here; remove it or correct its spelling",
  "wrong-type":
    "this is {received, select, string {a text} number {a number} boolean {true or false} array {a list} object {an object} null {null} other {something else}}; write {expected, select, string {a text in double quotes} number {a number without quotes} boolean {true or false} array {a list in square brackets} object {an object in braces} other {the type the schema names}}",
  "not-one-of": "“{found}” is not one of the known values; write one of: {allowed}",
  "not-finite":
    "the number is too large to be read; write a smaller one: degrees from -180 to 180, or kilometres",
  "empty-text": "the text is empty; write it, or leave an optional member out",
  "empty-list": "the list is empty; write at least one entry",
  "list-length": "the list has the wrong length; write exactly {length, number} entries",
  "versions-few": "a disagreement needs two versions or more; write the others, or make it a claim",
  "whole-dossier":
    "this cannot be the dossier as a whole; write the id of one thing in it, or reach: and a reach’s id",
  "id-form":
    "“{found}” is not an id; write small letters, digits and single hyphens, a letter first, such as kursk-oblast",
  "source-id-form":
    "“{found}” is not a source’s id; write letters, digits and single hyphens, a letter first, such as V10",
  "brief-form":
    "“{found}” names no part of a statement; write the statement’s number and the letter of the part, such as 9a",
  "version-form": "“{found}” is not a version; write numbers with points between, such as 1.0",
  "day-form": "“{found}” is not a day of the calendar; write YYYY-MM-DD, such as 2024-11-17",
  "period-form":
    "“{found}” is neither a day nor a period; write YYYY-MM-DD, or two days with a slash between",
  "period-order": "“{found}” ends before it starts; write the earlier day first",
  "language-tag": "“{found}” is not a language tag; write one of BCP 47, such as en or uk",
  "url-form":
    "“{found}” is not a web address; write one that starts with https:// or http://, or leave the member out",
  "bounds-form":
    "the bounds enclose nothing on the globe; write west, south, east, north in degrees, west less than east and south less than north",
  "km-range":
    "{found} km is not a radius; write at least {least, number} and at most {most, number} kilometres",
  "percent-range": "{found} is not a whole percentage; write a whole number from 0 to 100",
  "whole-range": "{found} is not a whole figure; write a whole number, 0 or more",
  "country-code":
    "“{found}” is not a country’s code; write the two capital letters of ISO 3166-1, such as UA",
  "csl-type":
    "“{found}” is not a type of CSL; write one such as article-newspaper, webpage, speech or report",
  "csl-name":
    "this is not a name; write an object with family and given, or with literal for an organisation",
  "csl-date":
    "this is not a date; write [[year, month, day]] with real numbers, month and day may be left out",

  "duplicate-id": "the id {id} is already taken at {first}; write another id",
  "reserved-id": "{id} is the word for the whole dossier; write another id",
  "repeated-entry": "{ref} stands here twice; remove one, or write another in its place",
  "repeated-citation":
    "the same words of the source {ref} are cited twice here; remove one, or quote another passage",
  "repeated-version":
    "another version says “{says}” too; write what sets the two apart, or make them one version with both sources",
  "unknown-feature":
    "no feature, layer or overlay has the id {ref}; write an id from layers/ or overlays, reach: and a reach’s id, or dossier",
  "unknown-source": "no source has the id {ref}; write an id from sources.json or add the source",
  "unknown-claim": "no claim has the id {ref}; write an id from claims.json or add the claim",
  "unknown-reach": "no reach has the id {ref}; write an id from the reaches of dossier.json",
  "unknown-origin":
    "no feature or layer has the id {ref}; write the id of an area that the reach is measured from",
  "unknown-changed":
    "nothing has the id {ref}; write the id of a claim, disagreement, feature, layer or overlay, or reach: and a reach’s id",
  "unknown-checked":
    "no feature has the id {ref}; write the id of one feature, a polygon, as a check measures areas and their outlines",
  "unknown-overlaid":
    "no feature has the id {ref}; write the id of one feature that the overlay lies over",
  "unknown-border":
    "no feature has the id {ref}; write the id of one feature, a line, that launchers stand back from",
  "unknown-part":
    "the checked text has no part {ref}; write an id from the parts of brief in dossier.json, or add the part",
  "origin-not-polygon":
    "{ref} is no area; write a feature or layer of polygons, as a reach is measured from every point of an area",
  "checked-not-polygon":
    "{ref} is no area; write a feature that is a polygon, as a check measures areas and their outlines",
  "overlay-not-polygon":
    "{ref} is no area; write a feature that is a polygon, as the overlay is drawn as a pattern on it, or the role held",
  "border-not-line":
    "{ref} is no line; write a feature that is a LineString or MultiLineString, as launchers stand back from a border",
  "restates-elsewhere":
    "{ref} is measured from other areas; write a reach from the same ones, as both give one range",
  "restates-restating":
    "{ref} restates a range itself; write the reach whose range it is, or leave the member out",
  "connects-elsewhere":
    "the claim does not hang on {ref}; add it to the features of the claim, or connect two of them",
  "connects-not-point":
    "{ref} is no point; write a feature that is a Point, as a great circle is drawn between two",
  "layer-file-missing": "the layer has no file; write {expected}, or remove the entry",
  "layer-file-unlisted":
    "no layer has the id {id}; add it to the layers of dossier.json, or remove the file",
  "source-unused": "neither a claim nor a disagreement uses the source {id}; use it or remove it",
  "feature-without-claim":
    "no claim hangs on {id}, on its layer, on an overlay over it or on a reach from it; write a claim, or “context”: true in its properties",
  "part-unassessed":
    "no claim assesses the part {id}; write {id} into the brief of the claim that does, or remove the part",

  "check-missing": "a computed claim needs its computation; write check, or another kind",
  "check-unexpected":
    "only a computed claim has a check; remove it, or write computed as the kind of the claim",
  "evidence-missing":
    "nothing bears the claim out; write at least one entry with source, bearing and quote",
  "grade-e-alone":
    "the claim rests on sources of grade E alone; add one that is closer to the words, as a reference or aggregator is never enough",
  "checked-text-as-evidence":
    "{id} is the text that is checked and bears nothing out; write another source",
  "version-unsourced":
    "nobody is named who says so; write at least one citation, or the claim that computes it",
  "version-not-computed":
    "the claim {ref} is not computed, so it does not show who says so; write a claim with a check, or cite its sources",
  "sentence-uncited":
    "the text states something and names no claim; write the claims that it rests on, or nothing but questions in every language",
  "event-undated": "the event has no date; write the day or period on which it happened",
  "quote-long":
    "the quotation has {words, number} words; write a passage of at most {most, number}",
  "quote-marks":
    "the quotation stands in quotation marks; write the bare words, the page adds the marks",
  "quote-untrimmed": "the quotation starts or ends with a blank; write it without",
  "speaker-differs":
    "the same words of {source} have another speaker, or none, at {at}; write the same in both places",
  "translation-missing":
    "the quotation (language: {own}) has no {language, select, en {English} uk {Ukrainian} other {such}} translation; write one",
  "translation-own-language":
    "the translation is in the language of the quotation ({language}); remove it",

  "link-not-computable":
    "{from} and {to} lie opposite each other on the Earth, where every way is as short as any other; connect two other points",
  "check-disagrees":
    "the claim says {finds, number} {unit, select, percent {%} km2 {km²} other {km}}, the computation gives {computed, number} {unit, select, percent {%} km2 {km²} other {km}}; write {computed, number} here and in the statement, or correct the shapes{unit, select, percent { or the reach} other {}}",

  "geometry-null": "the feature has no geometry; write one, or remove the feature",
  "geometry-type": "“{found}” is not a geometry that can be drawn here; write one of: {allowed}",
  "geometry-structure":
    "the coordinates are not those of a {type}; write the lists as deep as RFC 7946 nests them for this type",
  "coordinates-empty": "the list of coordinates is empty; write positions, or remove the part",
  "position-form": "this is not a position; write two numbers in brackets, longitude first",
  altitude:
    "the position has a third number{more, plural, =0 {} one {, and so has # other} other {, and so have # others}}; write longitude and latitude only",
  "longitude-range":
    "the longitude {longitude} is beyond 180 degrees{more, plural, =0 {} one {, and so is # other} other {, and so are # others}}; write degrees from -180 to 180, longitude first",
  "latitude-range":
    "the latitude {latitude} is beyond 90 degrees{more, plural, =0 {} one {, and so is # other} other {, and so are # others}}; write degrees from -90 to 90, longitude first",
  "axes-swapped":
    "latitude seems to stand before longitude: exchanged, the shape would lie where the others do; write longitude first",
  "too-precise":
    "a coordinate at {longitude}, {latitude} has more than 6 decimals{more, plural, =0 {} one {, and so has # other} other {, and so have # others}}; round to 6, a tenth of a metre",
  "line-short": "the line has fewer than two positions; write both ends",
  "ring-short":
    "the ring has {positions, plural, one {# position} other {# positions}} and no inside; write at least four, the last equal to the first",
  "ring-open": "the ring does not end where it starts; repeat its first position at the end",
  "ring-winding":
    "the {ring, select, hole {hole runs counter-clockwise; write its positions clockwise} other {outer ring runs clockwise; write its positions counter-clockwise}} (RFC 7946)",
  "ring-crosses-itself":
    "the ring crosses or touches itself near {longitude}, {latitude}; write a ring that meets itself only at its ends, or two rings",
  "repeated-position":
    "the position repeats the one before{more, plural, =0 {} one {, and so does # other} other {, and so do # others}}; remove it",
  "hole-outside":
    "the hole reaches out of its outer ring at {longitude}, {latitude}; write a hole that lies inside",
  antimeridian:
    "an edge spans more than 180 degrees of longitude at {longitude}, {latitude}{more, plural, =0 {} one {, and so does # other} other {, and so do # others}}; cut the shape at the antimeridian (RFC 7946)",
  "bbox-wrong": "the bbox does not enclose the shapes exactly; write {expected}, or remove it",
  "crs-member":
    "crs is not allowed since RFC 7946; remove it, and convert the coordinates to WGS 84 where they are in another system",
  "occupied-country":
    "the area is marked occupied and names {country} as its country; write UA, as occupation changes no border",

  "data-csv-quotes":
    "a quotation mark is missing or too many in this row; write each cell between two of them, and one inside a cell twice",
  "data-csv-row":
    "the row has {cells, plural, one {# cell} other {# cells}} for {columns, plural, one {# column} other {# columns}}; write a cell for each column, an empty one too",
  "data-csv-column-missing":
    "the first row lacks the column {column}; write it, the column may be empty where its meaning allows",
  "data-csv-column-unknown":
    "“{column}” is no column known here; remove it or correct its spelling",
  "data-csv-column-twice": "the column {column} stands here twice; remove one",
  "data-repeats":
    "this repeats {first} and says something else; write “{expected}” here, or the same in both",
  "data-bib-syntax":
    "line {line, number}, column {column, number}: this is not BibTeX; write entries such as @misc'{'key, title = '{'A title'}','}', with a comma after each field",
  "data-note":
    "the note “{found}” does not say grade and how the source was seen; write it as in: Grade D (reported by another outlet). Seen on 2026-11-22: excerpt.",
  "data-node-unknown":
    "no node of the graph has the id {ref}; write the id of a node, or add the node",
  "data-text-missing":
    "there is no text in {language, select, en {English} uk {Ukrainian} other {{language}}}; write one with its @language",
  "data-reach":
    "the shape is not what its recipe gives at {km, number} km from the areas in this file; take the file anew, as a reach is computed and not drawn",
  "data-differs":
    "this says “{found}” and the dossier gives “{expected}”; write that, or take the file anew",
  "data-unexpected":
    "the dossier gives no such entry here: {entry}; remove it, or take the file anew",
  "data-lacking":
    "an entry of the dossier is missing here: {entry}; write it, or take the file anew",
} as const;
