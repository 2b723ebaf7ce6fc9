import { LANGUAGES, type Language } from "../../src/base/language";
import type { Blanks } from "../../src/i18n/translate";
import { wordingOf } from "../../src/i18n/wording";
import { buildWords } from "../../src/i18n/words/build";
import type { Words } from "../../src/i18n/words/words";
import type { BuiltData } from "./build-data";
import type { Facts } from "./facts";

/** The closing report of a build: what there is, in Thai and English, then the files and their sizes. */
export function buildReport({ manifest, files, lines }: BuiltData, facts: Facts, ms: number) {
  const both = (words: Words, blanks: Blanks = {}) =>
    LANGUAGES.map((language) => wordingOf(language).t(words, blanks));
  const size = (bytes: number) => (bytes / 1000).toFixed(1);
  const total = (field: "bytes" | "compressed") => size(files.reduce((n, f) => n + f[field], 0));
  return [
    ...lines,
    ...both(buildWords.title),
    ...both(buildWords.tambons, countsOf(manifest, facts)),
    ...(manifest.boundaries.approximate ? both(buildWords.approximate) : []),
    ...manifest.datasets.flatMap((d) =>
      LANGUAGES.map((language) => `  ${datasetLine(d.title, d.rows, language)}`),
    ),
    ...files.map(
      (f) =>
        `  ${f.name.padEnd(48)} ${size(f.bytes).padStart(9)} kB ${size(f.compressed).padStart(8)} kB br`,
    ),
    ...both(buildWords.total, {
      files: files.length,
      size: total("bytes"),
      packed: total("compressed"),
      seconds: (ms / 1000).toFixed(1),
    }),
  ];
}

function datasetLine(title: Words, rows: number, language: Language): string {
  return wordingOf(language).t(buildWords.dataset, { title: title[language], rows: count(rows) });
}

function countsOf({ boundaries }: BuiltData["manifest"], { places }: Facts): Blanks {
  return {
    tambons: count(places.length),
    drawn: count(boundaries.current),
    undrawn: count(boundaries.withoutShape.length),
    amphoe: count(new Set(places.map((p) => p.amphoeCode)).size),
    provinces: count(new Set(places.map((p) => p.provinceCode)).size),
  };
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
