import { classOf } from "../../analysis";
import type { AreaTable } from "../../domain/area";
import { AREA_CLASS } from "../../domain/area-class";
import type { YearValues } from "../../domain/observation";
import { itemsOf } from "./class-by-breaks";
import type { Classed } from "./classed";
import type { Scale } from "./scale";
import { stateOfStatus } from "./state-of-status";

/** How many tambons each entry of a legend stands for. Sums to all rows of the table. */
export type ClassCounts = {
  readonly classes: readonly number[];
  readonly zero: number;
  readonly missing: number;
  readonly suppressed: number;
  readonly notApplicable: number;
  /** Of those with a value: tambons that no shape can show. */
  readonly unseen: number;
};

/** Class of every tambon and the counts of the legend. */
export type AreaClasses = Classed & { readonly counts: ClassCounts };

/**
 * Puts every tambon in a class of the scale or in its own state. With `zeroApart`, values of
 * exactly 0 are a state of their own; without it they are values like others. `centre` is what the
 * scale has two sides of; without it, it has none.
 */
export function classifyAreas(
  areas: AreaTable,
  yearValues: YearValues,
  breaks: readonly number[],
  zeroApart: boolean,
  centre: number | null = null,
): AreaClasses {
  const codes = new Uint8Array(areas.count);
  const tally = new Uint32Array(256);
  let unseen = 0;
  for (let row = 0; row < areas.count; row++) {
    const code = codeOf(yearValues, row, breaks, zeroApart);
    codes[row] = code;
    tally[code] = (tally[code] ?? 0) + 1;
    if (areas.hasBoundary[row] === 0 && code <= AREA_CLASS.zero) unseen++;
  }
  const counts = {
    classes: breaks.map((_, k) => tally[k] ?? 0),
    zero: tally[AREA_CLASS.zero] ?? 0,
    missing: tally[AREA_CLASS.missing] ?? 0,
    suppressed: tally[AREA_CLASS.suppressed] ?? 0,
    notApplicable: tally[AREA_CLASS.notApplicable] ?? 0,
    unseen,
  };
  const items = itemsOf(breaks, counts.classes);
  return { classOf: codes, items, ramp: { kind: "palette", centre }, counts };
}

type LastClasses = {
  readonly areas: AreaTable;
  readonly scale: Scale;
  readonly zeroApart: boolean;
  readonly classes: AreaClasses;
};

const lastOf = new WeakMap<YearValues, LastClasses>();

/**
 * {@link classifyAreas} on a scale: the same object for the same figures, areas and scale, so that
 * what is drawn from it stays. Other areas (a set of shapes that was brought in) are counted anew.
 */
export function classesOnScale(
  areas: AreaTable,
  yearValues: YearValues,
  scale: Scale,
  zeroApart: boolean,
): AreaClasses {
  const { breaks, centre } = scale;
  const last = lastOf.get(yearValues);
  const isSame =
    last?.areas === areas &&
    last.zeroApart === zeroApart &&
    last.scale.centre === centre &&
    last.scale.breaks.join() === breaks.join();
  if (isSame) return last.classes;
  const classes = classifyAreas(areas, yearValues, breaks, zeroApart, centre);
  lastOf.set(yearValues, { areas, scale, zeroApart, classes });
  return classes;
}

function codeOf(
  yearValues: YearValues,
  row: number,
  breaks: readonly number[],
  zeroApart: boolean,
): number {
  const state = stateOfStatus(yearValues.status[row]);
  if (state !== null) return state;
  const value = yearValues.value[row];
  if (zeroApart && value === 0) return AREA_CLASS.zero;
  const k = classOf(value, breaks);
  return k < 0 ? AREA_CLASS.missing : k;
}

/** How many areas of each entry of `classOf` pass a filter (1); `null` where it leaves none out. */
export function countPassing(classOf: Uint8Array, passing: Uint8Array | null): Uint32Array | null {
  if (!passing || passing.every((passes) => passes === 1)) return null;
  const counts = new Uint32Array(256);
  classOf.forEach((one, area) => {
    if (passing[area]) counts[one]! += 1;
  });
  return counts;
}
