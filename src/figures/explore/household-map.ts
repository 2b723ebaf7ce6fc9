import { MINIMUM_CELL } from "../../analysis";
import { numberAt } from "../../base/column";
import { AREA_CLASS } from "../../domain/area-class";
import { type PlaceLevel, type PlaceTree, placesAt } from "../../domain/place-tree";
import { itemsOf } from "../classes/class-by-breaks";
import type { Classed } from "../classes/classed";

/** Households of a brush by node of the tree of places. */
type Brushed = { readonly counts: { readonly place: Int32Array } };

/** Levels that households may be counted by on the map. */
export const HOUSEHOLD_LEVELS = ["tambon", "amphoe", "province"] as const satisfies PlaceLevel[];

/** One of {@link HOUSEHOLD_LEVELS}. */
export type HouseholdLevel = (typeof HOUSEHOLD_LEVELS)[number];

/**
 * Households of a brush by place, as classes of the map whose items count places. An area is
 * suppressed where fewer than 5 or none may be told.
 */
export type HouseholdMap = Classed & {
  /** Places at the level that are suppressed. */
  readonly suppressed: number;
  /** Upper bounds of the classes, made of all households, so that they stay while brushing. */
  readonly breaks: readonly number[];
  readonly level: HouseholdLevel;
  /** Households by area: those of the place at the level that it lies in. */
  readonly counts: Int32Array;
  /** Places at the level with any households, most first, each with an area in it. */
  readonly ranked: readonly { readonly area: number; readonly count: number }[];
  /** Households of the brush that only a larger place may tell of. */
  readonly beyond: number;
};

const CLASSES = 6;

/** What all brushes at one level share: where nodes lie, class bounds, an area of each place. */
export type HouseholdScale = {
  readonly level: HouseholdLevel;
  readonly around: Int32Array;
  readonly breaks: readonly number[];
  readonly firstArea: ReadonlyMap<number, number>;
};

/** The scale of a level, made of the answer without any filter. */
export function householdScale(
  tree: PlaceTree,
  level: HouseholdLevel,
  all: Brushed,
): HouseholdScale {
  const around = placesAt(tree, level);
  const most = sumsBy(around, all.counts.place).reduce((a, b) => Math.max(a, b), 0);
  const firstArea = new Map<number, number>();
  for (let area = (tree.from[1] ?? 0) - 1; area >= 0; area--)
    firstArea.set(numberAt(around, area), area);
  return { level, around, breaks: stepsTo(most), firstArea };
}

/** Counts a brush by the places of a scale. */
export function householdMap(
  { level, around, breaks, firstArea }: HouseholdScale,
  areas: number,
  answer: Brushed,
): HouseholdMap {
  const nodes = sumsBy(around, answer.counts.place);
  const counts = new Int32Array(areas);
  const classOf = new Uint8Array(areas);
  for (let area = 0; area < areas; area++) {
    const count = numberAt(nodes, numberAt(around, area));
    counts[area] = count;
    classOf[area] = count === 0 ? AREA_CLASS.suppressed : classOfCount(count, breaks);
  }
  const placesIn = new Uint16Array(256);
  for (const area of firstArea.values()) placesIn[numberAt(classOf, area)]! += 1;
  const ranked = [...firstArea]
    .map(([node, area]) => ({ area, count: numberAt(nodes, node) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.area - b.area);
  const shownHouseholds = ranked.reduce((sum, { count }) => sum + count, 0);
  const passing = answer.counts.place.reduce((sum, count) => sum + count, 0);
  return {
    classOf,
    items: itemsOf(breaks, [...placesIn]),
    ramp: { kind: "counts" },
    suppressed: placesIn[AREA_CLASS.suppressed] ?? 0,
    breaks,
    level,
    counts,
    ranked,
    beyond: passing - shownHouseholds,
  };
}

/**
 * Upper bounds that grow by one factor from the least count that is shown to the most, rounded to a
 * digit: the same for every brush, so that brushes can be compared, and a small one is not one colour.
 */
function stepsTo(most: number): number[] {
  if (most <= 0) return [];
  const factor = (most / MINIMUM_CELL) ** (1 / CLASSES);
  const inner = Array.from({ length: CLASSES - 1 }, (_, k) =>
    Number((MINIMUM_CELL * factor ** (k + 1)).toPrecision(1)),
  );
  const below = inner.filter((bound, k) => bound < most && bound > (inner[k - 1] ?? 0));
  return [...below, most];
}

function classOfCount(count: number, breaks: readonly number[]): number {
  let k = 0;
  while (k < breaks.length - 1 && count > numberAt(breaks, k)) k++;
  return k;
}

function sumsBy(around: Int32Array, counts: Int32Array): Int32Array {
  const sums = new Int32Array(around.length);
  for (let node = 0; node < around.length; node++) {
    const at = numberAt(around, node);
    if (at >= 0) sums[at]! += numberAt(counts, node);
  }
  return sums;
}
