import { numberAt } from "../base/column";
import type { Language } from "../base/language";
import type { AreaTable } from "../domain/area";
import type { DatasetLevel } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { STATUS_CODE, STATUSES, type YearValues } from "../domain/observation";
import type { Group } from "../domain/programme";
import { type RegionScheme, regionOfProvince } from "../domain/region";
import { type RoleTable, roleOfCode } from "../domain/role-table";
import type { Bilingual } from "../domain/text";
import { type Wording, wordingOf } from "../i18n/wording";
import { appWords } from "../i18n/words/app";
import { exportWords } from "../i18n/words/export";
import { legendWords } from "../i18n/words/legend";
import { areaListMeta } from "./area-list-meta";
import type { CsvCell, CsvTable } from "./formats/csv";
import { fileDay } from "./formats/file-day";
import { rounded } from "./formats/rounded";

/** An indicator as a list shows it, with what has to be said of its figures. */
export type ReportedIndicator = {
  readonly indicator: Indicator;
  readonly year: number;
  readonly yearValues: YearValues;
  readonly source: Bilingual;
  readonly licence: Bilingual;
  readonly demonstration: boolean;
  /** Level of the areas the figures are of; absent = tambon. */
  readonly level?: DatasetLevel;
  readonly seriesBreaks: readonly number[];
  /** Codes whose figures are held back, see `heldFromPublic`; `null` for published figures. */
  readonly held: ReadonlySet<string> | null;
};

/** All that the file of a list says; `indicators` begins with the one shown. */
export type AreaListReport = {
  readonly language: Language;
  readonly areas: AreaTable;
  /** Rows of the area table, in the order listed. */
  readonly rows: ArrayLike<number>;
  /** Whether these are the tambons that could not be judged. */
  readonly unjudged: boolean;
  readonly indicators: readonly ReportedIndicator[];
  readonly thresholds: readonly {
    readonly indicator: string;
    readonly comparison: "gte" | "lte";
    readonly bound: number;
  }[];
  readonly region: string | null;
  readonly group: Group | null;
  /** Areas picked by drawing on the map, before the other filters; `null` where all count. */
  readonly picked: number | null;
  /** Of the first 20 in an order of rates: those with fewer than 100 people. */
  readonly smallTop: number;
  readonly scheme: RegionScheme;
  readonly roles: RoleTable;
  /** Whether a record for demonstration gives some of the roles. */
  readonly demonstrationRoles: boolean;
  /** Column id with `-` before it for descending, as in the link. */
  readonly sort: string;
  readonly created: Date;
};

/**
 * The listed tambons as a table to export: codes as text, each indicator as value, status in words,
 * people affected and people surveyed. A value that is missing or suppressed is an empty cell with
 * its status beside it. Figures held back from the public stand as suppressed, their areas last, so
 * that no order tells what they are. Demonstration figures say so in the metadata and in a column of their own.
 * An empty list gives metadata and heads.
 */
export function areaListTable(report: AreaListReport): CsvTable {
  const words = wordingOf(report.language);
  const { indicators } = report;
  const demonstration = indicators.some((i) => i.demonstration);
  const columns = [
    ...areaColumns(report, words),
    ...indicators.flatMap((i) => indicatorColumns(i, report.areas, words)),
    ...(demonstration ? [kindColumn(indicators, words)] : []),
  ];
  return {
    meta: areaListMeta(report, words),
    head: columns.map((column) => column.head),
    rows: publicOrder(report).map((row) => columns.map((column) => column.cell(row))),
  };
}

function publicOrder({ areas, rows, indicators }: AreaListReport): number[] {
  const isHeld = (row: number) => indicators.some(({ held }) => held?.has(areas.code[row] ?? ""));
  const all = Array.from(rows);
  return [...all.filter((row) => !isHeld(row)), ...all.filter(isHeld)];
}

type ReportColumn = { readonly head: string; cell(row: number): CsvCell };

/** Name of the list's file, with the day it was made. */
export function areaListFileName(language: Language, created: Date): string {
  return `${wordingOf(language).t(exportWords.fileAreas)}-${fileDay(created)}.csv`;
}

function areaColumns(report: AreaListReport, { t, pick }: Wording): ReportColumn[] {
  const { areas, scheme, roles, language } = report;
  const thai = language === "th";
  const column = (head: string, texts: readonly string[]): ReportColumn => ({
    head,
    cell: (row) => texts[row] ?? "",
  });
  const names = new Map(scheme.regions.map((r) => [r.id, pick(r.name)]));
  const regions = regionOfProvince(scheme);
  return [
    column(t(exportWords.code), areas.code),
    column(t(exportWords.tambon), thai ? areas.nameTh : areas.nameEn),
    column(t(exportWords.amphoe), thai ? areas.amphoeTh : areas.amphoeEn),
    column(t(exportWords.province), thai ? areas.provinceTh : areas.provinceEn),
    {
      head: t(exportWords.region),
      cell: (row) =>
        names.get(regions.get(areas.provinceCode[row] ?? "") ?? "") ?? t(exportWords.outside),
    },
    {
      head:
        t(exportWords.role) + (report.demonstrationRoles ? ` (${t(appWords.demonstration)})` : ""),
      cell: (row) => t(legendWords[roleOfCode(roles.role[row] ?? 0) ?? "other"]),
    },
  ];
}

function indicatorColumns(
  about: ReportedIndicator,
  areas: AreaTable,
  words: Wording,
): ReportColumn[] {
  const { indicator, year, yearValues, held } = about;
  const statusOf = (row: number) =>
    held?.has(areas.code[row] ?? "") ? STATUS_CODE.suppressed : yearValues.status[row];
  const blanks = {
    name: words.pick(indicator.name),
    unit: words.t(legendWords[indicator.unit]),
    year: words.year(year),
  };
  const figure = (of: Float64Array) => (row: number) =>
    statusOf(row) === STATUS_CODE.value ? rounded(numberAt(of, row)) : null;
  return [
    { head: words.t(exportWords.value, blanks), cell: figure(yearValues.value) },
    {
      head: words.t(exportWords.status, blanks),
      cell: (row) => words.t(exportWords[`status.${STATUSES[statusOf(row) ?? 1] ?? "missing"}`]),
    },
    { head: words.t(exportWords.numerator, blanks), cell: figure(yearValues.numerator) },
    { head: words.t(exportWords.denominator, blanks), cell: figure(yearValues.denominator) },
  ];
}

function kindColumn(all: readonly ReportedIndicator[], { t }: Wording): ReportColumn {
  const mixed = all.some((i) => !i.demonstration);
  const kind = t(appWords.demonstration) + (mixed ? ` + ${t(appWords.realData)}` : "");
  return { head: t(exportWords.kind), cell: () => kind };
}
