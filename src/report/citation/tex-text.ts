const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // Not `\{`: BibTeX counts braces whether or not a backslash stands before them.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "\u00a0": "~",
};

/**
 * Plain text as TeX that reads as this text: what has a meaning in TeX is escaped, ligatures are kept
 * apart, and letters of every alphabet stay as they are (UTF-8).
 */
export function texText(text: string): string {
  return text
    .replaceAll(/[\\{}~^<>&%$#_\u00a0]/g, (sign) => escapes[sign] ?? sign)
    .replaceAll(/([-'`])(?=\1)/g, "$1{}");
}
