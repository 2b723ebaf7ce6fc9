import {
  type Crossfilter,
  crossfilter,
  holdBack,
  mergeRows,
  type ReleasedCounts,
} from "../analysis";
import { numberAt } from "../base/column";
import { DIMENSIONS } from "../domain/indicator";
import { type PlaceTree, placesAt } from "../domain/place-tree";

/** Households, a row each. They go into {@link householdBrush} and nowhere else. */
export type HouseholdRows = {
  /** Row of the area table; that of the country in the tree where the tambon is not known. */
  readonly place: ArrayLike<number>;
  /** Failed dimensions, a bit each along `DIMENSIONS`. */
  readonly mask: ArrayLike<number>;
  /** Members of the household; 0 where not stated. */
  readonly members: ArrayLike<number>;
};

/** What households are brushed by: the five dimensions, how many failed, members, and where. */
export const HOUSEHOLD_CHARTS = [...DIMENSIONS, "failed", "members", "region", "place"] as const;

/** One of {@link HOUSEHOLD_CHARTS}. */
export type HouseholdChart = (typeof HOUSEHOLD_CHARTS)[number];

/** Least number of members of each band but the first, which is "not stated". */
export const MEMBER_BANDS = [1, 3, 5, 7] as const;

/** What each chart keeps: 1 for each of its keys that passes; absent for all of them. */
export type HouseholdFilters = Partial<Readonly<Record<HouseholdChart, ArrayLike<number>>>>;

/**
 * What may be shown of a brush. Every number is a sum of counts of 5 or more that were fixed before
 * any brush; see `holdBack`. `counts` by chart and key: a dimension's keys are met and failed,
 * `failed` 0–5, `members` not stated and the bands, `region` along the tree with "not told" last,
 * `place` the nodes of the tree: a node beyond the tambons counts households somewhere in it.
 */
export type HouseholdAnswer = {
  readonly total: number;
  readonly counts: Readonly<Record<HouseholdChart, Int32Array>>;
};

/** Households that may be brushed. */
export type HouseholdBrush = {
  /** Households that any count may show, and whether others are withheld. */
  readonly shown: number;
  readonly withheld: boolean;
  brush(filters: HouseholdFilters): HouseholdAnswer;
};

const MASKS = 2 ** DIMENSIONS.length;
const BANDS = MEMBER_BANDS.length + 1;

/** Number of kinds: failed dimensions × band of members. */
export const HOUSEHOLD_KINDS = MASKS * BANDS;

/** Households counted by place and kind, alike ones once: exact, down to 1. Only for `holdBack` and tests. */
export function exactHouseholds(rows: HouseholdRows, places: number) {
  const codes = Uint32Array.from({ length: rows.place.length }, (_, row) => {
    const kind = numberAt(rows.mask, row) * BANDS + bandOf(numberAt(rows.members, row));
    return numberAt(rows.place, row) * HOUSEHOLD_KINDS + kind;
  });
  const { code, count } = mergeRows(codes, places * HOUSEHOLD_KINDS);
  return {
    place: Int32Array.from(code, (one) => Math.floor(one / HOUSEHOLD_KINDS)),
    kind: Int32Array.from(code, (one) => one % HOUSEHOLD_KINDS),
    count,
  };
}

/** Makes households ready for brushing: what may not be shown is held back once, before any brush. */
export function householdBrush(rows: HouseholdRows, tree: Omit<PlaceTree, "code">): HouseholdBrush {
  const exact = exactHouseholds(rows, tree.parent.length);
  const released = holdBack(exact, { parent: tree.parent, kinds: HOUSEHOLD_KINDS });
  const cross = householdCrossfilter(released, tree);
  return {
    shown: cross.all,
    withheld: released.withheld,
    brush: (filters) => brushed(cross, filters),
  };
}

/** The crossfilter of counted households, be they exact or released. */
export function householdCrossfilter(
  counted: Pick<ReleasedCounts, "place" | "kind" | "count">,
  tree: Omit<PlaceTree, "code">,
): Crossfilter {
  const { place, kind, count } = counted;
  const mask = kind.map((one) => Math.floor(one / BANDS));
  const [firstRegion, endRegion] = [tree.from[3]!, tree.from[4]!];
  const regions = placesAt(tree, "region").map((node) =>
    node < 0 ? endRegion - firstRegion : node - firstRegion,
  );
  return crossfilter(
    count.length,
    [
      ...DIMENSIONS.map((_, d) => ({ keys: mask.map((one) => (one >> d) & 1), size: 2 })),
      { keys: mask.map(failedOf), size: DIMENSIONS.length + 1 },
      { keys: kind.map((one) => one % BANDS), size: BANDS },
      { keys: place.map((node) => numberAt(regions, node)), size: endRegion - firstRegion + 1 },
      { keys: place, size: tree.parent.length },
    ],
    count,
  );
}

/** Sets all filters and reads all counts, as copies that may be handed on. */
export function brushed(cross: Crossfilter, filters: HouseholdFilters): HouseholdAnswer {
  HOUSEHOLD_CHARTS.forEach((chart, j) => {
    cross.filter(j, filters[chart] ?? null);
  });
  const counts = HOUSEHOLD_CHARTS.map((chart, j) => [chart, cross.counts(j).slice()] as const);
  return {
    total: cross.total(),
    counts: Object.fromEntries(counts) as Record<HouseholdChart, Int32Array>,
  };
}

function bandOf(members: number): number {
  return MEMBER_BANDS.filter((least) => members >= least).length;
}

function failedOf(mask: number): number {
  let failed = 0;
  for (let rest = mask; rest > 0; rest >>= 1) failed += rest & 1;
  return failed;
}
