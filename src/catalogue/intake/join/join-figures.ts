import type { CombineRule } from "../../../domain/combined-figure";
import type { JoinReport, UnplacedReason } from "../../../domain/dataset";
import type { SeriesRow } from "../../arrow/write-series";
import type { UnplacedRow } from "../../arrow/write-unplaced";
import { fullName } from "../../gazetteer/area-name";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { Review } from "../vocabulary/draft";
import { type DuplicateRule, headIdOf, type Recipe } from "../vocabulary/recipe";
import type { Figure, Records } from "../vocabulary/records";
import type { Combined } from "./combine";
import { mergeArea } from "./merge-area";
import type { Placed } from "./place-all";
import { emptyTally, type Tally, tallyPlaced, tallyUnplaced } from "./tally";
import { unplacedRow } from "./unplaced-row";

const SAMPLES = 20;

/** What joining needs to know of the file and its recipe. */
export type JoinSource = {
  readonly recipe: Pick<Recipe, "duplicates" | "duplicatesBy" | "indicators" | "ownIds" | "yearBe">;
  readonly dataset: string;
  readonly file: string;
  readonly gazetteer: Gazetteer;
};

/** A count with its first samples. */
export type Sampled<T> = { readonly count: number; readonly samples: readonly T[] };

/** Every figure's fate. */
export type Joined = {
  /** Series rows by indicator: one per area and year. */
  readonly series: Map<string, SeriesRow[]>;
  readonly unplaced: UnplacedRow[];
  /** One per indicator and year; the year 0 holds the rows without one. */
  readonly joins: JoinReport[];
  readonly duplicates: Review["duplicates"];
  /** Indicators of which an area has several rows in one year. */
  readonly several: ReadonlySet<string>;
  /** Figures that could not truly be made one: missing (`unsummable`), or without a part (`partial`). */
  readonly faults: Readonly<Record<NonNullable<Combined["fault"]>, Sampled<string>>>;
  /** Rows whose names say something else than the code that was followed. */
  readonly contradictions: Sampled<{
    readonly row: number;
    readonly code: string;
    readonly areaName: string;
    readonly told: string;
  }>;
};

type YearValues = { readonly indicator: string; readonly yearBe: number; readonly tally: Tally } & {
  /** Figures (their numbers) by area. */
  readonly byArea: Map<string, number[]>;
};

type Work = JoinSource & {
  readonly records: Records;
  readonly placed: readonly Placed[];
  readonly unplaced: UnplacedRow[];
  readonly doubled: Map<string, Set<number>>;
  readonly several: Set<string>;
  readonly faults: Record<NonNullable<Combined["fault"]>, { count: number; samples: string[] }>;
};

/**
 * Joins the figures of one file to the areas. `placed` runs along `records.places`. No figure is
 * lost: in each report rows = matched by code + history + crosswalk + name + village + point +
 * unplaced. Rows that a duplicate rule drops are unplaced as `duplicate`; figures without a year
 * as `no-year`. No figures give no reports.
 */
export function joinFigures(
  records: Records,
  placed: readonly Placed[],
  source: JoinSource,
): Joined {
  const faults = { unsummable: { count: 0, samples: [] }, partial: { count: 0, samples: [] } };
  const several = new Set<string>();
  const found = { unplaced: [], doubled: new Map(), several, faults };
  const work: Work = { ...source, records, placed, ...found };
  const byYear = sliced(work);
  const series = new Map<string, SeriesRow[]>();
  const joins = byYear.map((yearValues) => {
    const rows = series.get(yearValues.indicator) ?? [];
    series.set(yearValues.indicator, rows);
    return joinSlice(yearValues, rows, work);
  });
  const duplicates = duplicatesOf(work);
  const contradictions = contradictionsOf(work);
  return { series, unplaced: work.unplaced, joins, duplicates, several, faults, contradictions };
}

function sliced(work: Work): YearValues[] {
  const byYear = new Map<string, Map<number, YearValues>>();
  work.records.figures.forEach((figure, at) => {
    const yearBe = figure.yearBe === 0 ? (work.recipe.yearBe ?? 0) : figure.yearBe;
    const yearValues = yearValuesOf(byYear, figure.indicator, yearBe);
    const place = work.placed[figure.place]!;
    if (place.by === null) drop(figure, place.reason, yearValues, work);
    else if (yearBe === 0) drop(figure, "no-year", yearValues, work);
    else {
      const there = yearValues.byArea.get(place.code);
      if (there) there.push(at);
      else yearValues.byArea.set(place.code, [at]);
    }
  });
  const all = [...byYear.values()].map((years) => [...years.values()]);
  return all.flatMap((years) => years.sort((a, b) => a.yearBe - b.yearBe));
}

