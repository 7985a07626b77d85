type Cell = string | number;

/** The widest line of a table, in characters: what a terminal shows at the least. */
const widest = 80;
const indent = "  ";
const gap = "  ";

/**
 * Lines of a table in plain text: numbers to the right, words to the left, each column as wide as
 * its widest cell. The last column is wrapped between words to keep lines within 80 characters; it
 * keeps a third of them where the columns before leave less.
 */
export function textTable(
  rows: readonly (readonly Cell[])[],
  head: readonly string[] = [],
): readonly string[] {
  const all = head.length > 0 ? [head, ...rows] : rows;
  const columns = Math.max(0, ...all.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...all.map((row) => String(row[at] ?? "").length)),
  );
  const isNumber = widths.map((_, at) => rows.some((row) => typeof row[at] === "number"));
  const before = widths
    .slice(0, -1)
    .reduce((sum, width) => sum + width + gap.length, indent.length);
  const room = Math.max(widest - before, Math.ceil(widest / 3));
  return all.flatMap((row) => {
    const cells = widths.map((width, at) => {
      const text = String(row[at] ?? "");
      return isNumber[at] ? text.padStart(width) : text.padEnd(width);
    });
    const start = cells.slice(0, -1).reduce((line, cell) => line + cell + gap, indent);
    const last = cells.at(-1) ?? "";
    return (isNumber.at(-1) ? [last] : wrap(last.trimEnd(), room)).map((line, at) =>
      ((at === 0 ? start : " ".repeat(start.length)) + line).trimEnd(),
    );
  });
}

/** A word that is longer than the room stays whole: an id must be found by its letters. */
function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
