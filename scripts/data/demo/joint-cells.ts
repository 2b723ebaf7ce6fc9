import type { Random } from "../../../src/analysis/numbers/random";

/** Of those who fail a dimension, the share drawn from the families where troubles gather. */
const GATHERED = 0.55;
const POOL_FACTOR = 1.4;

/**
 * How many of `people` fail each combination of dimensions (index = mask, 0 = none), when
 * `failing[d]` of them fail dimension d: everyone is drawn one by one, so that the sums over masks
 * give `failing` exactly. No people gives 32 zeros.
 */
export function jointCells(
  people: number,
  failing: readonly number[],
  next: Random,
  masks: Uint8Array = new Uint8Array(people),
): Int32Array {
  masks.fill(0, 0, people);
  const pool = Math.min(people, Math.ceil(POOL_FACTOR * Math.max(...failing)));
  failing.forEach((count, dimension) => {
    const gathered = Math.round(count * GATHERED);
    mark(masks, 1 << dimension, gathered, pool, next);
    mark(masks, 1 << dimension, count - gathered, people, next);
  });
  const cells = new Int32Array(2 ** failing.length);
  for (let i = 0; i < people; i++) cells[masks[i]!]! += 1;
  return cells;
}

/** Sets the bit for `count` of the first `among` people who do not have it yet. */
function mark(masks: Uint8Array, bit: number, count: number, among: number, next: Random): void {
  for (let left = count; left > 0; ) {
    const person = Math.floor(next() * among);
    if ((masks[person]! & bit) !== 0) continue;
    masks[person]! |= bit;
    left--;
  }
}
