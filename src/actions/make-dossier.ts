import type { Chosen } from "../analysis/choice/choice";
import { numberAt } from "../base/column";
import type { Language } from "../base/language";
import { POPULATION_YEAR_BE } from "../domain/area";
import { budgetOf } from "../domain/budget";
import type { RegionScheme } from "../domain/region";
import type { Measure, Scenario } from "../domain/scenario";
import type { AppData } from "../figures/app-data";
import { choiceInputsKey } from "../figures/plan/data-key";
import type { PlanChoice, Ranked } from "../figures/plan/plan-choice";
import { decodePoints } from "../figures/plan/points";
import { rankOfUnit } from "../figures/plan/rank-of-unit";
import type { PlanData } from "../figures/plan/resolve-plan";
import type { PlannedRollout } from "../figures/plan/rollout";
import { peopleOf } from "../figures/units/aggregate";
import { placesOf } from "../figures/units/area-units";
import type { AreaProfile } from "../queries/area-profile";
import type {
  Dossier,
  DossierArea,
  DossierPlace,
  DossierStability,
} from "../reports/dossier/dossier";
import {
  measureDecimals,
  measureName,
  measureUnit,
  type NameSources,
  ruleText,
  unitNames,
} from "../reports/dossier/names";
import type { RobustnessRun } from "../state/plan/robustness";
import { profileFigures } from "./dossier-profiles";
import { rolloutOf } from "./dossier-rollout";
import { planSources, sourcesOf } from "./dossier-sources";

/** All that a dossier is made of. */
export type DossierTask = {
  readonly app: AppData;
  readonly scenario: Scenario;
  readonly data: PlanData;
  readonly ranked: Ranked;
  readonly choice: PlanChoice;
  readonly rollout: PlannedRollout | null;
  /** The last test of robustness; one of another choice is left out. */
  readonly run: RobustnessRun | null;
  /** Profiles of the areas chosen, see `dossierProfileParams`. */
  readonly profiles: readonly AreaProfile[];
  readonly language: Language;
  readonly created: Date;
};

/** A unit by its number, in words. */
export type PlaceOf = (unit: number) => DossierPlace;

const CONTENDERS = 10;
const LEAST_SHARE = 0.005;

/** Gathers everything that the dossier says; `null` where nothing is or can be chosen. */
export function makeDossier(task: DossierTask): Dossier | null {
  const { app, scenario, data, choice, rollout, language } = task;
  const { people, rules } = choice;
  if (people.kind !== "chosen") return null;
  const placeOf = placeNames(task);
  const names = nameSources(task, placeOf);
  const scheme = app.schemes.find(({ id }) => id === scenario.scheme);
  const profiled = new Set(task.profiles.map(({ indicator }) => indicator));
  const sources = sourcesOf(app, data, scenario, language, {
    profiled: app.indicators.flatMap(({ id }) => (profiled.has(id) ? [id] : [])),
    reached: rollout !== null,
  });
  const chosen = chosenAreas(task, people, placeOf, scheme);
  return {
    language,
    created: task.created,
    scenario,
    scheme: scheme?.name[language] ?? scenario.scheme,
    demonstration: sources.some((one) => one.demonstration),
    planDemonstration: planSources(app, data, scenario, language).some((one) => one.demonstration),
    areas: data.stages[0]?.left ?? data.areaUnits.codes.length,
    rules: data.stages.flatMap(({ rule, left }) =>
      rule ? [{ text: ruleText(rule, names), left }] : [],
    ),
    scored: task.ranked.order.length,
    criteria: criteriaOf(task, names),
    sources,
    boundaries: {
      source: app.manifest.boundaries.source[language],
      vintage: app.manifest.boundaries.vintage,
    },
    proof: people.proof,
    chosen,
    byRules: rules.kind === "chosen" ? rules.chosen.map(placeOf) : null,
    changes: scenario.manual.flatMap(({ code, choice: to, reason, at }) => {
      const unit = data.areaUnits.indexOf.get(code);
      return unit === undefined ? [] : [{ ...placeOf(unit), choice: to, reason, at: new Date(at) }];
    }),
    robustness: robustnessOf(task, people, placeOf),
    rollout: rollout && rolloutOf(rollout, scenario, placeOf, names),
    budget: scenario.budget,
    sums: budgetOf(
      scenario.budget,
      chosen.map(({ code }) => code),
    ),
  };
}

