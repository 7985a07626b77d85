import type { DossierIndex } from "../dossier/lookup.ts";
import type { Check } from "../dossier/model.ts";
import { refNames, type Wording } from "./wording.ts";

/** A figure that In Range computes, and of what and how it is the figure. */
export interface FigureWords {
  readonly figure: string;
  readonly how: string;
}

/** Words the figures that claims rest on, as they were computed when the dossier was built. */
export function figureWords(index: DossierIndex, wording: Wording): (check: Check) => FigureWords {
  const { t, formats } = wording;
  const nameOf = refNames(index, wording);
  const km = (value: number) => t("unit.km", { value: formats.whole(value) });
  return (check) => {
    const { of, feature, finds } = check;
    switch (of) {
      case "share-within-reach": {
        const recipe = index.reachById.get(check.reach);
        const origins = formats.list((recipe?.from ?? []).map(nameOf));
        const from = check.from ? formats.list(check.from.map(nameOf)) : origins;
        const how = t(`computed.how.${of}`, { km: km(recipe?.km ?? 0), from });
        return {
          figure: formats.percent(finds),
          how: check.from ? `${how} ${t("computed.drawnFrom", { from: origins })}` : how,
        };
      }
      case "area":
        return {
          figure: t("unit.km2", { value: formats.whole(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature) }),
        };
      case "shared-border":
        return {
          figure: t("computed.border", { count: finds, km: km(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature), other: nameOf(check.with) }),
        };
      case "distance":
        return {
          figure: t("computed.distance", { count: finds, km: km(finds) }),
          how: t(`computed.how.${of}`, { feature: nameOf(feature), other: nameOf(check.to) }),
        };
    }
  };
}
