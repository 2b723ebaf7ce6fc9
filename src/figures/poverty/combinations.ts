import { maskRows } from "../../analysis";
import { numberAt } from "../../base/column";
import { DIMENSIONS } from "../../domain/indicator";
import type { PovertyRule } from "../../domain/poverty";

/** People deprived in exactly this combination of dimensions. */
export type Combination = {
  readonly mask: number;
  /** Along `DIMENSIONS`. */
  readonly deprived: readonly boolean[];
  readonly people: number;
  /** Share of everybody deprived in something. */
  readonly share: number;
  /** Whether the rule counts them as poor. */
  readonly poor: boolean;
};

/** Which dimensions come together: the combinations that anybody has, largest first. */
export function combinationsOf(cells: ArrayLike<number>, rule: PovertyRule): Combination[] {
  const weights = rule.weights ?? DIMENSIONS.map(() => 1);
  const total = weights.reduce((a, b) => a + b, 0);
  const needed = (rule.cutoff / DIMENSIONS.length) * total - 1e-9;
  const all = maskRows(DIMENSIONS.length).map((row, mask) => ({
    mask,
    deprived: row.map((bit) => bit === 1),
    people: mask === 0 ? 0 : numberAt(cells, mask),
    poor: row.reduce((sum, bit, d) => sum + bit * numberAt(weights, d), 0) >= needed,
  }));
  const deprived = all.reduce((sum, { people }) => sum + people, 0);
  return all
    .filter(({ people }) => people > 0)
    .map((one) => ({ ...one, share: one.people / deprived }))
    .sort((a, b) => b.people - a.people || a.mask - b.mask);
}
