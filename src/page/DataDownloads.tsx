import { dataSizes } from "virtual:data-sizes";
import { creditLine } from "../report/data/credit.ts";
import { type DataFile, dataFiles, dataFolder } from "../report/data/files.ts";
import styles from "./DataDownloads.module.css";
import { Disclosure } from "./Disclosure.tsx";
import { useDeskWords } from "./desk-words.ts";
import { useProduct } from "./product.ts";

/** What each format is called, in every language. */
const formatNames: Readonly<Record<DataFile, string>> = {
  "claims.csv": "CSV",
  "claims.json": "JSON",
  "sources.json": "CSL-JSON",
  "sources.bib": "BibTeX",
  "features.geojson": "GeoJSON",
  "dossier.jsonld": "JSON-LD",
};

/** The files that a reader can take away, what each is for, and how to credit what is made of them. */
export function DataDownloads() {
  const { dossier, language } = useProduct();
  const words = useDeskWords();
  return (
    <Disclosure title={words("data.title")}>
      <p>{words("data.intro")}</p>
      <ul className={styles.files}>
        {dataFiles.map((file) => (
          <Download key={file} file={file} />
        ))}
      </ul>
      <p>{words("data.credit")}</p>
      <p className={styles.credit}>{creditLine(dossier.manifest, language)}</p>
    </Disclosure>
  );
}

function Download({ file }: { file: DataFile }) {
  const { root, formats } = useProduct();
  const words = useDeskWords();
  const key = file.replace(".", "-") as FileKey;
  const size = formats.whole(Math.ceil(dataSizes[file] / 1000));
  return (
    <li>
      <a href={`${root}${dataFolder}/${file}`} download>
        {words(`data.${key}`)}{" "}
        <span className={styles.size}>
          ({words("data.size", { format: formatNames[file], size })})
        </span>
      </a>
      <p>{words(`data.${key}.for`)}</p>
    </li>
  );
}

/** A file's name as its words have it. */
type FileKey = DataFile extends infer File
  ? File extends `${infer Stem}.${infer End}`
    ? `${Stem}-${End}`
    : never
  : never;
