import type { ClaimId } from "../../dossier/model.ts";
import { verdicts } from "../../dossier/verdicts.ts";
import type { Telling } from "./telling.ts";
import type { Run, Runs } from "./text-part.ts";

/**
 * The claims that words rest on, by their verdicts, in brackets: "(claim 2, claim 9: corroborated;
 * claim 1: contested)". How firm the words are can be read without following.
 */
export function claimRefs(telling: Telling, ids: readonly ClaimId[]): Runs {
  const { index, wording, numberOf } = telling;
  const claims = ids.flatMap((id) => index.claimById.get(id) ?? []);
  if (claims.length === 0) return [];
  const groups = verdicts.flatMap((verdict): readonly Runs[] => {
    const own = claims
      .filter(({ assessment }) => assessment.verdict === verdict)
      .map(({ id }) => id)
      .sort((one, other) => numberOf(one) - numberOf(other));
    if (own.length === 0) return [];
    const word = wording.t(`verdict.${verdict}`).toLocaleLowerCase(wording.language);
    return [
      [
        ...joined(
          own.map((id) => [claimRef(telling, id)]),
          ", ",
        ),
        `: ${word}`,
      ],
    ];
  });
  return [" (", ...joined(groups, "; "), ")"];
}

/** A way to a claim of the text, by its number. */
export function claimRef({ say, numberOf }: Telling, claim: ClaimId): Run {
  return { as: "claim", claim, text: say("text.claim", { number: numberOf(claim) }) };
}

function joined(parts: readonly Runs[], separator: string): Runs {
  return parts.flatMap((runs, at) => (at === 0 ? runs : [separator, ...runs]));
}
