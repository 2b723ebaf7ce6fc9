import type { Indicator } from "../../domain/indicator";
import type { Measure, Scenario, ScenarioCriterion } from "../../domain/scenario";
import { wholeWeights } from "../../domain/weights";
import type { Core } from "../core";

/** The programme's preset: 138,500 baht a round, three rounds in each of six areas. */
const BUDGET = { rounds: 3, costPerRound: 138_500, exceptions: {} } as const;

/** Indicators at hand, and where their figures come from, if that is known. */
type Known = Pick<Core, "indicators"> & Partial<Pick<Core, "sources">>;

type Wanted = readonly [id: string, measure: Measure, weight: number];

/**
 * The scenario that the page opens with: one area from each of the six regions, by poverty, by the
 * level of its sufficiency-economy village, and by how many people live there. Indicators that the
 * data at hand lack are left out, and those of the demonstration once any indicator is real; the
 * weights always total 100.
 */
export function defaultScenario(core: Known): Scenario {
  const indicators = realFirst(core);
  const wanted: Wanted[] = [
    ["need", latest("poverty_any"), 40],
    ["income", latest("poverty_income"), 15],
    ["sep", { kind: "sep-level" }, 25],
    ["people", { kind: "population" }, 20],
  ];
  const known = new Set(indicators.map(({ id }) => id));
  const used = wanted.filter(([, m]) => m.kind !== "indicator" || known.has(m.indicator));
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

/** The indicators with real data; the demonstration's only where there is no other. */
function realFirst({ indicators, sources }: Known): readonly Indicator[] {
  const real = indicators.filter(({ id }) => sources?.get(id)?.demonstration === false);
  return real.length > 0 ? real : indicators;
}

/** A criterion of which more is better, free to move. */
export function criterionOf(id: string, measure: Measure, weight: number): ScenarioCriterion {
  return { id, measure, preference: { kind: "max" }, weight, locked: false };
}

function latest(indicator: string): Measure {
  return { kind: "indicator", indicator, yearBe: 0 };
}
