/*
 * A spreadsheet takes a cell that begins with one of these for a formula and computes it
 * (https://owasp.org/www-community/attacks/CSV_Injection); the wide forms are signs of East Asian
 * keyboards that some take the same way.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text as a cell that no spreadsheet computes: an apostrophe goes before what would be a formula. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Undoes `guarded`. An apostrophe before anything else belongs to the text. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
