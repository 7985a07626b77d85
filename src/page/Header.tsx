import { languages } from "../i18n/language.ts";
import { formatAddress } from "../view/address.ts";
import { themes } from "../view/view.ts";
import styles from "./Header.module.css";
import { KeyFindings } from "./KeyFindings.tsx";
import { PageTools } from "./PageTools.tsx";
import { useProduct, useText, useView } from "./product.ts";
import { rememberTheme } from "./theme.ts";

/**
 * The question, the lead, what was found first of all, and how the page is read and passed on:
 * language, colours, link, keys.
 */
export function Header({ focusHeading }: { focusHeading: () => void }) {
  const { dossier, t, formats } = useProduct();
  const text = useText();
  const { title, lead, asOf } = dossier.manifest;
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <span className={styles.brand}>In Range</span>
        <LanguageLinks />
        <ThemeChoice />
      </div>
      <h1 className={styles.title}>{text(title)}</h1>
      <p className={styles.lead}>{text(lead)}</p>
      <KeyFindings />
      <p className={styles.asOf}>{t("page.asOf", { day: formats.dayOrPeriod(asOf) })}</p>
      <PageTools focusHeading={focusHeading} />
    </header>
  );
}

const languageNames = { en: "English", uk: "Українська" } as const;

/** Links, because each language is a page; the view goes along. */
function LanguageLinks() {
  const { language, root, t } = useProduct();
  const hash = useView(({ view, unknown }) => formatAddress(view, unknown));
  const pages = { en: root, uk: `${root}uk/` };
  return (
    <nav className={styles.languages} aria-label={t("page.languages")}>
      {languages.map((other) => (
        <a
          key={other}
          href={`${pages[other]}${hash && `#${hash}`}`}
          lang={other}
          hrefLang={other}
          aria-current={other === language ? "page" : undefined}
        >
          {languageNames[other]}
        </a>
      ))}
    </nav>
  );
}

function ThemeChoice() {
  const { store, t } = useProduct();
  const theme = useView(({ view }) => view.theme);
  return (
    <label className={styles.theme}>
      <span>{t("page.theme")}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = themes.find((one) => one === target.value);
          if (!chosen) return;
          store.dispatch({ type: "theme-chosen", theme: chosen });
          rememberTheme(chosen);
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`page.theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
