import type { Brief, BriefPart } from "../dossier/manifest.ts";
import type { SourceId } from "../dossier/model.ts";
import { sourceLink } from "../report/source-link.ts";
import { statementsOf } from "../report/statements.ts";
import { countPartVerdicts } from "../report/verdicts.ts";
import styles from "./CheckedText.module.css";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { partElementId } from "./element-ids.ts";
import { useProduct, useText } from "./product.ts";
import { VerdictCounts } from "./VerdictCounts.tsx";

/** The text that is checked, taken apart: what each part says, and the verdicts on it. */
export function CheckedText({ brief }: { brief: Brief }) {
  const { index, t } = useProduct();
  const text = useText();
  const statements = statementsOf(brief);
  const counts = countPartVerdicts(index, brief);
  const isSeveral = counts.reduce((sum, { count }) => sum + count, 0) > brief.parts.length;
  return (
    <section className={styles.checked} aria-labelledby="checked-text">
      <h2 id="checked-text">{t("brief.title")}</h2>
      <p>
        {t("brief.counts", {
          title: text(brief.title),
          parts: brief.parts.length,
          statements: statements.length,
        })}
      </p>
      <VerdictCounts counts={counts} />
      {isSeveral && <p className={styles.several}>{t("brief.several")}</p>}
      <details>
        <summary>{t("brief.show")}</summary>
        <p>{text(brief.note)}</p>
        {brief.sources.length > 0 && <SeenIn sources={brief.sources} />}
        {statements.map(({ number, parts }) => (
          <div key={number} className={styles.statement}>
            <h3>{t("brief.statement", { number })}</h3>
            <ul>
              {parts.map((part) => (
                <Part key={part.id} part={part} />
              ))}
            </ul>
          </div>
        ))}
      </details>
    </section>
  );
}

function Part({ part }: { part: BriefPart }) {
  const { index } = useProduct();
  const text = useText();
  return (
    <li id={partElementId(part.id)} tabIndex={-1} className={styles.part}>
      <span className={styles.number}>{part.id}</span>
      <div>
        <p>{text(part.says)}</p>
        <ClaimLinks claims={index.claimsOfPart(part.id).map(({ id }) => id)} />
      </div>
    </li>
  );
}

function SeenIn({ sources }: { sources: readonly SourceId[] }) {
  const { index, t } = useProduct();
  const found = sources.flatMap((id) => index.sourceById.get(id) ?? []);
  return (
    <div className={styles.sources}>
      <p>{t("brief.sources")}</p>
      <ul>
        {found.map((source) => {
          const link = sourceLink(source);
          // Two pages of one publisher without titles are told apart by their addresses.
          const what = source.title ?? link?.href.replace(/^https?:\/\//, "");
          const words = [link?.copyAt ?? source.publisher, what].filter(Boolean).join(", ");
          return (
            <li key={source.id}>
              {link ? (
                <a href={link.href} target="_blank" rel="noreferrer">
                  {words}
                </a>
              ) : (
                words
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
