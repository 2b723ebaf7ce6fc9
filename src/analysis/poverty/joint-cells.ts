/** The 0/1 row of each mask 0 … 2^d − 1: bit j set means deprived in dimension j. */
export function maskRows(dimensions: number): number[][] {
  return Array.from({ length: 2 ** dimensions }, (_, mask) =>
    Array.from({ length: dimensions }, (_, j) => (mask >> j) & 1),
  );
}

/**
 * People by mask, ready for `alkireFoster(maskRows(5), { population })`: the joint cells (masks 1 up)
 * summed, and in place 0 the rest of `population`, deprived in nothing. Cells that sum to more than
 * the population leave 0 there.
 */
export function peopleByMask(
  masks: ArrayLike<number>,
  people: ArrayLike<number>,
  population: number,
  dimensions = 5,
): Float64Array {
  const sums = new Float64Array(2 ** dimensions);
  let deprived = 0;
  for (let i = 0; i < masks.length; i++) {
    if (masks[i] === 0) continue;
    sums[masks[i]!]! += people[i]!;
    deprived += people[i]!;
  }
  sums[0] = Math.max(0, population - deprived);
  return sums;
}
