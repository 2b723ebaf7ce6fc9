import { type Correlation, meanWeights, pearson, spearman } from "../../analysis";
import type { AreaTable } from "../../domain/area";
import { SCATTER_LEVELS, type ScatterLevel } from "../../domain/lens";
import type { Series, YearValues } from "../../domain/observation";

/** A figure of the scatter: its numbers, and the level its source speaks of. */
export type ScatterFigure = {
  readonly yearValues: YearValues;
  readonly series: Pick<Series, "level">;
};

/** Places with both figures, and the place of every tambon. */
export type ScatterPoints = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** A tambon of each place, for its name and region. */
  readonly row: Int32Array;
  /** Place of each row of the area table, −1 where it lacks a figure. */
  readonly placeOf: Int32Array;
};

/** Correlations of two figures among the places of one level. */
export type LevelCorrelation = {
  readonly level: ScatterLevel;
  readonly pearson: Correlation;
  readonly spearman: Correlation;
};

/** The levels at which both figures can be had: none below what their sources speak of. */
export function levelsOf(x: ScatterFigure, y: ScatterFigure): readonly ScatterLevel[] {
  const least = Math.max(...[x, y].map(({ series }) => SCATTER_LEVELS.indexOf(series.level)));
  return SCATTER_LEVELS.slice(least);
}

/**
 * Two figures of every place of a level. Larger places take sums of numerators over sums of
 * denominators of the tambons that have a value (population weighs where a source has no denominator).
 * Places that lack either figure are left out.
 */
export function scatterPoints(
  areas: AreaTable,
  x: YearValues,
  y: YearValues,
  level: ScatterLevel,
): ScatterPoints {
  const keys = { tambon: areas.code, amphoe: areas.amphoeCode, province: areas.provinceCode }[
    level
  ];
  const numbers = new Map<string, number>();
  const place = Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  const means = [x, y].map((yearValues) =>
    meansOf(yearValues, areas.population, place, numbers.size),
  );
  return keepComplete(means[0]!, means[1]!, place);
}

function meansOf(yearValues: YearValues, population: Float64Array, place: Int32Array, n: number) {
  const weights = meanWeights(yearValues, population);
  const sums = new Float64Array(n);
  const total = new Float64Array(n);
  yearValues.value.forEach((value, row) => {
    const at = place[row]!;
    if (Number.isNaN(value)) return;
    sums[at]! += value * weights[row]!;
    total[at]! += weights[row]!;
  });
  return n === yearValues.value.length ? yearValues.value : sums.map((sum, at) => sum / total[at]!);
}

function keepComplete(x: Float64Array, y: Float64Array, place: Int32Array): ScatterPoints {
  const kept = new Int32Array(x.length).fill(-1);
  let n = 0;
  x.forEach((value, at) => {
    if (Number.isFinite(value) && Number.isFinite(y[at])) kept[at] = n++;
  });
  const row = new Int32Array(n).fill(-1);
  const placeOf = place.map((at, area) => {
    const to = kept[at]!;
    if (to >= 0 && row[to] === -1) row[to] = area;
    return to;
  });
  const pick = (values: Float64Array) => values.filter((_, at) => kept[at]! >= 0);
  return { x: pick(x), y: pick(y), row, placeOf };
}

/** How two figures go together at every level that both have. */
export function levelCorrelations(
  areas: AreaTable,
  x: ScatterFigure,
  y: ScatterFigure,
): LevelCorrelation[] {
  return levelsOf(x, y).map((level) => {
    const points = scatterPoints(areas, x.yearValues, y.yearValues, level);
    return {
      level,
      pearson: pearson(points.x, points.y),
      spearman: spearman(points.x, points.y),
    };
  });
}

/** A box in the units of the figures, both ends included: x from, x to, y from, y to. */
export type Brush = readonly [number, number, number, number];

/** Which places lie in a box. */
export function brushedPlaces({ x, y }: ScatterPoints, [x0, x1, y0, y1]: Brush): Uint8Array {
  return Uint8Array.from(x, (value, at) => {
    const other = y[at]!;
    return Number(value >= x0 && value <= x1 && other >= y0 && other <= y1);
  });
}

/** 1 for every tambon whose place is brushed, aligned with the area table. */
export function brushedAreas({ placeOf }: ScatterPoints, places: Uint8Array): Uint8Array {
  return Uint8Array.from(placeOf, (at) => (at < 0 ? 0 : places[at]!));
}
