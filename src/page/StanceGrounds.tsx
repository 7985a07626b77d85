import { stanceClaims, stanceSources } from "../report/stance-sources.ts";
import { ClaimLinks } from "./ClaimLinks.tsx";
import { useProduct } from "./product.ts";
import { SourceLine } from "./SourceLine.tsx";

/** The claims that the borders rest on, and where the words of them can be read. */
export function StanceGrounds() {
  const { dossier, index } = useProduct();
  return (
    <>
      <ClaimLinks claims={stanceClaims(dossier, index).map(({ id }) => id)} />
      <ul>
        {stanceSources(dossier, index).map(({ source, quote }) => (
          <li key={source.id}>
            <figure>
              <SourceLine source={source} quote={quote} />
            </figure>
          </li>
        ))}
      </ul>
    </>
  );
}
