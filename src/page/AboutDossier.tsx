import type { LocalizedText } from "../dossier/model.ts";
import styles from "./AboutDossier.module.css";
import { Corrections } from "./Corrections.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { useProduct, useText } from "./product.ts";

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
      <Prose title={t("map.stanceMore")} paragraphs={[stance.full]} />
      <Corrections />
    </section>
  );
}

function Prose({ title, paragraphs }: { title: string; paragraphs: readonly LocalizedText[] }) {
  const text = useText();
  return (
    <Disclosure title={title}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.en}>{text(paragraph)}</p>
      ))}
    </Disclosure>
  );
}
