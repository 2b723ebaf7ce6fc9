import { numberAt } from "../base/column";
/** A weight that the planner moves: whole per cent, locked or free. */
export type Weight = { readonly weight: number; readonly locked: boolean };

/**
 * Weights after one is moved to `to` (0–100): whole numbers that always total 100. What it gains or
 * gives is shared by the free others in proportion to their weights (equally where all are 0), by
 * largest remainders, earlier ones first among equals. Locked weights stay; the moved one is held
 * to what the locked ones leave. With no free other the moved one takes all that is left.
 */
export function moveWeight(weights: readonly Weight[], index: number, to: number): number[] {
  const locked = weights.map((one, i) => one.locked && i !== index);
  const held = weights.reduce((sum, one, i) => sum + (locked[i] ? one.weight : 0), 0);
  const room = Math.max(0, 100 - held);
  const free = weights.map((_, i) => !locked[i] && i !== index);
  const any = free.some(Boolean);
  const moved = any ? Math.min(room, Math.max(0, Math.round(to))) : room;
  const shares = weights.map((one, i) => (free[i] ? one.weight : 0));
  const parts = shareOut(room - moved, shares, free);
  return weights.map((one, i) => (i === index ? moved : locked[i] ? one.weight : (parts[i] ?? 0)));
}

/** Whole weights that total 100 from any non-negative ones; all 0 gives equal shares; none gives []. */
export function wholeWeights(weights: readonly number[]): number[] {
  return shareOut(
    100,
    weights,
    weights.map(() => true),
  );
}

/**
 * Shares by order of importance alone, the first the most important: rank-order centroids
 * (Barron and Barrett 1996), 1/n · Σ 1/i for i from the rank to n. They sum to 1; none gives [].
 */
export function rankOrderShares(count: number): number[] {
  return Array.from({ length: count }, (_, rank) => {
    let sum = 0;
    for (let i = rank + 1; i <= count; i++) sum += 1 / i;
    return sum / count;
  });
}

/** `total` in whole parts by shares, among those `among`; largest remainders get what is over. */
function shareOut(total: number, shares: readonly number[], among: readonly boolean[]): number[] {
  const count = among.filter(Boolean).length;
  if (count === 0) return shares.map(() => 0);
  const sum = shares.reduce((a, b, i) => a + (among[i] ? b : 0), 0);
  const exact = shares.map((share, i) =>
    among[i] ? (sum > 0 ? (total * share) / sum : total / count) : 0,
  );
  const whole = exact.map(Math.floor);
  const order = [...exact.keys()]
    .filter((i) => among[i])
    .sort(
      (a, b) =>
        numberAt(exact, b) - numberAt(whole, b) - (numberAt(exact, a) - numberAt(whole, a)) ||
        a - b,
    );
  const over = Math.round(total - whole.reduce((a, b) => a + b, 0));
  for (const i of order.slice(0, over)) whole[i]! += 1;
  return whole;
}
