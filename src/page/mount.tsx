import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import type { Dossier } from "../dossier/dossier.ts";
import { indexDossier } from "../dossier/lookup.ts";
import { createFormats } from "../i18n/formats.ts";
import type { Language } from "../i18n/language.ts";
import type { PageMessages } from "../i18n/load-page-messages.ts";
import { translatorOf } from "../i18n/translator.ts";
import type { ReachClient } from "../reach/client.ts";
import { facetsOf } from "../report/claim-facets.ts";
import type { SearchPort } from "../report/find/search-client.ts";
import { firstState } from "../view/reducer.ts";
import { createViewStore } from "../view/store.ts";
import { firstView } from "../view/view.ts";
import { App } from "./App.tsx";
import { connectAddress } from "./address-bar.ts";
import { type Product, ProductContext } from "./product.ts";
import { connectTheme, rememberedTheme } from "./theme.ts";
import { hasWebGl2 } from "./web-gl.ts";
import "virtual:palette.css";
import "./page.css";

/** What works beside the page. */
export interface Workers {
  readonly reach: ReachClient;
  readonly startSearch: () => SearchPort;
}

/** Puts the page into an element, in the language of its messages. */
export function mountPage(
  element: HTMLElement,
  dossier: Dossier,
  language: Language,
  messages: PageMessages,
  { reach, startSearch }: Workers,
): void {
  const index = indexDossier(dossier);
  const store = createViewStore({
    ...firstState,
    view: { ...firstView, theme: rememberedTheme() ?? firstView.theme },
  });
  const features = [
    ...index.featureById.keys(),
    ...index.layerById.keys(),
    ...index.overlayById.keys(),
  ];
  const reaches = [...index.reachById.keys()].map((id) => `reach:${id}`);
  const ofClaims = dossier.claims.map((claim) => facetsOf(claim, index));
  connectAddress(
    store,
    {
      claims: new Set(index.claimById.keys()),
      features: new Set([...features, ...reaches]),
      reaches: new Set(index.reachById.keys()),
      isAbout: (claim, feature) => index.claimsOf(feature).some(({ id }) => id === claim),
      languages: new Set(ofClaims.flatMap(({ lang }) => lang)),
      months: new Set(ofClaims.flatMap(({ month }) => month)),
    },
    window,
  );
  // After the address: a browser that writes its history lays out the page first, and another theme
  // has it all laid out anew (30 ms with 1,000 claims).
  connectTheme(store, document.documentElement);
  const product: Product = {
    dossier,
    index,
    store,
    language,
    t: translatorOf(messages, language),
    formats: createFormats(language),
    root: language === "en" ? "./" : "../",
    startSearch,
    canDraw: hasWebGl2(),
  };
  const root = createRoot(element);
  // In slices: in one go the first rendering is a task of some 200 ms on a slow machine.
  startTransition(() =>
    root.render(
      <StrictMode>
        <ProductContext value={product}>
          <App reach={reach} />
        </ProductContext>
      </StrictMode>,
    ),
  );
}
