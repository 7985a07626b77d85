import type { ClaimKind, Grade, Verdict } from "../dossier/model.ts";
import type { Part } from "../report/find/passing.ts";
import { type Facet, undated } from "../view/filters.ts";
import { useDeskWords } from "./desk-words.ts";
import { useProduct, useRefName, useView } from "./product.ts";

/** Names what can be asked for. */
export interface PartWords {
  /** A value of a facet. */
  readonly valueName: (facet: Facet, value: string) => string;
  /** All that a part asks for now: the words searched for, the feature, the values of the facet. */
  readonly askedName: (part: Part) => string;
}

export function usePartWords(): PartWords {
  const { t, formats } = useProduct();
  const w = useDeskWords();
  const nameOf = useRefName();
  const search = useView(({ view }) => view.search);
  const feature = useView(({ view }) => view.feature);
  const filters = useView(({ view }) => view.filters);
  const valueName = (facet: Facet, value: string): string => {
    switch (facet) {
      // The values of a facet are its own: `parseAddress` and the counts see to it.
      case "verdict":
        return t(`verdict.${value as Verdict}`);
      case "kind":
        return t(`kind.${value as ClaimKind}`);
      case "grade":
        return `${value}: ${t(`grade.${value as Grade}`)}`;
      case "lang":
        return formats.languageName(value);
      case "month":
        return value === undated
          ? w("find.undated")
          : formats.partialDate(value.split("-").map(Number));
    }
  };
  const askedName = (part: Part): string => {
    if (part === "search") return w("find.quoted", { text: search });
    if (part === "feature") return feature ? nameOf(feature) : "";
    return filters[part].map((value) => valueName(part, value)).join(", ");
  };
  return { valueName, askedName };
}
