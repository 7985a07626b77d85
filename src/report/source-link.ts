import type { Quote, Source } from "../dossier/model.ts";

export interface SourceLink {
  /** The publisher's own address, or that of the copy that was seen. */
  readonly href: string;
  /** Whose address it is; absent where it is the publisher's. */
  readonly copyAt?: string;
}

/**
 * Where a reader can see the source. A text fragment (https://wicg.github.io/scroll-to-text-fragment/)
 * takes browsers that know it to the words quoted, if any are. Undefined where no address is recorded.
 */
export function sourceLink(source: Source, quote?: Quote): SourceLink | undefined {
  const atWords = (address: string) => (quote ? withTextFragment(address, quote.exact) : address);
  if (source.URL) return { href: atWords(source.URL) };
  const copy = source.seen.in;
  return copy && { href: atWords(copy.URL), copyAt: copy.name };
}

/** In a text directive `-`, `,` and `&` have meanings of their own and are escaped. */
function withTextFragment(address: string, exact: string): string {
  const text = encodeURIComponent(exact).replaceAll("-", "%2D");
  return address.includes("#") ? `${address}:~:text=${text}` : `${address}#:~:text=${text}`;
}

/** The authors as they were recorded: "Adam Entous, Eric Schmitt". Empty where none is. */
export function authorNames({ author = [] }: Source): string {
  return author
    .map((name) =>
      "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
    )
    .join(", ");
}
