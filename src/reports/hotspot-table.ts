import type { Language } from "../base/language";
import type { AreaTable } from "../domain/area";
import type { Indicator } from "../domain/indicator";
import { STATUS_CODE, STATUSES, type YearValues } from "../domain/observation";
import type { Bilingual } from "../domain/text";
import { type Facts, factLines, lensWord } from "../i18n/lens-facts";
import type { CsvCell, CsvTable } from "./formats/csv";
import { rounded } from "./formats/rounded";
import { type ReportWords, reportWords } from "./report-words";

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
  const words = reportWords(language);
  const columns = columnsOf(report, words);
  return {
    meta: [
      [words.t("export.title"), lensWord(`${lens}.title`, language)],
      ...(report.demonstration
        ? ([[words.t("export.stamp"), words.t("app.demonstrationLong")]] as const)
        : []),
      [words.t("export.indicator"), headOf(report, words)],
      [words.t("export.source"), words.pick(report.source)],
      [words.t("export.licence"), words.pick(report.licence)],
      [lensWord("method", language), lensWord(`${lens}.formula`, language)],
      [lensWord("assumes", language), lensWord(`${lens}.assumes`, language)],
      [lensWord("boundaries", language), words.pick(report.boundaries)],
      ...factLines(facts, language),
      [words.t("export.rows"), words.number(areas.count)],
      [words.t("export.created"), words.date(report.created)],
    ],
    head: columns.map(([head]) => head),
    rows: areas.code.map((_, row) => columns.map(([, cell]) => cell(row))),
  };
}

function columnsOf(
  report: HotspotReport,
  words: ReportWords,
): (readonly [string, (row: number) => CsvCell])[] {
  const { language, areas, yearValues, lens, classes, classOf } = report;
  const { t } = words;
  const thai = language === "th";
  const text = (list: readonly string[]) => (row: number) => list[row] ?? "";
  const figure = (list: ArrayLike<number>) => (row: number) => rounded(list[row]);
  return [
    [t("export.code"), text(areas.code)],
    [t("export.tambon"), text(thai ? areas.nameTh : areas.nameEn)],
    [t("export.amphoe"), text(thai ? areas.amphoeTh : areas.amphoeEn)],
    [t("export.province"), text(thai ? areas.provinceTh : areas.provinceEn)],
    [headOf(report, words), figure(yearValues.value)],
    [lensWord("column.status", language), (row) => statusOf(yearValues, row, words)],
    [
      lensWord("column.class", language),
      (row) => lensWord(`${lens}.${classes[classOf[row] ?? -1] ?? ""}`, language),
    ],
    [lensWord(`column.statistic.${lens}`, language), figure(report.statistic)],
    [lensWord("column.p", language), figure(report.p)],
    [lensWord("column.cluster", language), (row) => report.cluster[row] || null],
  ];
}

function headOf({ indicator, year }: HotspotReport, { t, pick, year: say }: ReportWords): string {
  return t("export.indicatorIs", {
    name: pick(indicator.name),
    unit: t(`legend.${indicator.unit}`),
    year: say(year),
  });
}

function statusOf(yearValues: YearValues, row: number, { t }: ReportWords): string {
  return t(`export.status.${STATUSES[yearValues.status[row] ?? STATUS_CODE.missing] ?? "missing"}`);
}
