/** The files that a reader can take away, in the order in which they are offered. */
export const dataFiles = [
  "claims.csv",
  "claims.json",
  "sources.json",
  "sources.bib",
  "features.geojson",
  "dossier.jsonld",
] as const;

export type DataFile = (typeof dataFiles)[number];

/** The folder of the product that they lie in. */
export const dataFolder = "data";

/**
 * How a server should name each: RFC 7111 (CSV), RFC 7946, JSON-LD 1.1, CSL 1.0.2. BibTeX has no
 * registered name; this one is what Crossref and doi.org answer with.
 */
export const mediaTypes: Readonly<Record<DataFile, string>> = {
  "claims.csv": "text/csv; charset=utf-8; header=present",
  "claims.json": "application/json",
  "sources.json": "application/vnd.citationstyles.csl+json",
  "sources.bib": "application/x-bibtex; charset=utf-8",
  "features.geojson": "application/geo+json",
  "dossier.jsonld": "application/ld+json",
};
