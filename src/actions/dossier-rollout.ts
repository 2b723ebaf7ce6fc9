import type { Scenario } from "../domain/scenario";
import type { PlannedRollout } from "../figures/plan/rollout";
import type { DossierRollout } from "../reports/dossier/dossier";
import { measureName, type NameSources } from "../reports/dossier/names";
import type { PlaceOf } from "./make-dossier";

/** Rollout and comparison areas in words. */
export function rolloutOf(
  rollout: PlannedRollout,
  { rollout: plan }: Scenario,
  placeOf: PlaceOf,
  names: NameSources,
): DossierRollout {
  const covariates = rollout.covariates.map(({ measure }) => measureName(measure, names));
  const matchOf = new Map(rollout.matches.map((match) => [match.treated, match]));
  return {
    ring: plan.ring,
    covariates,
    rings: rollout.rings.map(({ pilot, members }) => {
      const match = matchOf.get(pilot);
      return {
        pilot: placeOf(pilot),
        members: members.map(({ row, wave, distance }) => ({ ...placeOf(row), wave, distance })),
        comparisons: (match?.controls ?? []).map((row, i) => ({
          ...placeOf(row),
          distance: match?.distances[i] ?? Number.NaN,
          touches: (rollout.touching.get(row) ?? []).map((other) => placeOf(other).name),
        })),
      };
    }),
    balance: rollout.balance.map(({ before, after }, i) => ({
      name: covariates[i] ?? "",
      before,
      after,
    })),
  };
}
