import {
  failing,
  type HouseholdCounts,
  type HouseholdProtection,
} from "../../domain/household-counts";
import { MINIMUM_CELL, MINIMUM_CELL_PUBLIC } from "./minimum";
import { suppress } from "./suppress";

const ANY = 31;

/**
 * What may be shown of counts made from household rows. Joint cells of an area are shown when none
 * of them is small and no subtraction along tambon, amphoe and province settles one that is hidden
 * (`suppress`). Its rates are shown when neither they nor what follows from them together is small: those who pass, those a
 * dimension does not apply to, those who fail anything but this dimension, those who fail several.
 * Small is 1 … minimum − 1 people or households; for the public (`isPublic`), publicMinimum − 1. Years
 * are kept apart.
 */
export function protectHouseholdCounts(
  counts: readonly HouseholdCounts[],
  minimum = MINIMUM_CELL,
  publicMinimum = MINIMUM_CELL_PUBLIC,
): HouseholdProtection[] {
  const cellsShown = new Array<boolean>(counts.length).fill(false);
  for (const year of new Set(counts.map((c) => c.yearBe))) {
    const rows = counts.flatMap((c, i) => (c.yearBe === year ? [i] : []));
    shownCells(
      rows.map((i) => counts[i]!),
      minimum,
    ).forEach((shown, k) => {
      cellsShown[rows[k]!] = shown;
    });
  }
  return counts.map((count, i) => ({
    cells: cellsShown[i]!,
    rates: ratesAreSafe(count, minimum),
    isPublic: ratesAreSafe(count, Math.max(minimum, publicMinimum)),
    total: !small(sum(count.people), minimum) && !small(sum(count.households), minimum),
  }));
}

function small(count: number, minimum: number): boolean {
  return count > 0 && count < minimum;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function shownCells(counts: readonly HouseholdCounts[], minimum: number): boolean[] {
  const { parent, leaves } = treeOf(counts.map((c) => c.areaCode));
  const hidden = (["people", "households"] as const).map((what) => {
    const parts = Array.from({ length: ANY + 1 }, (_, mask) => {
      const column = new Float64Array(parent.length);
      leaves.forEach((row, i) => {
        column[row] = counts[i]![what][mask]!;
      });
      return column;
    });
    return suppress({ parent, parts, minimum }).parts;
  });
  return leaves.map((row) => hidden.every((flags) => flags[row] === 0));
}

/** Areas with their amphoe, provinces and the country above them. */
function treeOf(codes: readonly string[]): { parent: number[]; leaves: number[] } {
  const rows = new Map<string, number>([["", 0]]);
  const parent = [-1];
  const rowOf = (code: string): number => {
    const known = rows.get(code);
    if (known !== undefined) return known;
    const above = rowOf(code.slice(0, -2));
    rows.set(code, parent.length);
    return parent.push(above) - 1;
  };
  return { leaves: codes.map(rowOf), parent };
}

function ratesAreSafe(counts: HouseholdCounts, minimum: number): boolean {
  const safe = (cells: readonly number[], applicable: readonly number[]) => {
    const all = sum(cells);
    const any = failing(cells, ANY);
    const each = applicable.map((_, d) => failing(cells, 1 << d));
    const derived = [
      ...[all, any, all - any, sum(each) - any],
      ...each.flatMap((count, d) => [
        ...[count, any - count],
        ...[applicable[d]! - count, all - applicable[d]!],
      ]),
    ];
    return derived.every((count) => !small(count, minimum));
  };
  return (
    safe(counts.people, counts.applicablePeople) &&
    safe(counts.households, counts.applicableHouseholds)
  );
}
