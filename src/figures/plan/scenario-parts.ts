import {
  type Budget,
  LONGEST_NAME,
  type ManualChoice,
  type Measure,
  type Preference,
  type Quota,
  type RolloutPlan,
  type Rule,
  type Scenario,
  type ScenarioCriterion,
} from "../../domain/scenario";

/** Reads one part of a scenario from JSON that may hold anything; `null` when it is not sound. */
export type ReadPart<T> = (value: unknown) => T | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isWhole = (value: unknown, low: number, high: number): value is number =>
  isNumber(value) && Number.isInteger(value) && value >= low && value <= high;
const isNumbers = (value: unknown): value is Record<string, number> =>
  isRecord(value) && Object.values(value).every(isNumber);

/** One of a few texts. */
function among<const T extends string>(...values: T[]): ReadPart<T> {
  return (value) => values.find((one) => one === value) ?? null;
}

/** A list all of whose items are sound, with ids of their own where they have ids. */
function listOf<T>(item: ReadPart<T>): ReadPart<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return null;
    const items = value.map(item);
    if (items.some((one) => one === null)) return null;
    const ids = items.flatMap((one) => (isRecord(one) && isText(one.id) ? [one.id] : []));
    return new Set(ids).size === ids.length ? (items as T[]) : null;
  };
}

const measure: ReadPart<Measure> = (value) => {
  if (!isRecord(value)) return null;
  const { kind, indicator, yearBe, points, name, source, values, code } = value;
  if (kind === "population" || kind === "households") return { kind };
  if (kind === "sep-level" || kind === "sep-villages") return { kind };
  if (kind === "indicator" || kind === "smoothed" || kind === "hotspot") {
    return isText(indicator) && isWhole(yearBe, 0, 2700) ? { kind, indicator, yearBe } : null;
  }
  if (kind === "distance") return isText(points) ? { kind, points } : null;
  if (kind === "likeness") return isText(code) ? { kind, code } : null;
  if (kind !== "entered" || !isText(name) || !isText(source) || !isNumbers(values)) return null;
  return { kind, name, source, values };
};

const preference: ReadPart<Preference> = (value) => {
  if (!isRecord(value)) return null;
  if (value.kind === "max" || value.kind === "min") return { kind: value.kind };
  const ideal = value.value;
  return value.kind === "ideal" && isNumber(ideal) ? { kind: "ideal", value: ideal } : null;
};

const criterion: ReadPart<ScenarioCriterion> = (value) => {
  if (!isRecord(value)) return null;
  const { id, weight, locked } = value;
  const [of, prefers] = [measure(value.measure), preference(value.preference)];
  if (!isText(id) || !of || !prefers || !isWhole(weight, 0, 100)) return null;
  return { id, measure: of, preference: prefers, weight, locked: locked === true };
};

const ruleTest = among("at-least", "at-most", "is-not-pilot", "has-value");

const rule: ReadPart<Rule> = (value) => {
  if (!isRecord(value)) return null;
  const { id, bound } = value;
  const role = isRecord(value.measure) && value.measure.kind === "role";
  const of = role ? ({ kind: "role" } as const) : measure(value.measure);
  const test = ruleTest(value.test);
  const plain = of !== null && of.kind !== "likeness";
  return isText(id) && of && plain && test && isNumber(bound)
    ? { id, measure: of, test, bound }
    : null;
};

const per = among("region", "cluster", "province", "amphoe", "country");

const quota: ReadPart<Quota> = (value) => {
  if (!isRecord(value)) return null;
  const { count, total } = value;
  const by = per(value.per);
  if (!by || !isWhole(count, 0, 9999)) return null;
  return total === null || isWhole(total, 0, 99_999) ? { per: by, count, total } : null;
};

const choice = among("in", "out");

const manual: ReadPart<ManualChoice> = (value) => {
  if (!isRecord(value)) return null;
  const { code, reason, at } = value;
  const taken = choice(value.choice);
  if (!isText(code) || !taken || !isText(reason) || !isText(at)) return null;
  return { code, choice: taken, reason, at };
};

const ring = among("neighbours", "amphoe", "most-alike");

const rollout: ReadPart<RolloutPlan> = (value) => {
  if (!isRecord(value)) return null;
  const { size, comparisons } = value;
  const by = ring(value.ring);
  const waves = listOf<number>((one) => (isWhole(one, 0, 9999) ? one : null))(value.waves);
  const covariates = listOf(measure)(value.covariates);
  const sound = isWhole(size, 0, 9999) && isWhole(comparisons, 0, 99);
  if (!by || !waves || !covariates || !sound) return null;
  const apart = value.apart === true ? { apart: true } : {};
  return { ring: by, size, waves, covariates, comparisons, ...apart };
};

const budget: ReadPart<Budget> = (value) => {
  if (!isRecord(value)) return null;
  const { rounds, costPerRound, exceptions } = value;
  if (!isWhole(rounds, 0, 999) || !isNumber(costPerRound) || costPerRound < 0) return null;
  return isNumbers(exceptions) ? { rounds, costPerRound, exceptions } : null;
};

/** The reader of every part of a scenario. */
export const PARTS: { readonly [K in Exclude<keyof Scenario, "format">]: ReadPart<Scenario[K]> } = {
  id: (value) => (isText(value) && value !== "" ? value : null),
  name: (value) => (isText(value) && value.length <= LONGEST_NAME ? value : null),
  level: among("tambon", "amphoe"),
  scheme: (value) => (isText(value) ? value : null),
  rules: listOf(rule),
  quota,
  minDistanceKm: (value) => (isNumber(value) && value >= 0 ? value : null),
  onePerAmphoe: (value) => (typeof value === "boolean" ? value : null),
  criteria: listOf(criterion),
  method: among("weighted-sum", "topsis"),
  normalisation: among("min-max", "vector", "sum"),
  missing: among("exclude", "median", "worst"),
  manual: listOf(manual),
  pairwise: (value) =>
    isNumbers(value) && Object.values(value).every((one) => one > 0) ? value : null,
  rollout,
  budget,
  seed: (value) => (isWhole(value, 1, 999_999) ? value : null),
};
