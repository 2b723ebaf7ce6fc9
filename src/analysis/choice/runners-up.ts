import { bestRows, type OptimalRows } from "./best-rows";
import { type Candidates, without } from "./candidates";
import { greedyRunnersUp } from "./greedy";
import type { Solver } from "./solver";
import { keepsDistance } from "./too-near";

/** Who comes in for each chosen area, and for whom that was not found in time. */
export type RunnersUp = {
  readonly runnersUp: ReadonlyMap<number, number>;
  readonly undecided: readonly number[];
};

/**
 * Runners-up under all rules. Where the chosen set is greedy's, the exchange of the matroid is the
 * best without the area as long as it keeps the distance; else the best set without it is looked for.
 */
export function runnersUpOf(
  candidates: Candidates,
  { rows: chosen, proof, pool }: OptimalRows,
  solver: Solver,
  until: number,
  { report, search }: { report: (done: number, of: number) => void; search: boolean },
): RunnersUp {
  const runnersUp = new Map<number, number>();
  const undecided: number[] = [];
  const swaps =
    proof === "greedy-is-exact" ? greedyRunnersUp(candidates, chosen) : new Map<number, number>();
  chosen.forEach((row, k) => {
    report(k, chosen.length);
    if (candidates.forced.has(row)) return;
    const swap = swaps.get(row);
    const others = chosen.filter((other) => other !== row);
    if (swap !== undefined && keeps(candidates, [...others, swap])) runnersUp.set(row, swap);
    else {
      const start = pool.filter((other) => other !== row);
      const less = without(candidates, row);
      const found = bestRows(less, solver, until, { ties: false, pool: start, search });
      if (found.kind === "unfinished") undecided.push(row);
      else if (found.kind === "optimal") {
        const next = comesIn(candidates, row, chosen, found.rows);
        if (next !== undefined) runnersUp.set(row, next);
      }
    }
  });
  return { runnersUp, undecided };
}

function keeps({ table, rules }: Candidates, rows: readonly number[]): boolean {
  return keepsDistance(table, rows, rules.minDistanceKm);
}

/** Of the areas that come in, the first of the same place, else the first. */
function comesIn(
  { table }: Candidates,
  row: number,
  before: readonly number[],
  after: readonly number[],
): number | undefined {
  const were = new Set(before);
  const fresh = after.filter((other) => !were.has(other));
  return fresh.find((other) => table.place[other] === table.place[row]) ?? fresh[0];
}
