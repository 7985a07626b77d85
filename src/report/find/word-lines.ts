/*
 * Texts as they are searched: their words as they are compared, with spaces between, each text on a
 * line.
 */

/** Whether a line holds these words in this order and nothing between. */
export function hasWords(lines: string, words: string): boolean {
  for (let at = lines.indexOf(words); at >= 0; at = lines.indexOf(words, at + 1)) {
    if (isBreak(lines[at - 1]) && isBreak(lines[at + words.length])) return true;
  }
  return false;
}

/** Whether a word of any line begins like this. */
export function hasBeginning(lines: string, beginning: string): boolean {
  return (
    lines.startsWith(beginning) ||
    lines.includes(` ${beginning}`) ||
    lines.includes(`\n${beginning}`)
  );
}

function isBreak(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\n";
}
