import { createContext, use, useSyncExternalStore } from "react";
import type { Dossier } from "../dossier/dossier.ts";
import type { DossierIndex } from "../dossier/lookup.ts";
import type { FeatureRef, LocalizedText } from "../dossier/model.ts";
import type { Formats } from "../i18n/formats.ts";
import type { Language } from "../i18n/language.ts";
import type { PageMessage } from "../i18n/messages/page.ts";
import type { Translate } from "../i18n/translator.ts";
import type { SearchPort } from "../report/find/search-client.ts";
import { refName } from "../report/ref-name.ts";
import type { State } from "../view/reducer.ts";
import type { ViewStore } from "../view/store.ts";

/** What every part of the page works with. */
export interface Product {
  readonly dossier: Dossier;
  readonly index: DossierIndex;
  readonly store: ViewStore;
  readonly language: Language;
  readonly t: Translate<PageMessage>;
  readonly formats: Formats;
  /** The way from this page to the folder the product lies in. */
  readonly root: "./" | "../";
  /** Starts the worker of the search. */
  readonly startSearch: () => SearchPort;
  /** Whether this browser can draw the live map. */
  readonly canDraw: boolean;
}

export const ProductContext = createContext<Product | null>(null);

/** @throws Error outside the page */
export function useProduct(): Product {
  const product = use(ProductContext);
  if (!product) throw new Error("useProduct needs a ProductContext above it.");
  return product;
}

/** Follows a part of the view; the part must be stable while the state is. */
export function useView<Part>(select: (state: State) => Part): Part {
  const { store } = useProduct();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** The dossier's texts in the page's language. */
export function useText(): (text: LocalizedText) => string {
  const { language } = useProduct();
  return (text) => text[language];
}

/** Names what a claim hangs on, in the page's language. */
export function useRefName(): (ref: FeatureRef) => string {
  const { index, t, language } = useProduct();
  return (ref) => refName(index, ref)?.[language] ?? t("claims.notOnMap");
}
