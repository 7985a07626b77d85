import type { PaletteTheme } from "../scene/palette.ts";
import type { ViewStore } from "../view/store.ts";
import { type Theme, themes } from "../view/view.ts";
import { useMediaQuery } from "./media.ts";
import { useView } from "./product.ts";

const darkQuery = "(prefers-color-scheme: dark)";
const storageKey = "in-range.theme";

/** The theme that is shown: the reader's choice, or the device's. */
export function usePaletteTheme(): PaletteTheme {
  const theme = useView(({ view }) => view.theme);
  const isDeviceDark = useMediaQuery(darkQuery);
  return theme === "system" ? (isDeviceDark ? "dark" : "light") : theme;
}

/** The theme chosen on an earlier visit. Storage may be closed to us: then there is none. */
export function rememberedTheme(): Theme | undefined {
  try {
    const remembered = localStorage.getItem(storageKey);
    return themes.find((theme) => theme === remembered);
  } catch {
    return undefined;
  }
}

/** Keeps a theme that the reader chose here; one that came with a link is not theirs. */
export function rememberTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** Shows the chosen theme on the root element, whenever it changes. */
export function connectTheme(store: ViewStore, root: HTMLElement): () => void {
  let shown: Theme | undefined;
  const show = () => {
    const { theme } = store.getState().view;
    if (theme === shown) return;
    shown = theme;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  show();
  return store.subscribe(show);
}
