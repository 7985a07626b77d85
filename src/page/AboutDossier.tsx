import { lazy, type ReactNode, useState } from "react";
import type { LocalizedText } from "../dossier/model.ts";
import styles from "./AboutDossier.module.css";
import { Corrections } from "./Corrections.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { LoadedPart } from "./LoadedPart.tsx";
import { useProduct, useText } from "./product.ts";
import { StanceGrounds } from "./StanceGrounds.tsx";

// Four tables that wait behind a title.
const MarksKey = lazy(async () => ({ default: (await import("./MarksKey.tsx")).MarksKey }));

// Asked for at the end of the page, if at all.
const DataDownloads = lazy(async () => ({
  default: (await import("./DataDownloads.tsx")).DataDownloads,
}));

/** How the dossier was made, what it leaves out, whose borders it draws, and what was corrected. */
export function AboutDossier() {
  const { dossier, t, formats } = useProduct();
  const { method, notShown, stance, version, asOf } = dossier.manifest;
  const text = useText();
  return (
    <section className={styles.about} aria-labelledby="about">
      <h2 id="about">{t("about.title")}</h2>
      <p>{t("about.version", { version, day: formats.dayOrPeriod(asOf) })}</p>
      {[...method, notShown].map(({ title, paragraphs }) => (
        <Prose key={title.en} title={text(title)} paragraphs={paragraphs} />
      ))}
      <Key />
      <Prose title={t("map.stanceMore")} paragraphs={[stance.full]}>
        <StanceGrounds />
      </Prose>
      <Corrections />
      <LoadedPart>
        <DataDownloads />
      </LoadedPart>
    </section>
  );
}

function Prose({
  title,
  paragraphs,
  children,
}: {
  title: string;
  paragraphs: readonly LocalizedText[];
  children?: ReactNode;
}) {
  const text = useText();
  return (
    <Disclosure title={title}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.en}>{text(paragraph)}</p>
      ))}
      {children}
    </Disclosure>
  );
}

/** What the marks of the page mean; loaded when it is opened. */
function Key() {
  const { t } = useProduct();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t("about.key")} onToggle={setOpen}>
      {isOpen && (
        <LoadedPart>
          <MarksKey />
        </LoadedPart>
      )}
    </Disclosure>
  );
}
