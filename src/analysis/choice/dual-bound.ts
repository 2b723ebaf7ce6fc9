import { addTo } from "../../base/tally";
import type { Candidates } from "./candidates";
import type { ChoiceProgramme } from "./choice-programme";

/** What no set can exceed, and what each candidate could at most add to it (by position in `order`). */
export type DualBound = { readonly bound: number; readonly reduced: Float64Array };

/**
 * Bound on every set of candidates from the dual values y of a part's relaxation: for any set T
 * that keeps the rules, Σ score = Σ (score − Σ y of its rows) + Σ y × (what T uses of each row)
 * ≤ Σ over all candidates of max(0, reduced) + Σ y × (the row's bound on the side of y's sign).
 * Candidates outside the part are charged for their place, amphoe and the total only; leaving out
 * rows of distance, whose y are not negative, can but raise the bound. It holds for any y, so
 * rounding in the solver does no harm.
 */
export function dualBound(
  candidates: Candidates,
  programme: ChoiceProgramme,
  duals: Float64Array,
): DualBound {
  const prices = duals.slice();
  let bound = 0;
  programme.rows.forEach(({ least, most }, r) => {
    if (prices[r]! < 0 && least === 0) prices[r] = 0;
    bound += prices[r]! * (prices[r]! > 0 ? most : least);
  });
  const own = new Map<number, number>();
  programme.rows.forEach(({ members }, r) => {
    if (prices[r] !== 0)
      for (let k = 0; k < members.length; k++) {
        const row = programme.pool[members[k]!]!;
        addTo(own, row, prices[r]!);
      }
  });
  const inPool = new Set(programme.pool);
  const reduced = Float64Array.from(candidates.order, (row) => {
    const charge = inPool.has(row)
      ? (own.get(row) ?? 0)
      : chargeOf(candidates, programme, prices, row);
    return candidates.score[row]! - charge;
  });
  for (const value of reduced) bound += Math.max(0, value);
  return { bound, reduced };
}

function chargeOf(
  { table }: Candidates,
  { placeRow, amphoeRow, totalRow }: ChoiceProgramme,
  prices: Float64Array,
  row: number,
): number {
  const of = (r: number | undefined) => (r === undefined || r < 0 ? 0 : prices[r]!);
  const place = of(placeRow.get(table.place[row]!));
  return place + of(amphoeRow.get(table.amphoe[row]!)) + of(totalRow);
}
