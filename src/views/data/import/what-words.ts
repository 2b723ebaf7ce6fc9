import type { Draft } from "../../../catalogue/intake/vocabulary/draft";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";

/** Encodings by their proper names. */
export const ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  "windows-874": "Windows-874 (TIS-620)",
} as const;

/** Delimiters that a person may choose, with the keys of their names. */
export const DELIMITERS = [
  [",", "delimiter.,"],
  [";", "delimiter.;"],
  ["\t", "delimiter.tab"],
  ["|", "delimiter.|"],
] as const satisfies readonly (readonly [string, keyof typeof importWords])[];

const FORMATS: Readonly<Record<string, string>> = {
  csv: "CSV",
  tsv: "TSV",
  xlsx: "Excel",
  xls: "Excel (.xls)",
  json: "JSON",
  ndjson: "NDJSON",
  geojson: "GeoJSON",
  topojson: "TopoJSON",
  shapefile: "Shapefile",
  "shapefile-zip": "Shapefile (.zip)",
  kml: "KML",
  kmz: "KMZ",
  parquet: "Parquet",
  geoparquet: "GeoParquet",
  arrow: "Arrow",
};

/** Proper name of a file format. */
export function formatName(id: string): string {
  return FORMATS[id] ?? id.toUpperCase();
}

/** What a draft is, in one sentence: "CSV, Windows-874, คั่นด้วยแท็บ, 4,551 แถว 6 คอลัมน์". */
export function whatWords(draft: Draft, words: Wording): string {
  const { t, number } = words;
  const { encoding, delimiter, projection } = draft.reading;
  const named = DELIMITERS.find(([text]) => text === delimiter);
  const parts = [
    formatName(draft.format),
    encoding ? ENCODINGS[encoding] : "",
    named ? t(importWords.delimiterIs, { name: t(importWords[named[1]]) }) : "",
    projection ? t(importWords.projection, { name: projection }) : "",
  ];
  return t(importWords.what, {
    format: parts.filter((part) => part !== "").join(", "),
    rows: number(draft.rows),
    columns: number(draft.columns.length),
  });
}
