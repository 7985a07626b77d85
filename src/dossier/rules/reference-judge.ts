import { featureRefForm, idForm, sourceIdForm } from "../id-forms.ts";
import type { FeatureOutline } from "../outline/layers.ts";
import type { Mention } from "../outline/mention.ts";
import type { Outline } from "../outline.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { asText, member } from "../read-unknown.ts";
import { excerpt, problemAt } from "../report-problem.ts";
import { isArea, isLine } from "./shape-kinds.ts";

const reachPrefix = "reach:";

/** Judges what refers to something, each kind of reference by one rule. */
export interface ReferenceJudge {
  /** A feature, layer, overlay or `reach:` reach, or the whole dossier. */
  shape(ref: Mention | undefined, code: ProblemCode): readonly Problem[];
  /** As `shape`, of a list in which nothing stands twice. */
  shapes(refs: readonly Mention[]): readonly Problem[];
  /** One feature. */
  feature(ref: Mention | undefined, code: ProblemCode): readonly Problem[];
  /** What is known to be no area, or a layer not all of areas. */
  area(ref: Mention | undefined, code: ProblemCode): readonly Problem[];
  /** A feature that is known and no single point, or what is no feature. */
  point(ref: Mention, code: ProblemCode): readonly Problem[];
  /** One feature of lines that launchers stand back from. */
  border(ref: Mention | undefined): readonly Problem[];
  /** Areas that a reach is measured from. */
  origins(refs: readonly Mention[]): readonly Problem[];
  reach(ref: Mention | undefined): readonly Problem[];
  claim(ref: Mention | undefined): readonly Problem[];
  /** As `claim`, of a list in which nothing stands twice. */
  claims(refs: readonly Mention[]): readonly Problem[];
  source(ref: Mention | undefined): readonly Problem[];
  /** Whatever a correction may have changed. */
  changed(ref: Mention): readonly Problem[];
}

/**
 * Makes the judge of a dossier. An id of the wrong form is left to the schema; a list that could not
 * be read to the end is not searched.
 */
export function createReferenceJudge(outline: Outline): ReferenceJudge {
  const { whole } = outline;
  const drawn = featuresByRef(outline);
  const featureById = new Map(
    outline.layerFiles.flatMap((layer) =>
      layer.features.flatMap((each) => (each.id ? [[each.id.text, each] as const] : [])),
    ),
  );
  const overlayIds = textsOf(outline.overlays.map((overlay) => overlay.id));
  const reachIds = textsOf(outline.reaches.map((reach) => reach.id));
  const claimIds = textsOf(outline.claims.map((claim) => claim.id));
  const disagreementIds = textsOf(outline.disagreements.map((disagreement) => disagreement.id));
  const sourceIds = textsOf(outline.sources.map((source) => source.id));

  /** The problem of a reference to what is not among all that there is. */
  function unknown(
    ref: Mention | undefined,
    code: ProblemCode,
    form: RegExp,
    isAll: boolean,
    ...known: readonly { has(id: string): boolean }[]
  ): readonly Problem[] {
    return ref && isAll && form.test(ref.text) && !known.some((ids) => ids.has(ref.text))
      ? [problemOf(ref, code)]
      : [];
  }
  const judge: ReferenceJudge = {
    shape(ref, code) {
      if (!ref || ref.text === "dossier") return [];
      if (ref.text.startsWith(reachPrefix)) {
        const isKnown = reachIds.has(ref.text.slice(reachPrefix.length));
        return isKnown ? [] : unknown(ref, "unknown-reach", featureRefForm, whole.reaches);
      }
      const isAll = whole.features && whole.overlays;
      return unknown(ref, code, featureRefForm, isAll, drawn, overlayIds);
    },
    shapes: (refs) => [
      ...refs.flatMap((ref) => judge.shape(ref, "unknown-feature")),
      ...repeatedEntries(refs),
    ],
    feature: (ref, code) => unknown(ref, code, idForm, whole.features, featureById),
    area(ref, code) {
      const others = (ref && drawn.get(ref.text))?.filter((feature) => !isArea(feature)) ?? [];
      return ref && others.length > 0 ? [problemOf(ref, code)] : [];
    },
    point(ref, code) {
      const feature = featureById.get(ref.text);
      if (!feature) return judge.feature(ref, code);
      const type = asText(member(feature.geometry, "type"));
      return type === undefined || type === "Point" ? [] : [problemOf(ref, code)];
    },
    border(ref) {
      const feature = ref && featureById.get(ref.text);
      if (!ref || !feature) return judge.feature(ref, "unknown-border");
      return isLine(feature) ? [] : [problemOf(ref, "border-not-line")];
    },
    origins: (refs) => [
      ...refs.flatMap((ref) => [
        ...unknown(ref, "unknown-origin", idForm, whole.features, drawn),
        ...judge.area(ref, "origin-not-polygon"),
      ]),
      ...repeatedEntries(refs),
    ],
    reach: (ref) => unknown(ref, "unknown-reach", idForm, whole.reaches, reachIds),
    claim: (ref) => unknown(ref, "unknown-claim", idForm, whole.claims, claimIds),
    claims: (refs) => [...refs.flatMap(judge.claim), ...repeatedEntries(refs)],
    source: (ref) => unknown(ref, "unknown-source", sourceIdForm, whole.sources, sourceIds),
    changed(ref) {
      const isKnown = claimIds.has(ref.text) || disagreementIds.has(ref.text);
      return isKnown || !whole.claims || !whole.disagreements
        ? []
        : judge.shape(ref, "unknown-changed");
    },
  };
  return judge;
}

/** What stands in a list a second time. */
export function repeatedEntries(refs: readonly Mention[]): readonly Problem[] {
  return refs.flatMap((ref, index) =>
    refs.findIndex((other) => other.text === ref.text) < index
      ? [problemOf(ref, "repeated-entry")]
      : [],
  );
}

function problemOf(ref: Mention, code: ProblemCode): Problem {
  return problemAt(ref.file, ref.path, code, { ref: excerpt(ref.text) });
}

function textsOf(ids: readonly (Mention | undefined)[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => id?.text ?? []));
}

/** Features by their own id and by their layer's. */
function featuresByRef(outline: Outline): ReadonlyMap<string, readonly FeatureOutline[]> {
  const found = new Map(
    outline.layerEntries.map((entry): [string, FeatureOutline[]] => [entry.id.text, []]),
  );
  for (const layer of outline.layerFiles) {
    for (const feature of layer.features) {
      for (const ref of [layer.layerId, feature.id?.text]) {
        if (ref === undefined) continue;
        const known = found.get(ref);
        if (known) known.push(feature);
        else found.set(ref, [feature]);
      }
    }
  }
  return found;
}
