import type { Language } from "../../base/language";
import type { AreaTable } from "../../domain/area";
import type { Indicator } from "../../domain/indicator";
import type { Measure, Rule } from "../../domain/scenario";
import { formatNumber, formatYear } from "../../i18n/format";
import { wordingOf } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import { legendWords } from "../../i18n/words/legend";
import { plannerWords } from "../../i18n/words/planner";

const BANGKOK = "10";

/** Name of a tambon or amphoe and what it lies in, from a row of the area table. */
export function unitNames(
  areas: AreaTable,
  row: number,
  level: "tambon" | "amphoe",
  language: Language,
): { name: string; parents: string } {
  const bangkok = areas.provinceCode[row] === BANGKOK;
  if (language === "en") {
    const [amphoe, province] = [areas.amphoeEn[row] ?? "", areas.provinceEn[row] ?? ""];
    if (level === "amphoe") return { name: amphoe, parents: province };
    return { name: areas.nameEn[row] ?? "", parents: `${amphoe}, ${province}` };
  }
  const amphoe = `${bangkok ? "เขต" : "อ."}${areas.amphoeTh[row]}`;
  const province = `${bangkok ? "" : "จ."}${areas.provinceTh[row]}`;
  if (level === "amphoe") return { name: amphoe, parents: province };
  const name = `${bangkok ? "แขวง" : "ต."}${areas.nameTh[row]}`;
  return { name, parents: `${amphoe} ${province}` };
}

/** What names need beside the measure itself. */
export type NameSources = {
  readonly language: Language;
  readonly indicators: readonly Indicator[];
  /** Name of an area by code. */
  areaName(code: string): string;
  /** Name of a set of points that the planner brought in, from its text in the scenario. */
  pointsName(points: string): string;
};

/** A measure in words; an indicator that is gone keeps its id. */
export function measureName(measure: Measure | { kind: "role" }, sources: NameSources): string {
  const { language } = sources;
  if ("indicator" in measure) {
    const found = sources.indicators.find(({ id }) => id === measure.indicator);
    const own = found?.name[language] ?? measure.indicator;
    const name = measure.yearBe === 0 ? own : `${own} ${formatYear(measure.yearBe, language)}`;
    if (measure.kind === "indicator") return name;
    return wordingOf(language).t(plannerWords[`measure.${measure.kind}`], { name });
  }
  if (measure.kind === "entered") return measure.name;
  if (measure.kind === "distance") {
    const name = sources.pointsName(measure.points);
    return wordingOf(language).t(plannerWords["measure.distance"], { name });
  }
  const name = measure.kind === "likeness" ? sources.areaName(measure.code) : "";
  return wordingOf(language).t(plannerWords[`measure.${measure.kind}`], { name });
}

/** A rule in words. */
export function ruleText(rule: Rule, sources: NameSources): string {
  const name = measureName(rule.measure, sources);
  const { language } = sources;
  const decimals = Number.isInteger(rule.bound) ? 0 : 2;
  const bound = formatNumber(rule.bound, language, decimals);
  return wordingOf(language).t(dossierWords[`test.${rule.test}`], { name, bound });
}

/** A unit in words. */
export function unitName(unit: Indicator["unit"], language: Language): string {
  return wordingOf(language).t(legendWords[unit]);
}

/** Unit of a measure's numbers; "" for those that have none. */
export function measureUnit(measure: Measure, sources: NameSources): string {
  const unitOf = (unit: Indicator["unit"]) => unitName(unit, sources.language);
  if ("indicator" in measure && measure.kind !== "hotspot") {
    const found = sources.indicators.find(({ id }) => id === measure.indicator);
    return found ? unitOf(found.unit) : "";
  }
  if (measure.kind === "population") return unitOf("people");
  if (measure.kind === "households") return unitOf("households");
  return measure.kind === "sep-villages" ? unitOf("villages") : "";
}

/** Decimals that a measure's numbers are printed with. */
export function measureDecimals(measure: Measure, { indicators }: NameSources): number {
  if ("indicator" in measure && measure.kind !== "hotspot") {
    return indicators.find(({ id }) => id === measure.indicator)?.decimals ?? 2;
  }
  if (measure.kind === "distance" || measure.kind === "likeness") return 2;
  return measure.kind === "entered" ? 1 : 0;
}
