import { grades } from "../../dossier/grades.ts";
import type { Grade, Seen, Source } from "../../dossier/model.ts";

/*
 * How close a source is to the words and how they were seen, as the `note` of a CSL-JSON item: what
 * reads CSL-JSON or BibTeX keeps a note, and drops members it does not know. The words are English
 * in files of every language, so that a program can read them back.
 */

const gradeWords: Readonly<Record<Grade, string>> = {
  A: "publisher's own page",
  B: "publisher's feed",
  C: "reprint or transcript copy",
  D: "reported by another outlet",
  E: "reference or aggregator",
};

const seenWords: Readonly<Record<Seen["what"], string>> = {
  excerpt: "excerpt",
  "full-text": "full text",
  feed: "headline and summary",
};

/** Such as `Grade B (publisher's feed). Seen on 2026-11-22: headline and summary.` */
export function seenNote({ grade, seen }: Pick<Source, "grade" | "seen">): string {
  const place = seen.in ? `, at ${seen.in.name} (${seen.in.URL})` : "";
  return `Grade ${grade} (${gradeWords[grade]}). Seen on ${seen.on}: ${seenWords[seen.what]}${place}.`;
}

const noteForm =
  /^Grade (\w) \([^)]*\)\. Seen on (\d{4}-\d{2}-\d{2}): ([\w ]+?)(?:, at (.+) \((\S+)\))?\.$/;

/** What a note of `seenNote` says; undefined where it is another note. */
export function readSeenNote(note: string): Pick<Source, "grade" | "seen"> | undefined {
  const [, letter, on, words, name, URL] = noteForm.exec(note) ?? [];
  const grade = grades.find((one) => one === letter);
  const what = (Object.keys(seenWords) as Seen["what"][]).find((one) => seenWords[one] === words);
  if (!grade || !what || !on) return undefined;
  return { grade, seen: { on, what, ...(name && URL && { in: { name, URL } }) } };
}
