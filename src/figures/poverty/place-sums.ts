import { numberAt } from "../../base/column";
import { combineFigures } from "../../domain/combined-figure";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import { CELLS } from "../../domain/poverty";
import type { JointYear } from "./joint-year";

/** How many tambons of a place speak: the rest are suppressed, or have no figures. */
export type Coverage = {
  readonly areas: number;
  readonly counted: number;
  readonly suppressed: number;
};

/** People of a place by joint cell (32, place 0 = deprived in nothing), over its counted tambons. */
export type JointSum = Coverage & {
  readonly kind: "joint";
  readonly cells: Float64Array;
  readonly people: number;
};

/** Rates as shares 0 to 1 along `DIMENSIONS`, and of any of them; NaN = not known. */
export type Rates = { readonly rates: readonly number[]; readonly any: number };

/** Mean rates of a place over its counted tambons, and those of each tambon. */
export type RateSum = Coverage &
  Rates & {
    readonly kind: "rates";
    readonly parts: readonly (Rates & { readonly people: number })[];
    /** People behind the rates: surveyed, or registered where the source tells none. */
    readonly people: number;
    readonly weighted: "surveyed" | "registered";
  };

/** Sums joint cells over tambons; none counted gives `null`. */
export function sumJoint(joint: JointYear, rows: readonly number[]): JointSum | null {
  const cells = new Float64Array(CELLS);
  const counts = { counted: 0, suppressed: 0 };
  for (const row of rows) {
    if (joint.status[row] === STATUS_CODE.suppressed) counts.suppressed++;
    if (joint.status[row] !== STATUS_CODE.value) continue;
    counts.counted++;
    for (let mask = 0; mask < CELLS; mask++)
      cells[mask]! += numberAt(joint.people, row * CELLS + mask);
  }
  if (counts.counted === 0) return null;
  const people = cells.reduce((a, b) => a + b, 0);
  return { kind: "joint", areas: rows.length, ...counts, cells, people };
}

/** The five rates of a year, along `DIMENSIONS`, and that of any of them; `null` = not in the data. */
export type RatesOfYear = {
  readonly five: readonly (YearValues | null)[];
  readonly any: YearValues | null;
};

/**
 * Mean rates over the tambons that have every rate the source has, weighted by the people surveyed,
 * or by `population` where the source tells none; a tambon without either stays out. A single tambon
 * keeps the rates it has. All rates of a place stand on one base: where dimensions apply to different
 * people (households without children …), they are counted again over everybody surveyed; where that
 * cannot be done, `null`.
 */
export function sumRates(
  { five, any }: RatesOfYear,
  population: Float64Array,
  rows: readonly number[],
): RateSum | null {
  const has = (yearValues: YearValues | null, row: number) =>
    yearValues?.status[row] === STATUS_CODE.value;
  const needed = five.filter((yearValues) => yearValues !== null);
  const whole = rows.filter((row) => needed.every((yearValues) => has(yearValues, row)));
  const told = whole.length > 0 ? whole : rows.length === 1 ? rows : [];
  const suppressed = rows.filter((row) =>
    needed.some((yearValues) => yearValues.status[row] === STATUS_CODE.suppressed),
  ).length;
  if (!told.some((row) => needed.some((yearValues) => has(yearValues, row)))) return null;
  const based = told.map((row) => ({ row, base: baseOf(five, any, row) }));
  const surveyed = based.every(({ base }) => base !== null && base > 0);
  const parts = based.flatMap(({ row, base }) => {
    if (base === null) return [];
    const people = surveyed ? base : numberAt(population, row);
    const rates = five.map((yearValues) => shareOf(yearValues, row, base));
    return people > 0 || rows.length === 1 ? [{ people, rates, any: shareOf(any, row, base) }] : [];
  });
  if (parts.length === 0 || based.some(({ base }) => base === null)) return null;
  const people = parts.reduce((sum, part) => sum + part.people, 0);
  const mean = (of: (part: Rates) => number) =>
    meanRate(parts.map((part) => [of(part), part.people]));
  return {
    kind: "rates",
    areas: rows.length,
    counted: parts.length,
    suppressed,
    parts,
    rates: five.map((_, d) => mean((part) => numberAt(part.rates, d))),
    any: mean((part) => part.any),
    people,
    weighted: surveyed ? "surveyed" : "registered",
  };
}

/** Mean rate of parts with their people, as a larger area has it; of one part its own. */
function meanRate(parts: readonly (readonly [rate: number, people: number])[]): number {
  const figures = parts.map(([value, denominator]) => {
    return { value, numerator: Number.NaN, denominator, status: "value" } as const;
  });
  return combineFigures(figures, { aggregation: "mean", unit: "index" }).value;
}

/** People on whom all rates of a tambon stand; NaN when the source tells none, `null` without one base. */
function baseOf(
  five: readonly (YearValues | null)[],
  any: YearValues | null,
  row: number,
): number | null {
  const told = five.flatMap((yearValues) =>
    yearValues && yearValues.status[row] === STATUS_CODE.value
      ? [numberAt(yearValues.denominator, row)]
      : [],
  );
  if (told.every(Number.isNaN)) return Number.NaN;
  if (told.every((people) => people === told[0])) return told[0]!;
  const everybody = any?.denominator[row] ?? Number.NaN;
  return told.every((people) => people <= everybody) ? everybody : null;
}

function shareOf(yearValues: YearValues | null, row: number, base: number): number {
  if (yearValues?.status[row] !== STATUS_CODE.value) return Number.NaN;
  return base > 0 && yearValues.denominator[row] !== base
    ? numberAt(yearValues.numerator, row) / base
    : numberAt(yearValues.value, row) / 100;
}
