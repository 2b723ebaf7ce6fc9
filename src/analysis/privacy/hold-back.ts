import { MINIMUM_CELL } from "./minimum";

/** Households counted by place and kind; see {@link holdBack}. */
export type PlacedCounts = {
  /** Node of the tree of places. */
  readonly place: ArrayLike<number>;
  /** Whole number from 0: all that a household can be asked by, joined. */
  readonly kind: ArrayLike<number>;
  readonly count: ArrayLike<number>;
};

/** What may be shown: `count` is never below the minimum. */
export type ReleasedCounts = {
  readonly place: Int32Array;
  readonly kind: Int32Array;
  readonly count: Int32Array;
  /** Some households are in no count. */
  readonly withheld: boolean;
};

/**
 * Counts for brushing that no subtraction undoes. From the smallest places up, a place holds back
 * each kind of which it has too few to show (1 … minimum − 1) and hands them to the place around
 * it, which shows them, as "somewhere in here", as soon as they reach the minimum. What is left over
 * in the whole country is withheld; if that is below the minimum altogether, the smallest shown
 * count is withheld with it.
 *
 * Each released count is made once, of all households, before anything is filtered, and is 0 or at
 * least `minimum`. Every number of a brush is a sum of them; so is every difference of two brushes,
 * however they overlap, and nobody gets below what was released. `parent` is −1 for a root and
 * otherwise the number of a later node. No households: nothing is released.
 */
export function holdBack(
  counts: PlacedCounts,
  { parent, kinds, minimum = MINIMUM_CELL }: HoldBackOptions,
): ReleasedCounts {
  const held = new Int32Array(parent.length * kinds);
  for (let i = 0; i < counts.place.length; i++) {
    held[counts.place[i]! * kinds + counts.kind[i]!]! += counts.count[i]!;
  }
  const released: number[] = [];
  let withheld = 0;
  for (let place = 0; place < parent.length; place++) {
    const up = parent[place]!;
    if (up >= 0 && up <= place) throw new RangeError("a place must come before the one around it");
    for (let kind = 0; kind < kinds; kind++) {
      const at = place * kinds + kind;
      if (held[at]! >= minimum) released.push(at);
      else if (up < 0) withheld += held[at]!;
      else held[up * kinds + kind]! += held[at]!;
    }
  }
  return columnsOf(withholdEnough(released, held, withheld, minimum), held, kinds, withheld > 0);
}

type HoldBackOptions = {
  readonly parent: ArrayLike<number>;
  /** Number of kinds. */
  readonly kinds: number;
  readonly minimum?: number;
};

function withholdEnough(
  released: readonly number[],
  held: Int32Array,
  withheld: number,
  minimum: number,
): readonly number[] {
  if (withheld === 0 || withheld >= minimum || released.length === 0) return released;
  const smallest = released.reduce((least, at) => (held[at]! < held[least]! ? at : least));
  return released.filter((at) => at !== smallest);
}

function columnsOf(
  released: readonly number[],
  held: Int32Array,
  kinds: number,
  withheld: boolean,
): ReleasedCounts {
  return {
    place: Int32Array.from(released, (at) => Math.floor(at / kinds)),
    kind: Int32Array.from(released, (at) => at % kinds),
    count: Int32Array.from(released, (at) => held[at]!),
    withheld,
  };
}
