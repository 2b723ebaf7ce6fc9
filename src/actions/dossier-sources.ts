import type { Language } from "../base/language";
import { POPULATION_YEAR_BE } from "../domain/area";
import type { DatasetInfo } from "../domain/dataset";
import { yearShownFirst } from "../domain/period";
import type { Measure, Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import { decodePoints } from "../figures/plan/points";
import type { PlanData } from "../figures/plan/resolve-plan";
import { type Ingredient, stampOf } from "../figures/stamps/stamp-of";
import type { DossierSource } from "../reports/dossier/dossier";
import { enteredSource, pointsSource, registeredSource } from "../reports/dossier/plain-sources";

type Asked = { readonly measure: Measure | { kind: "role" }; readonly yearBe: number | null };

/** What a dossier says beside its plan. */
type Beside = {
  /** Indicators that the pages of the areas show, in all their years. */
  readonly profiled?: readonly string[];
  /** It says which areas the programme reached before. */
  readonly reached?: boolean;
};

/** Where everything in a dossier comes from, plan first; each source once. */
export function sourcesOf(
  app: AppData,
  data: PlanData,
  scenario: Scenario,
  language: Language,
  { profiled = [], reached = false }: Beside = {},
): DossierSource[] {
  const ofPlan = planSources(app, data, scenario, language);
  const roles = reached
    ? sourcesBehind(app, { measure: { kind: "role" }, yearBe: null }, language)
    : [];
  const shown = profiled.flatMap((id) => allYearsOf(app, id, language));
  return eachOnce([...ofPlan, ...roles, ...shown]);
}

/** Where the figures of criteria, rules and covariates come from; each source once. */
export function planSources(
  app: AppData,
  data: PlanData,
  scenario: Scenario,
  language: Language,
): DossierSource[] {
  const ingredients: Asked[] = [
    ...[...scenario.criteria, ...scenario.rules].map(({ id, measure }) => ({
      measure,
      yearBe: data.measured.get(id)?.yearBe ?? null,
    })),
    ...scenario.rollout.covariates.map((measure) => ({ measure, yearBe: latest(app, measure) })),
    { measure: { kind: "population" }, yearBe: null },
  ];
  return eachOnce(ingredients.flatMap((one) => sourcesBehind(app, one, language)));
}

/** Datasets behind an indicator, each with the years that are shown of it. */
function allYearsOf(app: AppData, indicator: string, language: Language): DossierSource[] {
  const parts = app.sources.get(indicator)?.parts ?? [];
  return parts.flatMap(({ dataset, years }) => {
    const info = app.manifest.datasets.find(({ id }) => id === dataset);
    return info ? [{ ...fromDataset(info, null, language), years }] : [];
  });
}

/** A real and a made-up source of one name are two. */
function eachOnce(sources: readonly DossierSource[]): DossierSource[] {
  const found = new Map<string, DossierSource>();
  for (const source of sources) {
    const key = `${source.name} ${source.demonstration}`;
    const known = found.get(key);
    const years = [...new Set([...(known?.years ?? []), ...source.years])].sort((a, b) => a - b);
    found.set(key, { ...source, years });
  }
  return [...found.values()];
}

function latest(app: AppData, measure: Measure): number | null {
  if (!("indicator" in measure)) return null;
  if (measure.yearBe !== 0) return measure.yearBe;
  const source = app.sources.get(measure.indicator);
  return source ? yearShownFirst(source.years, source.seriesBreaks) : null;
}

function sourcesBehind(
  app: AppData,
  { measure, yearBe }: Asked,
  language: Language,
): DossierSource[] {
  if ("indicator" in measure) {
    const source = app.sources.get(measure.indicator);
    return source ? ofStamp({ source, ...(yearBe === null ? {} : { year: yearBe }) }) : [];
  }
  if (measure.kind === "sep-level" || measure.kind === "sep-villages") {
    return ofStamp({ kind: "sep_villages" });
  }
  if (measure.kind === "population" || measure.kind === "households") {
    return [registeredSource(POPULATION_YEAR_BE, language)];
  }
  if (measure.kind === "entered") return [enteredSource(measure.name, measure.source, language)];
  if (measure.kind === "distance") {
    return [pointsSource(decodePoints(measure.points).name, language)];
  }
  return measure.kind === "role" ? ofStamp({ kind: "roles" }) : [];

  function ofStamp(ingredient: Ingredient): DossierSource[] {
    return stampOf(app, [ingredient]).datasets.map((info) => fromDataset(info, yearBe, language));
  }
}

function fromDataset(info: DatasetInfo, yearBe: number | null, language: Language): DossierSource {
  const vintage = info.imported?.vintage ?? "";
  const source = info.source[language];
  return {
    name: info.title[language],
    source: vintage === "" ? source : `${source} (${vintage})`,
    years: yearBe === null ? [] : [yearBe],
    demonstration: info.demonstration,
    seriesBreaks: info.seriesBreaks,
  };
}
