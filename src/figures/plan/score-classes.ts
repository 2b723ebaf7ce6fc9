import { numberAt } from "../../base/column";
import { AREA_CLASS } from "../../domain/area-class";
import type { Classed } from "../classes/classed";
import type { Ranked } from "./plan-choice";
import type { PlanData } from "./resolve-plan";

/** Shares of the ranked at which the classes end, best first. */
const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 1];

/** Number of classes of the score's map. */
export const SCORE_CLASSES = SHARES.length;

/** Worst ranks of the classes, best class first. */
export function rankBounds(ranked: number): number[] {
  return SHARES.map((share) => Math.max(1, Math.ceil(share * ranked)));
}

/**
 * The map of the scores: every tambon in the class of its unit's rank, the best in the last class.
 * Units that the rules leave out are not applicable, those without a score have no data. Counts are
 * of units.
 */
export function scoreClasses(data: PlanData, { rank, order }: Ranked): Classed {
  const bounds = rankBounds(order.length);
  const counts = new Int32Array(SCORE_CLASSES);
  const classOfRank = new Uint8Array(order.length + 1);
  let k = 0;
  for (let r = 1; r <= order.length; r++) {
    while (k < SCORE_CLASSES - 1 && r > numberAt(bounds, k)) k++;
    classOfRank[r] = SCORE_CLASSES - 1 - k;
  }
  const ofUnit = Uint8Array.from(rank, (r, unit) => {
    if (data.table.passes[unit] === 0) return AREA_CLASS.notApplicable;
    return r === 0 ? AREA_CLASS.missing : numberAt(classOfRank, r);
  });
  for (const one of ofUnit) if (one < SCORE_CLASSES) counts[one]!++;
  return {
    classOf: Uint8Array.from(data.areaUnits.unitOf, (unit) => numberAt(ofUnit, unit)),
    items: Array.from(counts, (count, i) => ({ key: `score-${i}`, count })),
    ramp: { kind: "sequential" },
  };
}
