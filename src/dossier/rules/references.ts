import { featureRefForm, idForm, sourceIdForm } from "../id-forms.ts";
import type { FeatureOutline, Mention, Outline } from "../outline.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { excerpt, problemAt } from "../report-problem.ts";

const reachPrefix = "reach:";

/**
 * Ids that nothing answers to, and origins and checks that are no areas. An id of the wrong form is
 * left to the schema; a list that could not be read to the end is not searched.
 */
export function checkReferences(outline: Outline): readonly Problem[] {
  const { whole } = outline;
  const features = featuresByRef(outline);
  const featureIds = new Set(
    outline.layerFiles.flatMap((layer) => layer.features.flatMap((each) => each.id?.text ?? [])),
  );
  const reachIds = new Set(outline.reaches.flatMap((reach) => reach.id?.text ?? []));
  const claimIds = new Set(outline.claims.flatMap((claim) => claim.id?.text ?? []));
  const sourceIds = new Set(outline.sources.map((source) => source.id.text));

  function unknown(ref: Mention | undefined, known: boolean, code: ProblemCode, form: RegExp) {
    return ref && !known && form.test(ref.text)
      ? [problemAt(ref.file, ref.path, code, { ref: excerpt(ref.text) })]
      : [];
  }
  /** A feature, layer or reach, or the whole dossier. */
  function unknownShape(ref: Mention, code: ProblemCode): readonly Problem[] {
    if (ref.text === "dossier") return [];
    if (!ref.text.startsWith(reachPrefix))
      return unknown(ref, !whole.features || features.has(ref.text), code, featureRefForm);
    const known = !whole.reaches || reachIds.has(ref.text.slice(reachPrefix.length));
    return unknown(ref, known, "unknown-reach", featureRefForm);
  }
  function notAnArea(ref: Mention | undefined, code: ProblemCode): readonly Problem[] {
    const others = (ref && features.get(ref.text))?.filter((feature) => !isArea(feature)) ?? [];
    return ref && others.length > 0
      ? [problemAt(ref.file, ref.path, code, { ref: excerpt(ref.text) })]
      : [];
  }
  /** Areas that a reach is measured from. */
  function notOrigins(refs: readonly Mention[]): readonly Problem[] {
    return [
      ...refs.flatMap((ref) => [
        ...unknown(ref, !whole.features || features.has(ref.text), "unknown-origin", idForm),
        ...notAnArea(ref, "origin-not-polygon"),
      ]),
      ...repeatedEntries(refs),
    ];
  }

  return [
    ...outline.claims.flatMap((claim) => [
      ...claim.features.flatMap((ref) => unknownShape(ref, "unknown-feature")),
      ...repeatedEntries(claim.features),
      ...(claim.evidence ?? []).flatMap(({ source }) =>
        unknown(
          source,
          !whole.sources || sourceIds.has(source?.text ?? ""),
          "unknown-source",
          sourceIdForm,
        ),
      ),
      ...unknown(
        claim.check?.feature,
        !whole.features || featureIds.has(claim.check?.feature?.text ?? ""),
        "unknown-checked",
        idForm,
      ),
      ...notAnArea(claim.check?.feature, "checked-not-polygon"),
      ...unknown(
        claim.check?.reach,
        !whole.reaches || reachIds.has(claim.check?.reach?.text ?? ""),
        "unknown-reach",
        idForm,
      ),
      ...notOrigins(claim.check?.from ?? []),
    ]),
    ...outline.reaches.flatMap((reach) => [
      ...notOrigins(reach.from),
      ...reach.claims.flatMap((ref) =>
        unknown(ref, !whole.claims || claimIds.has(ref.text), "unknown-claim", idForm),
      ),
      ...repeatedEntries(reach.claims),
    ]),
    ...outline.changed.flatMap((ref) =>
      !whole.claims || claimIds.has(ref.text) ? [] : unknownShape(ref, "unknown-changed"),
    ),
  ];
}

/** Features by their own id and by their layer's. */
function featuresByRef(outline: Outline): ReadonlyMap<string, readonly FeatureOutline[]> {
  const found = new Map<string, FeatureOutline[]>();
  for (const entry of outline.layerEntries) found.set(entry.id.text, []);
  for (const layer of outline.layerFiles) {
    for (const feature of layer.features) {
      for (const ref of [layer.layerId, feature.id?.text]) {
        if (ref !== undefined) found.set(ref, [...(found.get(ref) ?? []), feature]);
      }
    }
  }
  return found;
}

/** Whether a feature is made of polygons; a geometry that cannot be read is given the benefit. */
function isArea(feature: FeatureOutline): boolean {
  const type = asText(member(feature.geometry, "type"));
  return (
    type === undefined || type.endsWith("Polygon") || !/^(Multi)?(Point|LineString)$/.test(type)
  );
}

function repeatedEntries(refs: readonly Mention[]): readonly Problem[] {
  return refs.flatMap((ref, index) =>
    refs.findIndex((other) => other.text === ref.text) < index
      ? [problemAt(ref.file, ref.path, "repeated-entry", { ref: excerpt(ref.text) })]
      : [],
  );
}
