import { verdicts } from "../dossier/verdicts.ts";
import { errorsTable, gradesTable, seenTable, verdictsTable } from "../report/text/key-tables.ts";
import { useProduct } from "./product.ts";
import { TextTableView } from "./TextTableView.tsx";
import { useTextWords } from "./text-words.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

/** What verdicts, grades and ways of seeing mean, how many there are of each, and the two errors. */
export function MarksKey() {
  const product = useProduct();
  const say = useTextWords();
  const input = { dossier: product.dossier, wording: product, say };
  return (
    <>
      <TextTableView
        table={verdictsTable(input)}
        icons={verdicts.map((verdict) => <VerdictIcon key={verdict} verdict={verdict} />)}
      />
      <TextTableView table={gradesTable(input)} />
      <TextTableView table={seenTable(input)} />
      <TextTableView table={errorsTable(input)} />
    </>
  );
}
