import { memo } from "react";
import type { Block, Run, Runs, TextPart } from "../report/text/text-part.ts";
import { claimPartId } from "../report/text/text-part.ts";
import { textPartElementId } from "./element-ids.ts";
import { showElement } from "./show-element.ts";
import styles from "./TextPartView.module.css";
import { TextTableView } from "./TextTableView.tsx";

/** Under the heading of the whole, which is one of level 2. */
const headings = { 1: "h3", 2: "h4", 3: "h5" } as const;

/** A part of the text: its heading and what stands under it. */
export const TextPartView = memo(function TextPartView({ part }: { part: TextPart }) {
  const Heading = headings[part.level];
  return (
    <div className={styles.part}>
      <Heading id={textPartElementId(part.id)} tabIndex={-1}>
        {part.title}
      </Heading>
      {part.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names and never move
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
});

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p>
          <RunsView runs={block.runs} />
        </p>
      );
    case "list":
      return (
        <ul>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no names and never move
            <li key={at}>
              <RunsView runs={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <TextTableView table={block} />;
  }
}

function RunsView({ runs }: { runs: Runs }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs have no names and never move
  return runs.map((run, at) => <RunView key={at} run={run} />);
}

function RunView({ run }: { run: Run }) {
  if (typeof run === "string") return run;
  switch (run.as) {
    case "strong":
      return <strong>{run.text}</strong>;
    case "cite":
      return <cite lang={run.lang}>{run.text}</cite>;
    case "quote":
      return <q lang={run.lang}>{run.text}</q>;
    case "link":
      return (
        <a href={run.href} target="_blank" rel="noreferrer">
          {run.text}
        </a>
      );
    case "claim": {
      const part = claimPartId(run.claim);
      return (
        <a
          href={`./text.html#${part}`}
          onClick={(event) => {
            // A click with a key held opens the page of its own, as with any link.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            if (showElement(textPartElementId(part))) event.preventDefault();
          }}
        >
          {run.text}
        </a>
      );
    }
  }
}
