import type { Scenario } from "../../domain/scenario";

/** Changes whenever the data of a scenario must be resolved again; weights, choices by hand and names leave it. */
export function dataKey(scenario: Scenario): string {
  const { level, scheme, rules, quota, criteria, normalisation, missing } = scenario;
  const measured = criteria.map(({ id, measure: of, preference }) => [id, of, preference]);
  return JSON.stringify([level, scheme, rules, quota.per, measured, normalisation, missing]);
}

/** The same text as long as the choice follows from the same things. */
export function choiceInputsKey(scenario: Scenario): string {
  const { criteria, method, quota, minDistanceKm, onePerAmphoe, manual } = scenario;
  const weights = criteria.map(({ weight }) => weight);
  const hand = manual.map(({ code, choice }) => code + choice);
  return JSON.stringify([
    dataKey(scenario),
    weights,
    method,
    quota,
    minDistanceKm,
    onePerAmphoe,
    hand,
  ]);
}
