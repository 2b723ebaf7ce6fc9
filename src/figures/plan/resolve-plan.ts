import type { CandidateTable } from "../../analysis/choice/candidate-table";
import { type Normalised, normaliseCriteria } from "../../analysis/choice/normalise-criteria";
import { numberAt } from "../../base/column";
import { ROLE_CODE } from "../../domain/role-table";
import type { Measure, Rule, Scenario } from "../../domain/scenario";
import type { AppData } from "../app-data";
import {
  type AreaUnits,
  areaUnitsOf,
  placesOf,
  type QuotaPlace,
  schemeOfQuota,
} from "../units/area-units";
import { rolesOfUnits } from "../units/roles-of-units";
import type { Finding } from "./findings";
import { type Measured, measure, type PlainMeasure } from "./measures";
import type { PlanPorts } from "./ports";
import { standardisedDistance } from "./similarity";

/** How many candidates are left after a rule; `rule: null` is before any. */
export type RuleStage = { readonly rule: Rule | null; readonly left: number };

/** Everything of a scenario that does not depend on its weights, entry per unit of `areaUnits`. */
export type PlanData = {
  readonly areaUnits: AreaUnits;
  readonly places: readonly QuotaPlace[];
  readonly table: CandidateTable;
  readonly normalised: Normalised;
  /** Ids of the criteria behind the columns, in their order. */
  readonly criteria: readonly string[];
  /** Year and stamp of each criterion by id. */
  readonly measured: ReadonlyMap<string, Pick<Measured, "yearBe" | "demonstration" | "weighedBy">>;
  readonly stages: readonly RuleStage[];
  /** Candidates that a missing value leaves without a score. */
  readonly unscored: number;
  readonly findings: readonly Finding[];
};

type ResolveInput = { readonly app: AppData; readonly role: Uint8Array };

/** Loads what a scenario measures and applies its rules; what cannot be had is a finding, never skipped. */
export async function resolvePlan(
  { app, role }: ResolveInput,
  scenario: Scenario,
  ports: PlanPorts,
): Promise<PlanData> {
  const areaUnits = areaUnitsOf(app.areas, scenario.level);
  const findings: Finding[] = [];
  const fetched = await measureAll(app, areaUnits, scenario, ports);
  const values = criterionColumns(fetched, areaUnits, scenario, findings);
  const { passes, stages } = await applyRules(fetched, areaUnits, role, scenario, findings);
  const scheme = schemeOfQuota(app.schemes, scenario);
  if (!scheme && (scenario.quota.per === "region" || scenario.quota.per === "cluster")) {
    findings.push({ kind: "scheme-gone", severity: "stop", blanks: { scheme: scenario.scheme } });
  }
  const { places, placeOf } = placesOf(app.areas, areaUnits, scenario.quota.per, scheme);
  const { codes, amphoe, lon, lat } = areaUnits;
  const used = scenario.criteria.filter(({ id }) => values.has(id));
  const table: CandidateTable = {
    codes,
    place: placeOf,
    amphoe,
    lon,
    lat,
    values: used.map(({ id }) => values.get(id)!),
    passes,
  };
  const preferences = used.map(({ preference }) => preference);
  const normalised = normaliseCriteria(table, preferences, scenario);
  const scored = normalised.columns[0]?.reduce((n, x) => n + (Number.isNaN(x) ? 0 : 1), 0) ?? 0;
  const left = stages.at(-1)?.left ?? 0;
  for (const { id, measure: of } of [...used, ...scenario.rules]) {
    const one = fetched.get(id);
    if (!one?.ok || one.value.weighedBy === null) continue;
    const name = "indicator" in of ? of.indicator : of.kind;
    const kind = `weighed-${one.value.weighedBy}` as const;
    findings.push({ kind, severity: "note", subject: id, blanks: { name } });
  }
  findings.push(...aboutCriteria(scenario, used, normalised, left));
  return {
    areaUnits,
    places,
    table,
    normalised,
    criteria: used.map(({ id }) => id),
    measured: new Map([...fetched].flatMap(([key, one]) => (one.ok ? [[key, one.value]] : []))),
    stages,
    unscored: left - scored,
    findings,
  };
}

type Fetched = ReadonlyMap<string, Awaited<ReturnType<typeof measure>>>;

