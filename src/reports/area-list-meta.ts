import { MINIMUM_CELL_PUBLIC } from "../analysis/privacy/minimum";
import { levelNote } from "../i18n/level-words";
import type { Wording } from "../i18n/wording";
import { appWords } from "../i18n/words/app";
import { exportWords } from "../i18n/words/export";
import { legendWords } from "../i18n/words/legend";
import type { AreaListReport, ReportedIndicator } from "./area-list";

type Line = readonly [string, string];

/** Metadata lines of an exported list: what it is, whence, by which filter and order. */
export function areaListMeta(report: AreaListReport, words: Wording): Line[] {
  const { t, pick, number, date } = words;
  const { indicators, rows, scheme, smallTop, unjudged } = report;
  const demonstration = report.demonstrationRoles || indicators.some((i) => i.demonstration);
  return [
    [t(exportWords.title), t(unjudged ? exportWords.unjudgedList : exportWords.areaList)],
    ...(demonstration ? ([[t(exportWords.stamp), t(appWords.demonstrationLong)]] as const) : []),
    ...indicators.map((i): Line => [t(exportWords.indicator), indicatorText(i, words)]),
    ...distinct(indicators.map((i) => pick(i.source))).map((s): Line => [t(exportWords.source), s]),
    ...distinct(indicators.map((i) => pick(i.licence))).map(
      (s): Line => [t(exportWords.licence), s],
    ),
    [t(exportWords.filters), filterText(report, words)],
    [t(exportWords.sort), sortText(report, words)],
    ...(smallTop > 0
      ? ([[t(exportWords.stamp), t(exportWords.smallTop, { n: number(smallTop) })]] as const)
      : []),
    ...heldLines(report, words),
    [t(exportWords.scheme), pick(scheme.name)],
    [t(exportWords.rows), number(rows.length)],
    [t(exportWords.created), date(report.created)],
  ];
}

/** What is held back from the public, where figures were made from rows of households. */
function heldLines({ areas, rows, indicators }: AreaListReport, { t, number }: Wording): Line[] {
  const counted = indicators.flatMap(({ held }) => (held ? [held] : []));
  if (counted.length === 0) return [];
  const held = Array.from(rows).filter((row) =>
    counted.some((codes) => codes.has(areas.code[row] ?? "")),
  );
  const blanks = { n: number(held.length), limit: number(MINIMUM_CELL_PUBLIC) };
  return [[t(exportWords.stamp), t(exportWords.held, blanks)]];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function indicatorText(about: ReportedIndicator, { t, pick, year }: Wording): string {
  const { indicator, seriesBreaks, demonstration, level = "tambon" } = about;
  const note = levelNote(level);
  const text = t(exportWords.indicatorIs, {
    name: pick(indicator.name),
    unit: t(legendWords[indicator.unit]),
    year: year(about.year),
  });
  const notes = [
    ...(note ? [t(note)] : []),
    ...(demonstration ? [t(appWords.demonstration)] : []),
    ...(seriesBreaks.length > 0
      ? [t(exportWords.seriesBreak, { years: seriesBreaks.map(year) })]
      : []),
  ];
  return [text, ...notes].join(" · ");
}

function filterText(report: AreaListReport, { t, pick, year, number }: Wording): string {
  const region = report.scheme.regions.find((r) => r.id === report.region);
  const conditions = report.thresholds.flatMap(({ indicator, comparison, bound }) => {
    const about = report.indicators.find((i) => i.indicator.id === indicator);
    if (!about) return [];
    return t(comparison === "gte" ? exportWords.atLeast : exportWords.atMost, {
      name: pick(about.indicator.name),
      bound: t(legendWords[`amount.${about.indicator.unit}`], { n: bound }),
      year: year(about.year),
    });
  });
  const parts = [
    ...(region ? [t(exportWords.inRegion, { region: pick(region.name) })] : []),
    ...(report.group ? [t(exportWords.inGroup, { group: t(legendWords[report.group]) })] : []),
    ...conditions,
    ...(report.picked === null ? [] : [t(exportWords.drawn, { n: number(report.picked) })]),
  ];
  return parts.length === 0 ? t(exportWords.noFilter) : parts.join(` ${t(exportWords.and)} `);
}

function sortText(report: AreaListReport, words: Wording): string {
  const { t } = words;
  const key = report.sort.startsWith("-") ? exportWords.descending : exportWords.ascending;
  return t(key, { head: headOf(report, report.sort.replace(/^-/, ""), words) });
}

function headOf(report: AreaListReport, id: string, { t, pick }: Wording): string {
  if (id === "name") return t(exportWords.tambon);
  if (id === "code" || id === "region" || id === "role" || id === "people") {
    return t(exportWords[id]);
  }
  const about = report.indicators.find((i) => i.indicator.id === id) ?? report.indicators[0];
  return about ? pick(about.indicator.name) : id;
}
