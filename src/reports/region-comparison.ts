import type { Language } from "../base/language";
import type { DatasetLevel } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import { GROUPS, type Group } from "../domain/programme";
import type { Bilingual } from "../domain/text";
import type { GroupComparison, GroupFigure } from "../figures/comparison/compared-lines";
import type { PairLine } from "../figures/comparison/compared-years";
import { formatDate, formatYear } from "../i18n/format";
import { levelNote } from "../i18n/level-words";
import { type Wording, wordingOf } from "../i18n/wording";
import { appWords } from "../i18n/words/app";
import { controlWords } from "../i18n/words/controls";
import { executiveWords } from "../i18n/words/executive";
import { exportWords } from "../i18n/words/export";
import { legendWords } from "../i18n/words/legend";
import type { CsvCell, CsvTable } from "./formats/csv";
import { rounded } from "./formats/rounded";

/**
 * A line of the board to export: the year shown, and what changed since the baseline year over the
 * areas that are compared in both; `null` without a baseline.
 */
export type ReportLine = {
  readonly place: string;
  readonly now: GroupComparison;
  readonly change: PairLine["groups"] | null;
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

/** The board as a table: one row per place and group, what is missing empty. */
export function comparisonTable(report: ComparisonReport): CsvTable {
  const { language } = report;
  const { t } = wordingOf(language);
  return {
    meta: metaOf(report, t),
    head: headOf(report, t),
    rows: report.lines.flatMap((line) => GROUPS.map((group) => rowOf(report, line, group, t))),
  };
}

function metaOf(report: ComparisonReport, t: Wording["t"]): [string, string][] {
  const { language, indicator, year, baseline, broken } = report;
  const both = baseline !== year;
  const meta: [string, string][] = [
    [t(appWords.name), t(executiveWords.csvTitle)],
    [t(controlWords.indicator), `${indicator.name[language]} (${indicator.id})`],
    [t(executiveWords.csvUnit), t(legendWords[indicator.unit])],
    [t(controlWords.year), formatYear(year, language)],
  ];
  if (both) meta.push([t(executiveWords.baseline), formatYear(baseline, language)]);
  meta.push(
    [t(controlWords.scheme), report.scheme[language]],
    [t(executiveWords.csvSource), report.source[language]],
    [
      t(executiveWords.csvDemonstration),
      t(report.demonstration ? executiveWords.csvYes : executiveWords.csvNo),
    ],
    [t(executiveWords.csvFilters), t(executiveWords.csvNoFilters)],
    [t(executiveWords.csvRoles), String(report.roleEdits)],
    [
      t(executiveWords.csvMethod),
      `${t(executiveWords[`how.${report.figure}`])} · ${t(executiveWords.howRest)}`,
    ],
    [t(exportWords.created), formatDate(report.created, language)],
  );
  for (const sentence of report.leftOut) meta.push([t(executiveWords.leftOut), sentence]);
  if (both) meta.push([t(executiveWords.csvNote), t(executiveWords.sameAreas)]);
  const level = levelNote(report.level ?? "tambon");
  if (level) meta.push([t(executiveWords.csvNote), t(level)]);
  if (both && broken !== null)
    meta.push([t(executiveWords.csvNote), brokenText(report, broken, t)]);
  return meta;
}

function brokenText(
  { language, baseline, year }: ComparisonReport,
  first: number,
  t: Wording["t"],
): string {
  return t(executiveWords.broken, {
    from: formatYear(baseline, language),
    to: formatYear(year, language),
    first: formatYear(first, language),
  });
}

function headOf(report: ComparisonReport, t: Wording["t"]): string[] {
  const { language, indicator, year, baseline } = report;
  const key = report.figure === "per-area" ? executiveWords.perAreaIn : executiveWords.meanIn;
  const unit =
    indicator.unit === "percent" ? t(executiveWords.points) : t(legendWords[indicator.unit]);
  const mean = (y: number) => t(key, { year: formatYear(y, language) });
  return [
    t(executiveWords.region),
    t(executiveWords.group),
    t(executiveWords.csvAreas),
    t(executiveWords.csvReported),
    t(executiveWords.csvMissing),
    t(executiveWords.csvSuppressed),
    t(executiveWords.csvNotApplicable),
    mean(year),
    ...(report.figure === "per-area" ? [t(executiveWords.total)] : []),
    t(executiveWords.median),
    t(executiveWords.csvQ1),
    t(executiveWords.csvQ3),
    t(executiveWords.deviation),
    `${t(executiveWords.difference)} (${unit})`,
    `${t(executiveWords.csvMedianDifference)} (${unit})`,
    ...(baseline === year
      ? []
      : [
          t(executiveWords.inBothYears),
          t(executiveWords.csvSameAreas, { mean: mean(baseline) }),
          t(executiveWords.csvSameAreas, { mean: mean(year) }),
          t(executiveWords.changePoints, { unit }),
          t(executiveWords.changeRelative),
        ]),
    t(executiveWords.csvNote),
  ];
}

function rowOf(
  report: ComparisonReport,
  line: ReportLine,
  group: Group,
  t: Wording["t"],
): CsvCell[] {
  const s = line.now.groups[group];
  const difference = group === "other" ? null : line.now.differences[group];
  return [
    line.place,
    t(legendWords[group]),
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
  const of = line.change?.[group];
  const change = report.broken === null ? of : null;
  const figures = [of?.before, of?.after, change?.points, change?.relative];
  return [of?.reported ?? null, ...figures.map(rounded)];
}

function remarkOf(
  report: ComparisonReport,
  line: ReportLine,
  group: Group,
  t: Wording["t"],
): string | null {
  const { areas, reported } = line.now.groups[group];
  if (areas === 0) return t(executiveWords.noAreas);
  if (reported === 0) return t(executiveWords.noFigures, { n: areas });
  if (report.figure === "none") return t(executiveWords.notForLevel);
  const across = report.baseline !== report.year && report.broken !== null;
  return across ? t(executiveWords.brokenCell) : null;
}
