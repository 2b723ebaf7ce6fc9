import type { Language } from "../base/language";
import type { AreaTable } from "../domain/area";
import type { Indicator } from "../domain/indicator";
import { STATUS_CODE, STATUSES, type YearValues } from "../domain/observation";
import type { Bilingual } from "../domain/text";
import { type Facts, factLines } from "../i18n/lens-facts";
import { textOf } from "../i18n/text-of";
import { type Wording, wordingOf } from "../i18n/wording";
import { appWords } from "../i18n/words/app";
import { exportWords } from "../i18n/words/export";
import { legendWords } from "../i18n/words/legend";
import { lensWords } from "../i18n/words/lens";
import type { CsvCell, CsvTable } from "./formats/csv";
import { rounded } from "./formats/rounded";

/** All that the file of a hotspot map says. */
export type HotspotReport = {
  readonly language: Language;
  readonly lens: "hotspot" | "getis-ord";
  readonly areas: AreaTable;
  readonly indicator: Indicator;
  readonly year: number;
  readonly yearValues: YearValues;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly demonstration: boolean;
  /** Title and edition of the boundaries that the neighbours come from. */
  readonly boundaries: Bilingual;
  /** Keys of the classes in their order, and the class of each area (no key: not judged). */
  readonly classes: readonly string[];
  readonly classOf: Uint8Array;
  readonly statistic: ArrayLike<number>;
  readonly p: ArrayLike<number>;
  /** Number of the cluster, 0 = in none. */
  readonly cluster: ArrayLike<number>;
  readonly facts: Facts;
  readonly created: Date;
};

/**
 * Every tambon with its class, statistic, p and cluster, and each setting of the test as metadata.
 * Tambons without a value keep their status and empty cells, never 0.
 */
export function hotspotTable(report: HotspotReport): CsvTable {
  const { language, areas, facts, lens } = report;
  const words = wordingOf(language);
  const columns = columnsOf(report, words);
  return {
    meta: [
      [words.t(exportWords.title), words.t(lensWords[`${lens}.title`])],
      ...(report.demonstration
        ? ([[words.t(exportWords.stamp), words.t(appWords.demonstrationLong)]] as const)
        : []),
      [words.t(exportWords.indicator), headOf(report, words)],
      [words.t(exportWords.source), words.pick(report.source)],
      [words.t(exportWords.licence), words.pick(report.licence)],
      [words.t(lensWords.method), words.t(lensWords[`${lens}.formula`])],
      [words.t(lensWords.assumes), words.t(lensWords[`${lens}.assumes`])],
      [words.t(lensWords.boundaries), words.pick(report.boundaries)],
      ...factLines(facts, language),
      [words.t(exportWords.rows), words.number(areas.count)],
      [words.t(exportWords.created), words.date(report.created)],
    ],
    head: columns.map(([head]) => head),
    rows: areas.code.map((_, row) => columns.map(([, cell]) => cell(row))),
  };
}

function columnsOf(
  report: HotspotReport,
  words: Wording,
): (readonly [string, (row: number) => CsvCell])[] {
  const { language, areas, yearValues, lens, classes, classOf } = report;
  const { t } = words;
  const thai = language === "th";
  const text = (list: readonly string[]) => (row: number) => list[row] ?? "";
  const figure = (list: ArrayLike<number>) => (row: number) => rounded(list[row]);
  return [
    [t(exportWords.code), text(areas.code)],
    [t(exportWords.tambon), text(thai ? areas.nameTh : areas.nameEn)],
    [t(exportWords.amphoe), text(thai ? areas.amphoeTh : areas.amphoeEn)],
    [t(exportWords.province), text(thai ? areas.provinceTh : areas.provinceEn)],
    [headOf(report, words), figure(yearValues.value)],
    [t(lensWords["column.status"]), (row) => statusOf(yearValues, row, words)],
    [
      t(lensWords["column.class"]),
      (row) => t(textOf(lensWords, `${lens}.${classes[classOf[row] ?? -1] ?? ""}`)),
    ],
    [t(lensWords[`column.statistic.${lens}`]), figure(report.statistic)],
    [t(lensWords["column.p"]), figure(report.p)],
    [t(lensWords["column.cluster"]), (row) => report.cluster[row] || null],
  ];
}

function headOf({ indicator, year }: HotspotReport, words: Wording): string {
  return words.t(exportWords.indicatorIs, {
    name: words.pick(indicator.name),
    unit: words.t(legendWords[indicator.unit]),
    year: words.year(year),
  });
}

function statusOf(yearValues: YearValues, row: number, { t }: Wording): string {
  return t(
    exportWords[`status.${STATUSES[yearValues.status[row] ?? STATUS_CODE.missing] ?? "missing"}`],
  );
}