async function measureAll(
  app: AppData,
  areaUnits: AreaUnits,
  scenario: Scenario,
  ports: PlanPorts,
): Promise<Fetched> {
  const wanted = [...scenario.criteria, ...scenario.rules].flatMap(({ id, measure: of }) =>
    isPlain(of) ? [{ id, of }] : [],
  );
  const measured = await Promise.all(wanted.map(({ of }) => measure(app, areaUnits, of, ports)));
  return new Map(wanted.map(({ id }, i) => [id, measured[i]!]));
}

function isPlain(of: Measure | { kind: "role" }): of is PlainMeasure {
  return of.kind !== "likeness" && of.kind !== "role";
}

/** Columns of the criteria by id; those that cannot be had are named and have none. */
function criterionColumns(
  fetched: Fetched,
  areaUnits: AreaUnits,
  scenario: Scenario,
  findings: Finding[],
): Map<string, Float64Array> {
  const columns = new Map<string, Float64Array>();
  for (const { id, measure: of } of scenario.criteria) {
    const one = fetched.get(id);
    if (one?.ok) columns.set(id, one.value.values);
    else if (one) findings.push(faultOf(one.problem, id, of));
  }
  const others = [...columns.values()];
  for (const { id, measure: of } of scenario.criteria) {
    if (of.kind !== "likeness") continue;
    const unit = areaUnits.indexOf.get(of.code);
    if (unit === undefined) {
      findings.push({
        kind: "codes-unknown",
        severity: "stop",
        subject: id,
        blanks: { n: 1, codes: of.code },
      });
    } else columns.set(id, standardisedDistance(others, unit));
  }
  return columns;
}

function faultOf(
  kind: Finding["kind"],
  subject: string,
  of: Measure | { readonly kind: "role" },
): Finding {
  const name = "indicator" in of ? of.indicator : of.kind;
  const year = "yearBe" in of ? of.yearBe : 0;
  return { kind, severity: "stop", subject, blanks: { name, year } };
}

async function applyRules(
  fetched: Fetched,
  areaUnits: AreaUnits,
  role: Uint8Array,
  scenario: Scenario,
  findings: Finding[],
): Promise<{ passes: Uint8Array; stages: RuleStage[] }> {
  const passes = new Uint8Array(areaUnits.codes.length).fill(1);
  const stages: RuleStage[] = [{ rule: null, left: passes.length }];
  for (const rule of scenario.rules) {
    const one = fetched.get(rule.id);
    if (one && !one.ok) {
      findings.push(faultOf(one.problem, rule.id, rule.measure));
      continue;
    }
    const values = one ? one.value.values : rolesOfUnits(role, areaUnits);
    for (let i = 0; i < passes.length; i++) {
      if (passes[i] === 1 && !passesRule(rule, numberAt(values, i))) passes[i] = 0;
    }
    const left = passes.reduce((sum, one) => sum + one, 0);
    if (left === 0 && stages.at(-1)!.left > 0) {
      findings.push({ kind: "rule-empties", severity: "stop", subject: rule.id });
    }
    stages.push({ rule, left });
  }
  return { passes, stages };
}

function passesRule({ test, bound }: Rule, value: number): boolean {
  if (test === "is-not-pilot") return value !== ROLE_CODE.pilot;
  if (Number.isNaN(value)) return false;
  if (test === "has-value") return true;
  return test === "at-least" ? value >= bound : value <= bound;
}

function aboutCriteria(
  scenario: Scenario,
  used: Scenario["criteria"],
  { flat, unusable }: Normalised,
  left: number,
): Finding[] {
  const found: Finding[] = [];
  if (scenario.criteria.length === 0) found.push({ kind: "no-criteria", severity: "stop" });
  if (scenario.criteria.length === 1) found.push({ kind: "one-criterion", severity: "note" });
  if (left === 0 && scenario.rules.length === 0) {
    found.push({ kind: "no-candidate", severity: "stop" });
  }
  for (const j of unusable) {
    found.push({ kind: "not-judged", severity: "stop", subject: used[j]!.id });
  }
  if (left > 0 && flat.length === used.length && used.length > 0) {
    found.push({ kind: "all-equal", severity: "stop" });
    return found;
  }
  for (const j of flat) {
    found.push({ kind: "no-variance", severity: "note", subject: used[j]!.id });
  }
  return found;
}
