import { lastOfPath } from "../formats/last-of-path";
import type { Draft } from "./vocabulary/draft";
import type { DatasetTitle, Recipe } from "./vocabulary/recipe";

/** The first year of TPMAP's next survey round: no line crosses it. */
const TPMAP_BREAKS = [2566];
const TPMAP_FAMILY = "tpmap-rate";

/**
 * What the dataset of several files is called: TPMAP by its indicators, others by the words that
 * all file names begin with, and the year. Without such words the first file's name stays.
 */
export function familyTitle(drafts: readonly Draft[], { dataset, yearBe }: Recipe): DatasetTitle {
  const families = drafts.flatMap(({ recipe }) => recipe.indicators.map(({ family }) => family));
  if (yearBe !== null && families.every((family) => family === TPMAP_FAMILY)) {
    return tpmapTitle(dataset, yearBe);
  }
  const words = drafts.map(({ file }) =>
    lastOfPath(file)
      .replace(/\.[^.]*$/, "")
      .split(/[\s_.-]+/),
  );
  const differ = words[0]!.findIndex((word, i) => words.some((other) => other[i] !== word));
  const shared = words[0]!.slice(0, differ < 0 ? undefined : differ);
  if (shared.length === 0) return dataset;
  const year = yearBe === null || shared.includes(String(yearBe)) ? [] : [String(yearBe)];
  const text = [...shared, ...year].join(" ");
  const id = [...shared, ...year].join("-").toLowerCase();
  return { ...dataset, id, title: { th: text, en: text } };
}

function tpmapTitle(dataset: DatasetTitle, yearBe: number): DatasetTitle {
  return {
    ...dataset,
    id: `tpmap-${yearBe}`,
    title: { th: `TPMAP ปี ${yearBe}`, en: `TPMAP ${yearBe} BE` },
    source: { th: "TPMAP (สศช. และเนคเทค สวทช.)", en: "TPMAP (NESDC and NECTEC, NSTDA)" },
    licence: { th: "ไม่ระบุ", en: "not stated" },
    seriesBreaks: TPMAP_BREAKS,
  };
}
