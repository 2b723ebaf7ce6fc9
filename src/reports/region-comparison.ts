import "../i18n/later/executive";
import "../i18n/later/export";
import type { GroupComparison } from "../analysis";
import { changeOf } from "../analysis/comparison/change";
import type { Language } from "../base/language";
import type { DatasetLevel } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { GROUPS, type Group } from "../domain/programme";
import type { Bilingual } from "../domain/text";
import type { GroupFigure } from "../figures/comparison/compared-lines";
import { type WordKey, wordsOf } from "../i18n/catalogue";
import { formatDate, formatYear } from "../i18n/format";
import { levelNoteKey } from "../i18n/level-words";
import { translate } from "../i18n/translate";
import type { CsvCell, CsvTable } from "./formats/csv";
import { rounded } from "./formats/rounded";

/**
 * A line of the board to export: the year shown, and the baseline year with the year shown over the
 * areas that are compared in both; `null` without a baseline.
 */
export type ReportLine = {
  readonly place: string;
  readonly now: GroupComparison;
  readonly pair: { readonly before: GroupComparison; readonly after: GroupComparison } | null;
};

/** All that the exported comparison says about itself, and its lines. Years are BE. */
export type ComparisonReport = {
  readonly language: Language;
  readonly indicator: Indicator;
  readonly year: number;
  readonly baseline: number;
  /** First year of a new series between the two years: changes stay empty, the remark says why. */
  readonly broken: number | null;
  readonly scheme: Bilingual;
  readonly source: Bilingual;
  readonly demonstration: boolean;
  /** Level of the figures; absent = tambon. */
  readonly level?: DatasetLevel;
  /** What the figure of a group is. */
  readonly figure: GroupFigure;
  /** Roles that were edited on this device and differ from the record. */
  readonly roleEdits: number;
  /** Who is in no group and why, a sentence each. */
  readonly leftOut: readonly string[];
  readonly lines: readonly ReportLine[];
  readonly created: Date;
};

type Say = (key: WordKey, blanks?: Record<string, string | number>) => string;

/** The board as a table: one row per place and group, what is missing empty. */
export function comparisonTable(report: ComparisonReport): CsvTable {
  const { language } = report;
  const t: Say = (key, blanks) => translate(wordsOf(key), language, blanks);
  return {
    meta: metaOf(report, t),
    head: headOf(report, t),
    rows: report.lines.flatMap((line) => GROUPS.map((group) => rowOf(report, line, group, t))),
  };
}

function metaOf(report: ComparisonReport, t: Say): [string, string][] {
  const { language, indicator, year, baseline, broken } = report;
  const both = baseline !== year;
  const meta: [string, string][] = [
    [t("app.name"), t("executive.csvTitle")],
    [t("controls.indicator"), `${indicator.name[language]} (${indicator.id})`],
    [t("executive.csvUnit"), t(`legend.${indicator.unit}`)],
    [t("controls.year"), formatYear(year, language)],
  ];
  if (both) meta.push([t("executive.baseline"), formatYear(baseline, language)]);
  meta.push(
    [t("controls.scheme"), report.scheme[language]],
    [t("executive.csvSource"), report.source[language]],
    [
      t("executive.csvDemonstration"),
      t(report.demonstration ? "executive.csvYes" : "executive.csvNo"),
    ],
    [t("executive.csvFilters"), t("executive.csvNoFilters")],
    [t("executive.csvRoles"), String(report.roleEdits)],
    [
      t("executive.csvMethod"),
      `${t(`executive.how.${report.figure}`)} · ${t("executive.howRest")}`,
    ],
    [t("export.created"), formatDate(report.created, language)],
  );
  for (const sentence of report.leftOut) meta.push([t("executive.leftOut"), sentence]);
  if (both) meta.push([t("executive.csvNote"), t("executive.sameAreas")]);
  const level = levelNoteKey(report.level ?? "tambon");
  if (level) meta.push([t("executive.csvNote"), t(level)]);
  if (both && broken !== null) meta.push([t("executive.csvNote"), brokenText(report, broken, t)]);
  return meta;
}

function brokenText({ language, baseline, year }: ComparisonReport, first: number, t: Say): string {
  return t("executive.broken", {
    from: formatYear(baseline, language),
    to: formatYear(year, language),
    first: formatYear(first, language),
  });
}

function headOf(report: ComparisonReport, t: Say): string[] {
  const { language, indicator, year, baseline } = report;
  const key = report.figure === "per-area" ? "executive.perAreaIn" : "executive.meanIn";
  const unit = indicator.unit === "percent" ? t("executive.points") : t(`legend.${indicator.unit}`);
  const mean = (y: number) => t(key, { year: formatYear(y, language) });
  return [
    t("executive.region"),
    t("executive.group"),
    t("executive.csvAreas"),
    t("executive.csvReported"),
    t("executive.csvMissing"),
    t("executive.csvSuppressed"),
    t("executive.csvNotApplicable"),
    mean(year),
    ...(report.figure === "per-area" ? [t("executive.total")] : []),
    t("executive.median"),
    t("executive.csvQ1"),
    t("executive.csvQ3"),
    t("executive.deviation"),
    `${t("executive.difference")} (${unit})`,
    `${t("executive.csvMedianDifference")} (${unit})`,
    ...(baseline === year
      ? []
      : [
          t("executive.inBothYears"),
          t("executive.csvSameAreas", { mean: mean(baseline) }),
          t("executive.csvSameAreas", { mean: mean(year) }),
          t("executive.changePoints", { unit }),
          t("executive.changeRelative"),
        ]),
    t("executive.csvNote"),
  ];
}

function rowOf(report: ComparisonReport, line: ReportLine, group: Group, t: Say): CsvCell[] {
  const s = line.now.groups[group];
  const difference = group === "other" ? null : line.now.differences[group];
  return [
    line.place,
    t(`legend.${group}`),
    s.areas,
    s.reported,
    s.missing,
    s.suppressed,
    s.notApplicable,
    rounded(s.mean),
    ...(report.figure === "per-area" ? [rounded(s.total)] : []),
    ...[s.median, s.q1, s.q3, s.deviation].map(rounded),
    rounded(difference?.mean),
    rounded(difference?.median),
    ...changeCells(report, line, group),
    remarkOf(report, line, group, t),
  ];
}

function changeCells(report: ComparisonReport, line: ReportLine, group: Group): CsvCell[] {
  if (report.baseline === report.year) return [];
  const before = line.pair?.before.groups[group];
  const after = line.pair?.after.groups[group];
  const [was, is] = [before?.mean ?? null, after?.mean ?? null];
  const change = report.broken === null ? changeOf(was, is) : null;
  return [after?.reported ?? null, ...[was, is, change?.points, change?.relative].map(rounded)];
}

function remarkOf(report: ComparisonReport, line: ReportLine, group: Group, t: Say): string | null {
  const { areas, reported } = line.now.groups[group];
  if (areas === 0) return t("executive.noAreas");
  if (reported === 0) return t("executive.noFigures", { n: areas });
  if (report.figure === "none") return t("executive.notForLevel");
  const across = report.baseline !== report.year && report.broken !== null;
  return across ? t("executive.brokenCell") : null;
}
