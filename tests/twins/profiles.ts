import type { DatasetLevel } from "../../src/domain/dataset";
import { type Series, STATUSES } from "../../src/domain/observation";
import type { Rank } from "../../src/domain/rank";
import { regionOfProvince } from "../../src/domain/region";
import { aggregate } from "../../src/figures/units/aggregate";
import { type AreaUnits, areaUnitsOf, UNIT_LEVELS } from "../../src/figures/units/area-units";
import { areaProfile } from "../../src/queries/area-profile";
import { ask } from "../../src/queries/question";
import { rankAmong } from "./rank-among";
import { type Cell, cell, type Twin } from "./twin";
import { value, type World } from "./world";

type Rows = Map<string, Record<string, Cell>>;

/** Every indicator of some areas of a level in its latest year, with places among others and all years. */
export function profilesOf(level: DatasetLevel): Twin {
  return {
    name: `profiles of a ${level}`,
    onArrays: (w) => onArrays(w, level),
    inSql: (w) => inSql(w, level),
  };
}

async function onArrays(world: World, level: DatasetLevel): Promise<Rows> {
  const { areas, indicators } = world.app;
  const units = areaUnitsOf(areas, level);
  const rows: Rows = new Map();
  for (const indicator of indicators) {
    const series = await world.series(indicator.id);
    const of = { areas, indicator, series };
    const made = aggregate(units, of, shownYear(series));
    const points = series.years.map((year) => aggregate(units, of, year).value);
    rows.set(indicator.id, { weighedBy: made.weighedBy });
    for (const unit of sample(units)) {
      const ranks = isRanked(series, level) ? ranksOf(world, units, made.value, unit) : [];
      rows.set(`${units.codes[unit]} ${indicator.id}`, {
        year: shownYear(series),
        status: STATUSES[made.status[unit]!]!,
        value: cell(made.value[unit]),
        numerator: cell(made.numerator[unit]),
        denominator: cell(made.denominator[unit]),
        notForLevel: Number(made.notForLevel),
        ...rankCells(ranks),
        ...pointCells(series.years.map((year, i) => ({ year, value: points[i]![unit]! }))),
      });
    }
  }
  return rows;
}

async function inSql(world: World, level: DatasetLevel): Promise<Rows> {
  const { app, database } = world;
  const units = areaUnitsOf(app.areas, level);
  const indicators = await Promise.all(
    app.indicators.map(async ({ id }) => ({ id, yearBe: shownYear(await world.series(id)) })),
  );
  const scheme = app.schemes[0]!.id;
  const of = async (areaCodes: readonly string[]) =>
    value(await ask(database.engine, areaProfile, { level, areaCodes, indicators, scheme }));
  const rows: Rows = new Map(indicators.map(({ id }) => [id, { weighedBy: null }]));
  for (const { indicator, weighedBy } of level === "tambon" ? [] : await of(units.codes)) {
    if (weighedBy) rows.set(indicator, { weighedBy });
  }
  for (const one of await of(sample(units).map((unit) => units.codes[unit]!))) {
    const { province, region, country } = one.ranks;
    rows.set(`${one.areaCode} ${one.indicator}`, {
      year: one.yearBe,
      status: one.status,
      value: cell(one.value),
      numerator: cell(one.numerator),
      denominator: cell(one.denominator),
      notForLevel: Number(one.notForLevel),
      ...rankCells([province, region, country]),
      ...pointCells(one.points),
    });
  }
  return rows;
}

/** The latest year but one, where there is one: ranks are not always of the last year. */
function shownYear({ years }: Series): number {
  return years.at(-2) ?? years.at(-1)!;
}

/** A figure of a larger area is repeated below it and has no place of its own. */
function isRanked(series: Series, level: DatasetLevel): boolean {
  return UNIT_LEVELS.indexOf(series.level) <= UNIT_LEVELS.indexOf(level);
}

function ranksOf({ app }: World, units: AreaUnits, values: Float64Array, unit: number) {
  const regions = regionOfProvince(app.schemes[0]!);
  const provinces = Array.from(units.firstRow, (row) => app.areas.provinceCode[row]!);
  const own = provinces[unit]!;
  const region = regions.get(own);
  return [
    rankAmong(values, unit, (i) => provinces[i] === own),
    region === undefined
      ? null
      : rankAmong(values, unit, (i) => regions.get(provinces[i]!) === region),
    rankAmong(values, unit, () => true),
  ];
}

function rankCells([province, region, country]: readonly (Rank | null)[]): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries({ province, region, country }).flatMap(([name, found]) => [
      [name, found?.rank ?? null],
      [`of ${name}`, found?.of ?? null],
    ]),
  );
}

function pointCells(points: readonly { year: number; value: number }[]): Record<string, Cell> {
  return Object.fromEntries(points.map(({ year, value: at }) => [`in ${year}`, cell(at)]));
}

function sample({ codes }: AreaUnits): number[] {
  return [0, 0.3, 0.5, 0.6, 0.8, 0.9].map((share) => Math.floor(codes.length * share));
}
