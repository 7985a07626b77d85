import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { columnNames } from "./claims-csv-columns.ts";
import { dataFiles } from "./files.ts";

const words = readFileSync(new URL("../../../docs/data.md", import.meta.url), "utf8");

test("the documentation names every column and every file, in their order, and no other", () => {
  const [, columns = ""] = /^## The columns of claims\.csv$(.*?)^## /ms.exec(words) ?? [];
  const [, list = ""] = columns.split("-->");
  const named = [
    ...list.matchAll(
      /`([a-z]+(?:_[a-z]+)+|kind|date|verdict|statement|features|bearing|quote|connects)`/g,
    ),
  ];
  expect(named.map(([, name]) => name)).toEqual(columnNames);
  const files = [...words.matchAll(/^\| `([\w.]+)`/gm)].map(([, name]) => name);
  expect(files).toEqual(dataFiles);
});
