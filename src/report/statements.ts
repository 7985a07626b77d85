import type { Brief, BriefPart } from "../dossier/manifest.ts";

/** A statement of the checked text: the parts that share its number. */
export interface Statement {
  /** The digits of its parts' ids, such as `9`. */
  readonly number: string;
  readonly parts: readonly BriefPart[];
}

/** The statements of the checked text with their parts, in the order of the dossier. */
export function statementsOf({ parts }: Pick<Brief, "parts">): readonly Statement[] {
  const byNumber = new Map<string, BriefPart[]>();
  for (const part of parts) {
    const number = part.id.replace(/\D+$/, "");
    const statement = byNumber.get(number);
    if (statement) statement.push(part);
    else byNumber.set(number, [part]);
  }
  return [...byNumber].map(([number, members]) => ({ number, parts: members }));
}
