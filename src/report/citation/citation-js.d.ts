/** The part of @citation-js/core 0.8 that is used. It ships no types. */
declare module "@citation-js/core" {
  /** An entry of a `.bib` file; the values of its fields are written for TeX already. */
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }

  export const plugins: {
    readonly input: {
      /** Reads what `forceType` names into CSL-JSON items. Throws on what it cannot read. */
      chain(
        text: string,
        options: { readonly forceType: "@biblatex/text"; readonly generateGraph: false },
      ): Record<string, unknown>[];
    };
    readonly output: {
      format(
        name: "bibtex" | "biblatex",
        items: readonly object[],
        options: { readonly format: "object" },
      ): BibtexEntry[];
    };
    readonly config: {
      get(plugin: "@bibtex"): {
        readonly format: { asciiOnly: boolean };
      };
    };
  };
}

/** Adds BibTeX and biblatex to the plugins of the core. */
declare module "@citation-js/plugin-bibtex" {}
