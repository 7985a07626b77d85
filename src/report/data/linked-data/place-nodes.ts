import type { Dossier } from "../../../dossier/dossier.ts";
import { indexDossier } from "../../../dossier/lookup.ts";
import type { LayerRole } from "../../../dossier/manifest.ts";
import type { FeatureRef, LocalizedText } from "../../../dossier/model.ts";
import { languages } from "../../../i18n/language.ts";
import { dataMessages } from "../../../i18n/messages/data.ts";
import { createTranslator } from "../../../i18n/translator.ts";
import { refName } from "../../ref-name.ts";
import { ids, inAllLanguages, type Node, ref } from "./node.ts";

/** What a layer's features are in schema.org's words. */
const types: Readonly<Record<LayerRole, string>> = {
  subject: "AdministrativeArea",
  "launch-area": "AdministrativeArea",
  oblast: "AdministrativeArea",
  country: "Country",
  occupied: "AdministrativeArea",
  capital: "City",
  border: "Place",
};

/** The id of what a claim hangs on; of `dossier` the page. */
export function placeId(feature: FeatureRef): string {
  return feature === "dossier" ? ids.page : ids.place(feature);
}

/**
 * Everything that a claim can hang on: features, layers, overlays, reaches. Their shapes are in
 * `features.geojson`, where GeoJSON says more than schema.org can.
 */
export function placeNodes(dossier: Dossier): readonly Node[] {
  const { layers, manifest } = dossier;
  const index = indexDossier(dossier);
  const features = layers.flatMap((layer) =>
    layer.features.map(({ id, properties: { name, country } }) => ({
      "@id": ids.place(id),
      "@type": types[layer.role],
      identifier: id,
      // What a reader must know of the shape, such as that an area is occupied.
      ...described(name, layer.note),
      address: { "@type": "PostalAddress", addressCountry: country },
    })),
  );
  const named = new Set<string>(features.map((feature) => String(feature["@id"])));
  return [
    ...features,
    ...layers
      // The only feature of a layer may go by the layer's id.
      .filter(({ id }) => !named.has(ids.place(id)))
      .map(({ id, title, note, features: members }) => ({
        "@id": ids.place(id),
        "@type": "Place",
        identifier: id,
        ...described(title, note),
        containsPlace: members.map((member) => ref(ids.place(member.id))),
      })),
    ...manifest.overlays.map(({ id, title, note, entries }) => ({
      "@id": ids.place(id),
      // Facts of several places and days, which are one thing on the map only.
      "@type": "ItemList",
      identifier: id,
      ...described(title, note),
      itemListElement: entries.map(({ feature, date, says, claims }, at) => ({
        "@type": "ListItem",
        position: at + 1,
        item: {
          "@type": "CreativeWork",
          text: inAllLanguages(says),
          temporalCoverage: date,
          about: ref(ids.place(feature)),
          citation: claims.map((claim) => ref(ids.claim(claim))),
        },
      })),
    })),
    ...manifest.reaches.map(({ id, name, km, from, claims }) => ({
      "@id": ids.place(`reach:${id}`),
      "@type": "Place",
      identifier: `reach:${id}`,
      name: inAllLanguages(name),
      description: inAllLanguages(
        reachWords(
          km,
          from.map((each) => refName(index, each)),
        ),
      ),
      subjectOf: claims.map((claim) => ref(ids.claim(claim))),
    })),
  ];
}

function described(title: LocalizedText, note: LocalizedText | undefined): Node {
  return { name: inAllLanguages(title), ...(note && { description: inAllLanguages(note) }) };
}

function reachWords(km: number, from: readonly (LocalizedText | undefined)[]): LocalizedText {
  const [en = "", uk = ""] = languages.map((language) =>
    createTranslator(dataMessages, language)("reach", {
      km,
      from: from.map((name) => name?.[language] ?? "").join(", "),
    }),
  );
  return { en, uk };
}
