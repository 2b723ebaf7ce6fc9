import { type Correlation, pearson, spearman } from "../../analysis";
import { numberAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import type { Weight } from "../../domain/indicator";
import { SCATTER_LEVELS, type ScatterLevel } from "../../domain/lens";
import { type AggregateInput, aggregate } from "../units/aggregate";
import { areaUnitsOf } from "../units/area-units";

/** A figure of the scatter: an indicator's series in a year (BE). */
export type ScatterFigure = Omit<AggregateInput, "areas"> & { readonly year: number };

/** Places with both figures, and the place of every tambon. */
export type ScatterPoints = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** A tambon of each place, for its name and region. */
  readonly row: Int32Array;
  /** Place of each row of the area table, −1 where it lacks a figure. */
  readonly placeOf: Int32Array;
  /** What weighs the figures of larger places for want of denominators, each once; none has to: []. */
  readonly weighedBy: readonly Weight[];
};

/** Correlations of two figures among the places of one level. */
export type LevelCorrelation = {
  readonly level: ScatterLevel;
  readonly pearson: Correlation;
  readonly spearman: Correlation;
};

/**
 * The levels at which both figures can be had: none below what their sources speak of, and none above
 * for an indicator without figures for larger areas.
 */
export function levelsOf(x: ScatterFigure, y: ScatterFigure): readonly ScatterLevel[] {
  const own = [x, y].map(({ series }) => SCATTER_LEVELS.indexOf(series.level));
  const most = [x, y].map(({ indicator }, i) =>
    indicator.aggregation === "none" ? numberAt(own, i) : SCATTER_LEVELS.length - 1,
  );
  return SCATTER_LEVELS.slice(Math.max(...own), Math.min(...most) + 1);
}

/** Two figures of every place of a level, by `aggregate`. Places that lack either are left out. */
export function scatterPoints(
  areas: AreaTable,
  x: ScatterFigure,
  y: ScatterFigure,
  level: ScatterLevel,
): ScatterPoints {
  const units = areaUnitsOf(areas, level);
  const [one, other] = [x, y].map((of) => aggregate(units, { ...of, areas }, of.year));
  if (!one || !other) throw new Error("two figures go in");
  const weighedBy = [one.weighedBy, other.weighedBy].filter((weight) => weight !== null);
  return {
    ...keepComplete(one.value, other.value, units.unitOf),
    weighedBy: [...new Set(weighedBy)],
  };
}

function keepComplete(
  x: Float64Array,
  y: Float64Array,
  place: Int32Array,
): Omit<ScatterPoints, "weighedBy"> {
  const pointOf = new Int32Array(x.length).fill(-1);
  let n = 0;
  x.forEach((value, at) => {
    if (Number.isFinite(value) && Number.isFinite(y[at])) pointOf[at] = n++;
  });
  const row = new Int32Array(n).fill(-1);
  const placeOf = place.map((at, area) => {
    const to = numberAt(pointOf, at);
    if (to >= 0 && row[to] === -1) row[to] = area;
    return to;
  });
  const pick = (values: Float64Array) => values.filter((_, at) => numberAt(pointOf, at) >= 0);
  return { x: pick(x), y: pick(y), row, placeOf };
}

/** How two figures go together at every level that both have. */
export function levelCorrelations(
  areas: AreaTable,
  x: ScatterFigure,
  y: ScatterFigure,
): LevelCorrelation[] {
  return levelsOf(x, y).map((level) => {
    const points = scatterPoints(areas, x, y, level);
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
    const other = numberAt(y, at);
    return Number(value >= x0 && value <= x1 && other >= y0 && other <= y1);
  });
}

/** 1 for every tambon whose place is brushed, aligned with the area table. */
export function brushedAreas({ placeOf }: ScatterPoints, places: Uint8Array): Uint8Array {
  return Uint8Array.from(placeOf, (at) => (at < 0 ? 0 : numberAt(places, at)));
}
