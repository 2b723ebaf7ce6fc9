import type { Indicator } from "../../domain/indicator";
import type { Measure, Scenario, ScenarioCriterion } from "../../domain/scenario";
import { shownDatasets } from "../../domain/shown-datasets";
import { wholeWeights } from "../../domain/weights";
import type { AppData } from "../app-data";

/** The programme's preset: 138,500 baht a round, three rounds in each of six areas. */
const BUDGET = { rounds: 3, costPerRound: 138_500, exceptions: {} } as const;

/** Indicators at hand, and where their figures come from, if that is known. */
type Known = Pick<AppData, "indicators"> & Partial<Pick<AppData, "sources" | "manifest">>;

type Wanted = readonly [id: string, measure: Measure, weight: number];

/** Weights of being poor in any way, of being poor in income, and of the two other criteria. */
const WEIGHT = { need: 40, income: 15, sep: 25, people: 20 } as const;

/**
 * The scenario that the page opens with: one area from each of the six regions, by poverty, by the
 * level of its sufficiency-economy village, and by how many people live there. Once anything about
 * poverty is real, what is only there for demonstration is left out; other real data leave the plan as
 * it is. Where nobody counted the poor in any dimension, the dimensions at hand share that weight. The
 * weights always total 100. Head count alone chooses nobody: without poverty and villages there is no
 * criterion, and a person has to name one.
 */
export function defaultScenario(app: Known): Scenario {
  const { indicators, isReal } = realFirst(app);
  const needs: Wanted[] = [...povertyOf(indicators), ...(hasVillages(app, isReal) ? [SEP] : [])];
  const people: Wanted = ["people", { kind: "population" }, WEIGHT.people];
  const used = needs.length === 0 ? [] : [...needs, people];
  const weights = wholeWeights(used.map(([, , weight]) => weight));
  return {
    format: 1,
    id: "default",
    name: "",
    level: "tambon",
    scheme: "geo6",
    rules: [],
    quota: { per: "region", count: 1, total: null },
    minDistanceKm: 0,
    onePerAmphoe: false,
    criteria: used.map(([id, measure], i) => criterionOf(id, measure, weights[i] ?? 0)),
    method: "weighted-sum",
    normalisation: "min-max",
    missing: "exclude",
    manual: [],
    pairwise: {},
    rollout: {
      ring: "neighbours",
      size: 6,
      waves: [3, 3],
      covariates: used.map(([, measure]) => measure).filter(isCovariate),
      comparisons: 1,
    },
    budget: BUDGET,
    seed: 2565,
  };
}

/** Figures of indicators and people: what comparison areas are alike in at first. */
function isCovariate({ kind }: Measure, at: number): boolean {
  return kind === "population" || (kind === "indicator" && at === 0);
}

const SEP: Wanted = ["sep", { kind: "sep-level" }, WEIGHT.sep];

/** Being poor in any way and in income; without the first, every dimension at hand, income first. */
function povertyOf(indicators: readonly Indicator[]): Wanted[] {
  const income: Wanted = ["income", latest("poverty_income"), WEIGHT.income];
  const has = (wanted: string) => indicators.some(({ id }) => id === wanted);
  const ofIncome = has("poverty_income") ? [income] : [];
  if (has("poverty_any")) return [["need", latest("poverty_any"), WEIGHT.need], ...ofIncome];
  const others = indicators.filter(({ id, dimension }) => dimension && id !== "poverty_income");
  const share = WEIGHT.need / (others.length + ofIncome.length);
  return [
    ...ofIncome.map(([id, measure, weight]): Wanted => [id, measure, weight + share]),
    ...others.map(({ id, dimension }): Wanted => [dimension ?? id, latest(id), share]),
  ];
}

/** The indicators with real data once any of them is about poverty; else all that are there. */
function realFirst({ indicators, sources }: Known) {
  const real = indicators.filter(({ id }) => sources?.get(id)?.demonstration === false);
  const isReal = povertyOf(real).length > 0;
  return { indicators: isReal ? real : indicators, isReal };
}

/** Whether villages may be a criterion: made-up ones not beside real rates. */
function hasVillages({ manifest }: Known, isReal: boolean): boolean {
  if (!manifest) return true;
  const [shown] = shownDatasets(manifest, "sep_villages");
  return shown !== undefined && !(isReal && shown.demonstration);
}

/** A criterion of which more is better, free to move. */
export function criterionOf(id: string, measure: Measure, weight: number): ScenarioCriterion {
  return { id, measure, preference: { kind: "max" }, weight, locked: false };
}

function latest(indicator: string): Measure {
  return { kind: "indicator", indicator, yearBe: 0 };
}
