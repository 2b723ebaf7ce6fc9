import { levelNoteKey } from "../i18n/level-words";
import type { AreaListReport, ReportedIndicator } from "./area-list";
import type { ReportWords } from "./report-words";

type Line = readonly [string, string];

/** Metadata lines of an exported list: what it is, whence, by which filter and order. */
export function areaListMeta(report: AreaListReport, words: ReportWords): Line[] {
  const { t, pick, number, date } = words;
  const { indicators, rows, scheme, smallTop, unjudged } = report;
  const demonstration = report.demonstrationRoles || indicators.some((i) => i.demonstration);
  return [
    [t("export.title"), t(unjudged ? "export.unjudgedList" : "export.areaList")],
    ...(demonstration ? ([[t("export.stamp"), t("app.demonstrationLong")]] as const) : []),
    ...indicators.map((i): Line => [t("export.indicator"), indicatorText(i, words)]),
    ...distinct(indicators.map((i) => pick(i.source))).map((s): Line => [t("export.source"), s]),
    ...distinct(indicators.map((i) => pick(i.licence))).map((s): Line => [t("export.licence"), s]),
    [t("export.filters"), filterText(report, words)],
    [t("export.sort"), sortText(report, words)],
    ...(smallTop > 0
      ? ([[t("export.stamp"), t("export.smallTop", { n: number(smallTop) })]] as const)
      : []),
    [t("export.scheme"), pick(scheme.name)],
    [t("export.rows"), number(rows.length)],
    [t("export.created"), date(report.created)],
  ];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function indicatorText(about: ReportedIndicator, { t, pick, year }: ReportWords): string {
  const { indicator, seriesBreaks, demonstration, level = "tambon" } = about;
  const levelNote = levelNoteKey(level);
  const text = t("export.indicatorIs", {
    name: pick(indicator.name),
    unit: t(`legend.${indicator.unit}`),
    year: year(about.year),
  });
  const notes = [
    ...(levelNote ? [t(levelNote)] : []),
    ...(demonstration ? [t("app.demonstration")] : []),
    ...(seriesBreaks.length > 0
      ? [t("export.seriesBreak", { years: seriesBreaks.map(year) })]
      : []),
  ];
  return [text, ...notes].join(" · ");
}

function filterText(report: AreaListReport, { t, pick, year, number }: ReportWords): string {
  const region = report.scheme.regions.find((r) => r.id === report.region);
  const conditions = report.thresholds.flatMap(({ indicator, comparison, bound }) => {
    const about = report.indicators.find((i) => i.indicator.id === indicator);
    if (!about) return [];
    return t(comparison === "gte" ? "export.atLeast" : "export.atMost", {
      name: pick(about.indicator.name),
      bound: t(`legend.amount.${about.indicator.unit}`, { n: bound }),
      year: year(about.year),
    });
  });
  const parts = [
    ...(region ? [t("export.inRegion", { region: pick(region.name) })] : []),
    ...(report.group ? [t("export.inGroup", { group: t(`legend.${report.group}`) })] : []),
    ...conditions,
    ...(report.picked === null ? [] : [t("export.drawn", { n: number(report.picked) })]),
  ];
  return parts.length === 0 ? t("export.noFilter") : parts.join(` ${t("export.and")} `);
}

function sortText(report: AreaListReport, words: ReportWords): string {
  const { t } = words;
  const key = report.sort.startsWith("-") ? "export.descending" : "export.ascending";
  return t(key, { head: headOf(report, report.sort.replace(/^-/, ""), words) });
}

function headOf(report: AreaListReport, id: string, { t, pick }: ReportWords): string {
  if (id === "name") return t("export.tambon");
  if (id === "code" || id === "region" || id === "role" || id === "people") {
    return t(`export.${id}`);
  }
  const about = report.indicators.find((i) => i.indicator.id === id) ?? report.indicators[0];
  return about ? pick(about.indicator.name) : id;
}
