import type { Claim, ClaimId, Verdict } from "../dossier/model.ts";
import { verdicts } from "../dossier/verdicts.ts";
import styles from "./ClaimLinks.module.css";
import { useProduct, useText } from "./product.ts";
import { Unseen } from "./Unseen.tsx";
import { useShowClaim } from "./use-show-claim.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

/**
 * The claims that words rest on, each by its verdict: how firm the words are can be read without
 * following. Who listens hears the claim's statement with it.
 */
export function ClaimLinks({ claims }: { claims: readonly ClaimId[] }) {
  const { index } = useProduct();
  const found = claims.flatMap((id) => index.claimById.get(id) ?? []);
  return (
    <span className={styles.links}>
      {verdicts.map((verdict) => (
        <LinksOf
          key={verdict}
          verdict={verdict}
          claims={found.filter(({ assessment }) => assessment.verdict === verdict)}
        />
      ))}
    </span>
  );
}

/** The first claim by the verdict's word, and further ones by numbers after it. */
function LinksOf({ verdict, claims }: { verdict: Verdict; claims: readonly Claim[] }) {
  const { t } = useProduct();
  const text = useText();
  const show = useShowClaim();
  const word = t(`verdict.${verdict}`);
  const [first, ...others] = claims;
  if (!first) return null;
  return (
    <span className={styles.of}>
      <button type="button" className={styles.link} onClick={() => show(first.id)}>
        <VerdictIcon verdict={verdict} />
        <span>
          {word}
          <Unseen>: {text(first.statement)}</Unseen>
        </span>
      </button>
      {others.map(({ id, statement }, at) => (
        <button key={id} type="button" className={styles.number} onClick={() => show(id)}>
          <Unseen>{word} </Unseen>
          <span>{at + 2}</span>
          <Unseen>: {text(statement)}</Unseen>
        </button>
      ))}
    </span>
  );
}
