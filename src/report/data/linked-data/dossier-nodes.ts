import type { Dossier } from "../../../dossier/dossier.ts";
import type { Manifest } from "../../../dossier/manifest.ts";
import type { Claim, LocalizedText } from "../../../dossier/model.ts";
import { languages } from "../../../i18n/language.ts";
import { dataMessages } from "../../../i18n/messages/data.ts";
import { createTranslator } from "../../../i18n/translator.ts";
import { correctionsLine, creditLine } from "../credit.ts";
import { type DataFile, dataFiles, dataFolder, mediaTypes } from "../files.ts";
import { ids, inAllLanguages, type Node, ref, tagged } from "./node.ts";

/** The dataset's id; the map's is the page. */
const datasetId = ids.other("dataset");

/** The map: the page itself. */
export function mapNode({ manifest }: Pick<Dossier, "manifest">): Node {
  return {
    "@id": ids.page,
    "@type": "Map",
    name: inAllLanguages(manifest.title),
    description: inAllLanguages(manifest.lead),
    inLanguage: [...languages],
    ...states(manifest),
    spatialCoverage: {
      "@type": "Place",
      geo: { "@type": "GeoShape", box: boxOf(manifest) },
    },
    isBasedOn: ref(datasetId),
  };
}

/** The dossier as data, with every file that a reader can take away. */
export function datasetNode(dossier: Pick<Dossier, "manifest" | "claims">): Node {
  const { manifest, claims } = dossier;
  const coverage = periodOf(claims);
  return {
    "@id": datasetId,
    "@type": "Dataset",
    name: inAllLanguages(manifest.title),
    description: inAllLanguages(
      inEach((language) =>
        createTranslator(dataMessages, language)("dataset", {
          stance: manifest.stance.full[language],
        }),
      ),
    ),
    inLanguage: [...languages],
    ...states(manifest),
    url: ids.page,
    ...(coverage !== undefined && { temporalCoverage: coverage }),
    spatialCoverage: {
      "@type": "Place",
      geo: { "@type": "GeoShape", box: boxOf(manifest) },
    },
    creditText: inAllLanguages(inEach((language) => creditLine(manifest, language))),
    ...(manifest.corrections.length > 0 && {
      correction: inAllLanguages(inEach((language) => correctionsLine(manifest, language))),
    }),
    distribution: dataFiles.map(distributionNode),
  };
}

/** The text that is checked, and its parts: each is taken to say what the claims about it assess. */
export function checkedNodes({ manifest: { brief }, claims }: Dossier): readonly Node[] {
  if (!brief) return [];
  return [
    {
      "@id": ids.other("checked-text"),
      "@type": "CreativeWork",
      name: inAllLanguages(brief.title),
      description: inAllLanguages(brief.note),
      citation: brief.sources.map((source) => ref(ids.source(source))),
      hasPart: brief.parts.map(({ id, says }) => ({
        "@id": ids.other(`part-${id}`),
        "@type": "CreativeWork",
        identifier: id,
        // In our words, as the page tells it.
        abstract: inAllLanguages(says),
        interpretedAsClaim: claims
          .filter((claim) => claim.brief.includes(id))
          .map((claim) => ref(ids.claim(claim.id))),
      })),
    },
  ];
}

function distributionNode(file: DataFile): Node {
  const address = `./${dataFolder}/${file}`;
  const key = `file.${file.replace(".", "-")}` as keyof typeof dataMessages.en;
  return {
    "@id": address,
    "@type": "DataDownload",
    name: file,
    description: languages.map((language) => tagged(dataMessages[language][key], language)),
    encodingFormat: mediaTypes[file].split(";")[0],
    contentUrl: address,
  };
}

/**
 * What both say of themselves. The day up to which sources were followed is what the content refers
 * to; modified it was, as far as is recorded, by its last correction.
 */
function states({ version, licence, asOf, corrections }: Manifest): Node {
  const [last] = corrections
    .map(({ date }) => date)
    .toSorted((one, other) => (one < other ? 1 : -1));
  return {
    version,
    license: `https://spdx.org/licenses/${licence}`,
    contentReferenceTime: asOf,
    ...(last !== undefined && { dateModified: last }),
  };
}

/** South, west, north, east with blanks between, as schema.org has it: latitude first. */
function boxOf({ firstView: { bounds } }: Manifest): string {
  const [west, south, east, north] = bounds;
  return [south, west, north, east].join(" ");
}

/** From the first day of any claim to the last. */
function periodOf(claims: readonly Claim[]): string | undefined {
  const days = claims.flatMap(({ date }) => date?.split("/") ?? []).toSorted();
  const first = days.at(0);
  const last = days.at(-1);
  return first !== undefined && last !== undefined ? `${first}/${last}` : undefined;
}

function inEach(say: (language: keyof LocalizedText) => string): LocalizedText {
  return { en: say("en"), uk: say("uk") };
}
