import type { Balance } from "../../analysis/comparison/balance";
import { type Match, matchControls } from "../../analysis/comparison/match-controls";
import { contaminated, type Ring, rolloutRings } from "../../analysis/comparison/rollout-rings";
import { ok, type Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { RegionScheme } from "../../domain/region";
import { ROLE_CODE, type RoleTable } from "../../domain/role-table";
import type { Measure, Scenario } from "../../domain/scenario";
import type { AppData } from "../app-data";
import { type AreaUnits, placesOf } from "../units/area-units";
import { type MeasureFault, measure } from "./measures";
import type { PlanPorts } from "./ports";
import type { PlanData } from "./resolve-plan";

/** What areas are alike in, with its numbers per unit. */
export type Covariate = { readonly measure: Measure; readonly values: Float64Array };

/** Rollout and comparison areas of a plan, as units of the plan. */
export type PlannedRollout = {
  readonly pilots: readonly number[];
  readonly rings: readonly Ring[];
  readonly matches: readonly Match[];
  /** In the order of `covariates`. */
  readonly balance: readonly Balance[];
  readonly covariates: readonly Covariate[];
  /** Covariates whose numbers could not be had, and why. */
  readonly faults: readonly { readonly measure: Measure; readonly fault: MeasureFault }[];
  /** Comparison areas that touch a pilot, a ring or an area that the programme reached before. */
  readonly touching: ReadonlyMap<number, readonly number[]>;
};

/**
 * Farthest that a comparison area may be from its pilot in all covariates together, in standard
 * deviations: beyond it the two are not alike, and the pilot has no comparison area.
 */
export const CALIPER = 1;

/** What {@link planRollout} works with; `onRecord` are the roles without a person's own edits. */
export type RolloutTask = {
  readonly app: AppData;
  readonly data: PlanData;
  readonly scenario: Scenario;
  readonly pilots: readonly number[];
  readonly onRecord: RoleTable;
};

/** Finds rings and comparison areas for the chosen pilots. */
export async function planRollout(
  task: RolloutTask,
  ports: PlanPorts,
): Promise<Result<PlannedRollout>> {
  const { app, data, scenario } = task;
  const neighbours = await ports.adjacent(app, data.areaUnits);
  if (!neighbours.ok) return neighbours;
  const { covariates, faults } = await covariatesOf(task, ports);
  const scheme = app.schemes.find(({ id }) => id === scenario.scheme);
  const areaUnits = placesForRollout(app.areas, data.areaUnits, scheme);
  const reached = reachedUnits(data.areaUnits, task.onRecord.role);
  const found = rolloutOf(
    { ...areaUnits, neighbours: neighbours.value, covariates, reached },
    task,
  );
  return ok({ ...found, covariates, faults });
}

/** Where units lie, who touches whom, and what they are alike in; entry per unit. */
export type RolloutInput = {
  readonly amphoe: ArrayLike<number>;
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  readonly region: ArrayLike<number>;
  readonly neighbours: readonly (readonly number[])[];
  readonly covariates: readonly Pick<Covariate, "values">[];
  /** 1 for units that the programme reached before. */
  readonly reached: Uint8Array;
};

/** Rings, comparison areas and what they touch, from numbers alone. */
export function rolloutOf(
  areaUnits: RolloutInput,
  { scenario, pilots }: Pick<RolloutTask, "scenario" | "pilots">,
): Omit<PlannedRollout, "covariates" | "faults"> {
  const plan = scenario.rollout;
  const columns = areaUnits.covariates.map(({ values }) => values);
  const { neighbours, reached, region } = areaUnits;
  const common = { ...areaUnits, covariates: columns, barred: reached };
  const { ring: rule, size, waves } = plan;
  const rings = rolloutRings({ ...common, pilots, rule, size, waves });
  const inPlan = [...pilots, ...rings.flatMap(({ members }) => members.map(({ row }) => row))];
  const treated = [...new Set([...inPlan, ...rowsWhere(reached)])];
  const taken = new Set(treated);
  const edge = new Set(plan.apart ? treated.flatMap((row) => neighbours[row] ?? []) : []);
  const candidates = Array.from(reached, (_, unit) => unit).filter(
    (unit) => !taken.has(unit) && !edge.has(unit),
  );
  const usable = columns.length > 0 && plan.comparisons > 0;
  const { matches, balance } = matchControls({
    treated: pilots,
    candidates: usable ? candidates : [],
    covariates: columns,
    block: region,
    perTreated: plan.comparisons,
    caliper: CALIPER,
  });
  const controls = matches.flatMap((match) => match.controls);
  const touches = contaminated(controls, treated, neighbours);
  const touching = new Map(touches.map(({ row, by }) => [row, by]));
  return { pilots, rings, matches, balance, touching };
}

function rowsWhere(flags: Uint8Array): number[] {
  return Array.from(flags, (_, row) => row).filter((row) => flags[row] === 1);
}

function placesForRollout(
  areas: AreaTable,
  areaUnits: AreaUnits,
  scheme: RegionScheme | undefined,
) {
  const { placeOf } = placesOf(areas, areaUnits, "region", scheme);
  const { amphoe, lon, lat } = areaUnits;
  return { amphoe, lon, lat, region: placeOf };
}

/** Units of which a tambon is pilot or rollout. */
function reachedUnits(areaUnits: AreaUnits, role: Uint8Array): Uint8Array {
  const reached = new Uint8Array(areaUnits.codes.length);
  areaUnits.unitOf.forEach((unit, row) => {
    const is = role[row];
    if (is === ROLE_CODE.pilot || is === ROLE_CODE.rollout) reached[unit] = 1;
  });
  return reached;
}

async function covariatesOf({ app, data, scenario }: RolloutTask, ports: PlanPorts) {
  const named = scenario.rollout.covariates;
  const wanted = named.length > 0 ? named : scenario.criteria.map((one) => one.measure);
  const plain = wanted.flatMap((one) => (one.kind === "likeness" ? [] : [one]));
  const measured = await Promise.all(plain.map((one) => measure(app, data.areaUnits, one, ports)));
  const covariates = measured.flatMap((one, i): Covariate[] =>
    one.ok ? [{ measure: plain[i]!, values: one.value.values }] : [],
  );
  const faults = measured.flatMap((one, i) =>
    one.ok ? [] : [{ measure: plain[i]!, fault: one.problem }],
  );
  return { covariates, faults };
}
