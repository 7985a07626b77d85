import { type Scene, type SourceName, type Sources, sourceNames } from "../scene/scene.ts";

/** What must be done to an engine that draws one scene for it to draw another. */
export interface Changes {
  /** Whether the style changes, which holds the look and all the data. */
  readonly look: boolean;
  /** The sources whose data are others: each is replaced as a whole, so its identity tells. */
  readonly data: readonly SourceName[];
}

/** Compares two scenes without reading their data. What is marked is no part of it. */
export function changesBetween(drawn: Scene, wanted: Scene): Changes {
  const look =
    drawn.theme !== wanted.theme ||
    drawn.language !== wanted.language ||
    drawn.layers !== wanted.layers;
  return { look, data: changedSources(drawn.sources, wanted.sources) };
}

function changedSources(drawn: Sources, wanted: Sources): readonly SourceName[] {
  return sourceNames.filter((name) => drawn[name] !== wanted[name]);
}
