import { empiricalBayes } from "../../analysis";
import { fail, ok, type Result } from "../../base/result";
import { readSepVillages, type SepVillageCounts } from "../../catalogue/arrow/read-sep-villages";
import type { Indicator } from "../../domain/indicator";
import type { Series, Slice } from "../../domain/observation";
import type { Measure } from "../../domain/scenario";
import type { Core } from "../core";
import { fetchData } from "../fetch-data";
import type { LensFigure } from "../lens/lens";
import { loadOne } from "../use-panes";
import { sepDataset } from "../use-sep-villages";
import { figureAtLevel } from "./figure-at-level";
import type { Ground } from "./ground";
import { decodePoints, kmToNearest } from "./points";

/** Numbers of a measure, entry per unit of the ground; NaN = missing, never 0. */
export type Measured = {
  readonly values: Float64Array;
  /** BE year of the figures; `null` where they have none. */
  readonly yearBe: number | null;
  readonly demonstration: boolean;
};

/** A measure that this file can give by itself; likeness needs the other criteria, see `likeness.ts`. */
export type PlainMeasure = Exclude<Measure, { kind: "likeness" }>;

/** Why a measure has no numbers: its indicator is gone, or its year, or a file failed. */
export type MeasureFault = "indicator-gone" | "year-gone" | "measure-failed";

/** The numbers of a measure. A year that the indicator lacks is a fault, never another year. */
export async function measure(
  core: Core,
  ground: Ground,
  wanted: PlainMeasure,
): Promise<Result<Measured, MeasureFault>> {
  if ("indicator" in wanted) return ofIndicator(core, ground, wanted);
  if (wanted.kind === "sep-level" || wanted.kind === "sep-villages") {
    return ofVillages(core, ground, wanted.kind);
  }
  return ok({ values: plain(core, ground, wanted), yearBe: null, demonstration: false });
}

type Plain = Extract<PlainMeasure, { kind: "population" | "households" | "distance" | "entered" }>;

function plain({ areas }: Core, ground: Ground, wanted: Plain): Float64Array {
  if (wanted.kind === "distance") return kmToNearest(ground, decodePoints(wanted.points));
  if (wanted.kind === "entered") {
    return Float64Array.from(ground.codes, (code) => wanted.values[code] ?? Number.NaN);
  }
  return summed(areas[wanted.kind], ground);
}

/** Sums over the units; a unit none of whose rows has a number has none. */
function summed(values: Float64Array, ground: Ground): Float64Array {
  if (ground.level === "tambon") return values;
  const sums = new Float64Array(ground.codes.length).fill(Number.NaN);
  values.forEach((value, row) => {
    if (Number.isNaN(value)) return;
    const unit = ground.unitOf[row]!;
    sums[unit] = (Number.isNaN(sums[unit]!) ? 0 : sums[unit]!) + value;
  });
  return sums;
}

type OfIndicator = Extract<PlainMeasure, { indicator: string }>;

async function ofIndicator(
  core: Core,
  ground: Ground,
  wanted: OfIndicator,
): Promise<Result<Measured, MeasureFault>> {
  const indicator = core.indicators.find(({ id }) => id === wanted.indicator);
  const source = core.sources.get(wanted.indicator);
  if (!indicator || !source) return fail("indicator-gone");
  const loaded = await loadOne(core, wanted.indicator);
  if (!loaded.ok) return fail("measure-failed");
  const series = loaded.value;
  const year = wanted.yearBe === 0 ? latestYear(series, source.seriesBreaks) : wanted.yearBe;
  const slice = series.slices.get(year);
  if (!slice) return fail("year-gone");
  const figure = figureAtLevel(core.areas, ground, indicator, series, slice);
  const values = await valuesOf(core, ground, { wanted, indicator, series, slice, year }, figure);
  return values.ok
    ? ok({ values: values.value, yearBe: year, demonstration: source.demonstration })
    : values;
}

type Found = {
  wanted: OfIndicator;
  indicator: Indicator;
  series: Series;
  slice: Slice;
  year: number;
};

async function valuesOf(
  core: Core,
  ground: Ground,
  found: Found,
  figure: Pick<Slice, "value" | "numerator" | "denominator">,
): Promise<Result<Float64Array, MeasureFault>> {
  const { wanted, indicator, series, slice, year } = found;
  if (wanted.kind === "indicator") return ok(figure.value);
  if (wanted.kind === "smoothed") {
    const { rate } = empiricalBayes(figure.numerator, figure.denominator);
    const factor = indicator.unit === "percent" ? 100 : 1;
    return ok(Float64Array.from(rate, (r) => factor * r));
  }
  const source = core.sources.get(indicator.id);
  if (!source) return fail("indicator-gone");
  const { hotspotClasses } = await import("./hotspot-classes");
  const level = ground.level === "amphoe" ? "amphoe" : series.level;
  const shown: LensFigure = { indicator, source: { ...source, level }, year, slice };
  const spread = Float64Array.from(ground.unitOf, (unit) => figure.value[unit]!);
  const classes = await hotspotClasses(core, shown, spread);
  return classes.ok
    ? ok(Float64Array.from(ground.firstRow, (row) => classes.value[row]!))
    : fail("measure-failed");
}

/** The last year before the newest series break, as the map shows first; else the last. */
function latestYear(series: Series, breaks: readonly number[]): number {
  const first = breaks[0] ?? Number.POSITIVE_INFINITY;
  const years = series.years.filter((year) => series.slices.has(year));
  return years.findLast((year) => year < first) ?? years.at(-1) ?? 0;
}

let villages: { file: string; counts: Promise<Result<SepVillageCounts>> } | null = null;

async function ofVillages(
  core: Core,
  ground: Ground,
  kind: "sep-level" | "sep-villages",
): Promise<Result<Measured, MeasureFault>> {
  const dataset = sepDataset(core);
  const file = dataset?.files[0]?.file;
  if (!dataset || !file) return fail("indicator-gone");
  if (villages?.file !== file) villages = { file, counts: loadVillages(core, file) };
  const counts = await villages.counts;
  if (!counts.ok) {
    villages = null;
    return fail("measure-failed");
  }
  const { byLevel, total, years } = counts.value;
  const values = new Float64Array(ground.codes.length);
  ground.unitOf.forEach((unit, row) => {
    const highest = byLevel.findLastIndex((of) => of[row]! > 0) + 1;
    values[unit] =
      kind === "sep-level" ? Math.max(values[unit]!, highest) : values[unit]! + total[row]!;
  });
  return ok({ values, yearBe: years.at(-1) ?? null, demonstration: dataset.demonstration });
}

async function loadVillages(core: Core, file: string): Promise<Result<SepVillageCounts>> {
  const bytes = await fetchData(file);
  return bytes.ok ? readSepVillages(bytes.value, file, core.areas) : bytes;
}
