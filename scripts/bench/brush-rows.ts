import { random } from "../../src/analysis";
import { DIMENSIONS } from "../../src/domain/indicator";
import type { PlaceTree } from "../../src/domain/place-tree";
import type { HouseholdChart, HouseholdFilters } from "../../src/queries/household-brush";

export const ROWS = 1_000_000;

const [TAMBONS, AMPHOE, PROVINCES, REGIONS] = [7436, 928, 77, 6];

/** A country of the size of ours, its places as even as they go. */
export function benchTree(): PlaceTree {
  const sizes = [TAMBONS, AMPHOE, PROVINCES, REGIONS, 1];
  const from = [0];
  for (const size of sizes) from.push(from.at(-1)! + size);
  const parent = sizes.flatMap((size, level) =>
    Array.from({ length: size }, (_, i) => {
      const next = sizes[level + 1];
      return next === undefined ? -1 : from[level + 1]! + Math.floor((i * next) / size);
    }),
  );
  const code = parent.map((_, node) => `P${node}`);
  return { parent: Int32Array.from(parent), code, from };
}

/** Households in order of their tambon: about 8 % fail each dimension, 1 to 9 members. The same every time. */
export function benchRows() {
  const next = random(2568);
  const place = new Uint16Array(ROWS);
  const mask = new Uint8Array(ROWS);
  const members = new Uint8Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    place[row] = Math.floor((row / ROWS) * TAMBONS);
    for (let d = 0; d < DIMENSIONS.length; d++) if (next() < 0.08) mask[row]! |= 1 << d;
    members[row] = 1 + Math.floor(next() * next() * 9);
  }
  return { place, mask, members };
}

/** What a person does: pick kinds, add others, let go, go on to the next chart. */
export function benchBrushes(): HouseholdFilters[] {
  const pick = (size: number, from: number, to: number) =>
    Array.from({ length: size }, (_, key) => Number(key >= from && key < to));
  const steps: [HouseholdChart, number[] | null][] = [];
  for (let n = 1; n <= 5; n++) steps.push(["failed", pick(6, n, 6)]);
  for (let n = 5; n > 1; n--) steps.push(["failed", pick(6, 1, n)]);
  for (let n = 1; n <= 4; n++) steps.push(["members", pick(5, n, 5)]);
  for (let n = 0; n < REGIONS; n++) steps.push(["region", pick(REGIONS + 1, n, n + 2)]);
  steps.push(["failed", null], ["members", null]);
  for (const dimension of DIMENSIONS) {
    steps.push([dimension, pick(2, 1, 2)], [dimension, null]);
  }
  steps.push(["region", null], ["income", pick(2, 1, 2)], ["health", pick(2, 1, 2)]);
  let filters: HouseholdFilters = {};
  return steps.map(([chart, keys]) => {
    const { [chart]: _, ...others } = filters;
    filters = keys ? { ...others, [chart]: keys } : others;
    return filters;
  });
}
