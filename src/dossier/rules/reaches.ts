import { idForm } from "../id-forms.ts";
import type { ReachOutline } from "../outline/manifest.ts";
import type { Mention } from "../outline/mention.ts";
import type { Outline } from "../outline.ts";
import type { Problem } from "../problem.ts";
import { excerpt, problemAt } from "../report-problem.ts";
import { type ReferenceJudge, repeatedEntries } from "./reference-judge.ts";
import { isLine } from "./shape-kinds.ts";

/**
 * What reaches refer to: areas, claims, the border that launchers stand back from, the reach whose
 * figure they give anew; and the two reaches of the change.
 */
export function reachReferences(outline: Outline, judge: ReferenceJudge): readonly Problem[] {
  const { before, after, claims } = outline.change;
  return [
    ...outline.reaches.flatMap((reach) => [
      ...judge.origins(reach.from),
      ...judge.claims(reach.claims),
      ...judge.border(reach.standoffFrom),
      ...restatementProblems(outline, reach, judge),
    ]),
    ...judge.reach(before),
    ...judge.reach(after),
    ...repeatedEntries([before, after].flatMap((reach) => reach ?? [])),
    ...judge.claims(claims),
  ];
}

/** A reach restates one that restates none, measured from the same areas. */
function restatementProblems(
  outline: Outline,
  { restates, from }: ReachOutline,
  judge: ReferenceJudge,
): readonly Problem[] {
  const restated = outline.reaches.find(({ id }) => id && id.text === restates?.text);
  if (!restates || !restated) return judge.reach(restates);
  const details = { ref: excerpt(restates.text) };
  if (restated.restates)
    return [problemAt(restates.file, restates.path, "restates-restating", details)];
  const { origins, features } = outline.whole;
  const areSound = origins && features && [from, restated.from].every(isSound);
  return areSound && featuresOf(outline, from) !== featuresOf(outline, restated.from)
    ? [problemAt(restates.file, restates.path, "restates-elsewhere", details)]
    : [];

  /** What is wrong with an origin is told of it alone; an id of the wrong form is the schema's. */
  function isSound(areas: readonly Mention[]): boolean {
    const haveForm = areas.every(({ text }) => idForm.test(text));
    return areas.length > 0 && haveForm && judge.origins(areas).length === 0;
  }
}

/** The ids of the features that areas are, layers taken apart, in one order: for comparison. */
function featuresOf({ layerFiles }: Outline, areas: readonly Mention[]): string {
  const inLayer = (ref: string) =>
    layerFiles.find(({ layerId }) => layerId === ref)?.features.map(({ id }) => id?.text) ?? [ref];
  return [...new Set(areas.flatMap(({ text }) => inLayer(text)))].sort().join();
}

/** Every feature of a layer of borders is a line. */
export function borderProblems({ layerEntries, layerFiles }: Outline): readonly Problem[] {
  const borders = new Set(
    layerEntries.filter(({ role }) => role === "border").map(({ id }) => id.text),
  );
  return layerFiles
    .filter(({ layerId }) => borders.has(layerId))
    .flatMap(({ features }) => features)
    .filter((feature) => !isLine(feature))
    .map(({ file, path, id, layerId }) =>
      problemAt(file, [...path, "geometry"], "border-not-line", {
        ref: excerpt(id?.text ?? layerId),
      }),
    );
}