function yearValuesOf(
  byYear: Map<string, Map<number, YearValues>>,
  indicator: string,
  yearBe: number,
): YearValues {
  const years = byYear.get(indicator) ?? new Map<number, YearValues>();
  const yearValues = years.get(yearBe) ?? {
    indicator,
    yearBe,
    tally: emptyTally(),
    byArea: new Map<string, number[]>(),
  };
  years.set(yearBe, yearValues);
  byYear.set(indicator, years);
  return yearValues;
}

function drop(figure: Figure, reason: UnplacedReason, yearValues: YearValues, work: Work): void {
  tallyUnplaced(yearValues.tally, reason, figure.denominator);
  const place = work.records.places[figure.place]!;
  const of = { dataset: work.dataset, yearBe: yearValues.yearBe, reason };
  work.unplaced.push(unplacedRow(figure, place, of, ruleOf(figure.indicator, work).unit));
}

function joinSlice(yearValues: YearValues, series: SeriesRow[], work: Work): JoinReport {
  const { indicator, yearBe, tally, byArea } = yearValues;
  const { figures, places } = work.records;
  const rule = ruleOf(indicator, work);
  for (const [areaCode, numbers] of byArea) {
    const rows = numbers.map((at) => ({ figure: figures[at]!, ...sourceOf(figures[at]!, work) }));
    const merged = mergeArea(rows, rowRuleOf(indicator, work), rule);
    if (merged.doubled.length > 0) work.several.add(indicator);
    for (const row of merged.doubled) {
      const there = work.doubled.get(areaCode) ?? new Set();
      work.doubled.set(areaCode, there.add(places[row.figure.place]!.row));
    }
    for (const row of merged.dropped) drop(row.figure, "duplicate", yearValues, work);
    for (const row of merged.kept) tallyPlaced(tally, row.placed.by, row.figure.denominator);
    if (merged.figures === null) continue;
    tally.areas++;
    if (merged.kept.length > 1) tally.summed++;
    const { fault, ...made } = merged.figures;
    if (fault !== undefined) noteFault(fault, areaCode, work);
    series.push({ areaCode, yearBe, ...made });
  }
  const denominatorUnit = denominatorUnitOf(indicator, tally, work);
  const year = yearBe === 0 ? null : yearBe;
  return { file: work.file, indicator, yearBe: year, ...tally.report(), ...denominatorUnit };
}

function denominatorUnitOf(indicator: string, { placedPeople, unplacedPeople }: Tally, work: Work) {
  const { denominatorUnits: units } = work.records;
  const unit = units?.get(indicator) ?? units?.get("");
  return unit && placedPeople + unplacedPeople > 0 ? { denominatorUnit: unit } : {};
}

function sourceOf(figure: Figure, work: Work) {
  const place = work.records.places[figure.place]!;
  const placed = work.placed[figure.place]!;
  if (placed.by === null) throw new Error("an unplaced figure has no area");
  return { place, placed };
}

function rowRuleOf(indicator: string, { recipe }: Work): DuplicateRule {
  return recipe.duplicatesBy?.[headIdOf(recipe, indicator)] ?? recipe.duplicates;
}

const RATE: CombineRule = { unit: "percent", aggregation: "ratio" };

function ruleOf(indicator: string, work: Work): CombineRule {
  return work.recipe.indicators.find((known) => known.id === indicator) ?? RATE;
}

function noteFault(fault: NonNullable<Combined["fault"]>, area: string, work: Work): void {
  const list = work.faults[fault];
  list.count++;
  if (list.samples.length < SAMPLES && !list.samples.includes(area)) list.samples.push(area);
}

function duplicatesOf(work: Work): Review["duplicates"] {
  const areas = [...work.doubled];
  return {
    areas: areas.length,
    rows: areas.reduce((sum, [, rows]) => sum + rows.size, 0),
    rule: work.recipe.duplicates,
    samples: areas.slice(0, SAMPLES).map(([area, rows]) => ({ area, rows: [...rows] })),
  };
}

function contradictionsOf(work: Work): Joined["contradictions"] {
  const { places } = work.records;
  const found = work.placed.flatMap((placed, at) =>
    placed.by !== null && placed.namesDiffer === true ? [{ at, code: placed.code }] : [],
  );
  const samples = found.slice(0, SAMPLES).map(({ at, code }) => {
    const { row, tambon, amphoe, province } = places[at]!;
    const told = [tambon, amphoe, province].filter((name) => name !== "").join(" · ");
    return { row, code, areaName: fullName(code, work.gazetteer), told };
  });
  return { count: found.length, samples };
}