function placeNames({ app, data, scenario, language }: DossierTask): PlaceOf {
  const { areaUnits, places, table } = data;
  return (unit) => ({
    code: areaUnits.codes[unit] ?? "",
    ...unitNames(app.areas, numberAt(areaUnits.firstRow, unit), scenario.level, language),
    place: places[table.place[unit] ?? -1]?.name[language] ?? "",
  });
}

function nameSources({ app, data, language }: DossierTask, placeOf: PlaceOf): NameSources {
  return {
    language,
    indicators: app.indicators,
    areaName: (code) => {
      const unit = data.areaUnits.indexOf.get(code);
      return unit === undefined ? code : placeOf(unit).name;
    },
    pointsName: (points) => decodePoints(points).name,
  };
}

function criteriaOf({ data, scenario }: DossierTask, names: NameSources): Dossier["criteria"] {
  return data.criteria.flatMap((id, column) => {
    const one = scenario.criteria.find((criterion) => criterion.id === id);
    if (!one) return [];
    return {
      id,
      name: measureName(one.measure, names),
      unit: measureUnit(one.measure, names),
      decimals: measureDecimals(one.measure, names),
      preference: one.preference,
      weight: one.weight,
      yearBe: data.measured.get(id)?.yearBe ?? registeredYear(one.measure),
      weighedBy: data.measured.get(id)?.weighedBy ?? null,
      missing: numberAt(data.normalised.missing, column),
      demonstration: data.measured.get(id)?.demonstration ?? false,
    };
  });
}

function registeredYear({ kind }: Measure): number | null {
  return kind === "population" || kind === "households" ? POPULATION_YEAR_BE : null;
}

function chosenAreas(
  task: DossierTask,
  people: Chosen,
  placeOf: PlaceOf,
  scheme: RegionScheme | undefined,
): DossierArea[] {
  const { app, data, scenario, ranked, run, language } = task;
  const weights = data.criteria.map((id) => {
    return scenario.criteria.find((one) => one.id === id)?.weight ?? 0;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byHand = new Set(scenario.manual.filter((m) => m.choice === "in").map((m) => m.code));
  const regions = placesOf(app.areas, data.areaUnits, "region", scheme);
  const population = peopleOf(app.areas, data.areaUnits, "population");
  const households = peopleOf(app.areas, data.areaUnits, "households");
  const fresh = run?.key === choiceInputsKey(scenario) ? run : null;
  return people.chosen.map((unit) => {
    const next = people.runnersUp.get(unit);
    const place = placeOf(unit);
    return {
      ...place,
      score: numberAt(ranked.score, unit),
      rank: rankOfUnit(ranked, unit),
      values: data.table.values.map((column) => numberAt(column, unit)),
      parts: data.normalised.columns.map(
        (column, c) => (numberAt(column, unit) * numberAt(weights, c)) / total,
      ),
      byHand: byHand.has(place.code),
      share: fresh?.result.share[unit] ?? null,
      runnerUp:
        next === undefined ? null : { ...placeOf(next), score: numberAt(ranked.score, next) },
      region: regions.places[regions.placeOf[unit] ?? -1]?.name[language] ?? "–",
      population: numberAt(population, unit),
      households: numberAt(households, unit),
      profile: profileFigures(app, task.profiles, place.code, language),
    };
  });
}

function robustnessOf(
  { run, scenario }: DossierTask,
  people: Chosen,
  placeOf: PlaceOf,
): DossierStability | null {
  if (run?.key !== choiceInputsKey(scenario)) return null;
  const { share, draws, impossible } = run.result;
  const inside = new Set(people.chosen);
  const contenders = Array.from(share, (_, unit) => unit)
    .filter((unit) => !inside.has(unit) && numberAt(share, unit) >= LEAST_SHARE)
    .sort((a, b) => numberAt(share, b) - numberAt(share, a) || a - b)
    .slice(0, CONTENDERS)
    .map((unit) => ({ ...placeOf(unit), share: numberAt(share, unit) }));
  const { spread, withData } = run.settings;
  return { draws, spread, withData, seed: run.seed, impossible, contenders };
}
