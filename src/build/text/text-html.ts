import type { Block, Run, Runs, TextPart, TextTable } from "../../report/text/text-part.ts";
import { claimPartId } from "../../report/text/text-part.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * The parts of a text as HTML, without any style or script. A part's heading carries its id. The
 * chapters have headings of level 2: title and lead stand above them.
 */
export function textHtml(parts: readonly TextPart[]): string {
  return parts.map(partHtml).join("\n");
}

/** The ways to the chapters of a text. */
export function contentsHtml(parts: readonly TextPart[]): string {
  const items = parts
    .filter(({ level }) => level === 1)
    .map(({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`);
  return `<ol>${items.join("")}</ol>`;
}

function partHtml({ id, level, title, blocks }: TextPart): string {
  const heading = `h${level + 1}`;
  return [
    `<${heading} id="${escapeHtml(id)}">${escapeHtml(title)}</${heading}>`,
    ...blocks.map(blockHtml),
  ].join("\n");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${runsHtml(block.runs)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join("\n")}</ul>`;
    case "table":
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, numeric, rows }: TextTable): string {
  const classOf = (column: number) => (numeric.includes(column) ? ' class="number"' : "");
  const head = columns.map((name, at) => `<th scope="col"${classOf(at)}>${escapeHtml(name)}</th>`);
  const body = rows.map(([about = "", ...cells]) => {
    const isOneForAll = cells.length === 1 && columns.length > 2;
    const others = cells.map((cell, at) =>
      isOneForAll
        ? `<td colspan="${columns.length - 1}">${escapeHtml(cell)}</td>`
        : `<td${classOf(at + 1)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(about)}</th>${others.join("")}</tr>`;
  });
  return [
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody></table>`,
  ].join("\n");
}

function runsHtml(runs: Runs): string {
  return runs.map(runHtml).join("");
}

function runHtml(run: Run): string {
  if (typeof run === "string") return escapeHtml(run);
  const words = escapeHtml(run.text);
  switch (run.as) {
    case "strong":
      return `<strong>${words}</strong>`;
    case "cite":
      return `<cite${run.lang ? ` lang="${escapeHtml(run.lang)}"` : ""}>${words}</cite>`;
    case "quote":
      return `<q lang="${escapeHtml(run.lang)}">${words}</q>`;
    case "link":
      return `<a href="${escapeHtml(run.href)}" rel="noreferrer">${words}</a>`;
    case "claim":
      return `<a href="#${escapeHtml(claimPartId(run.claim))}">${words}</a>`;
  }
}
