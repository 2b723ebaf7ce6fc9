import { numberAt, textAt } from "../base/column";
import { groupBy } from "../base/group-by";
import type { DatasetLevel } from "../domain/dataset";
import type { Weight } from "../domain/indicator";
import type { AreaFigure, Status } from "../domain/observation";
import type { Rank } from "../domain/rank";
import type { Columns } from "../engine/columns";
import { join, type Sql, sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, textColumn } from "./read-columns";

/** Whose profile: areas of one level, some indicators each in a year of its own, regions of a scheme. */
export type AreaProfileParams = {
  readonly level: DatasetLevel;
  readonly areaCodes: readonly string[];
  /** At least one. */
  readonly indicators: readonly { readonly id: string; readonly yearBe: number }[];
  /** One that is not known has no regions. */
  readonly scheme: string;
};

/**
 * One indicator of an area in the year asked for; a year that its source lacks is missing. Numbers
 * are NaN where there are none.
 */
export type AreaProfile = AreaFigure & {
  readonly areaCode: string;
  readonly indicator: string;
  readonly yearBe: number;
  /** What weighed the values of the parts for want of denominators; `null`: nothing had to. */
  readonly weighedBy: Weight | null;
  /** The indicator has no figure for areas of this level. */
  readonly notForLevel: boolean;
  /**
   * Places among the areas of the level that have a figure in that year: `null` without a value, for
   * a region where the scheme leaves the province out, and where the figure is that of a larger area.
   */
  readonly ranks: {
    readonly province: Rank | null;
    readonly region: Rank | null;
    readonly country: Rank | null;
  };
  /** All years of the source, ascending; NaN = none. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
};

/**
 * Profiles of areas by area and indicator. An indicator that no file gives figures for is absent;
 * an unknown code gives nothing.
 */
export const areaProfile: Question<AreaProfileParams, AreaProfile[]> = {
  name: "area-profile",
  sql: (params) => sql`
    with wanted(indicator, shown_year) as (values ${yearsOf(params)}),
    place as (
      select a.code, a.province_code, m.region
      from source_area a
      left join region_member m on m.province_code = a.province_code and m.scheme = ${params.scheme}
      where a.level = ${params.level}),
    ${params.level === "tambon" ? toldOfTambons(params) : toldOfLarger(params)},
    mine as (
      select told.*, w.shown_year, p.province_code, p.region
      from told
      join wanted w on w.indicator = told.indicator
      join place p on p.code = told.area_code),
    ranks as (
      select m.area_code, m.indicator,
        count(*) filter (o.value > m.value) + 1 as country_place,
        count(*) as country_of,
        count(*) filter (o.value > m.value and p.region = m.region) + 1 as region_place,
        count(*) filter (p.region = m.region) as region_of,
        count(*) filter (o.value > m.value and p.province_code = m.province_code) + 1
          as province_place,
        count(*) filter (p.province_code = m.province_code) as province_of
      from mine m
      join peer o on o.indicator = m.indicator
      join place p on p.code = o.area_code
      where m.year_be = m.shown_year and m.value is not null
      group by m.area_code, m.indicator)
    select mine.*, r.country_place, r.country_of, r.region_place, r.region_of, r.province_place,
      r.province_of
    from mine
    left join ranks r on r.area_code = mine.area_code and r.indicator = mine.indicator
      and mine.year_be = mine.shown_year
    order by mine.area_code, mine.indicator, mine.year_be`,
  read: (columns) => {
    const [area, indicator] = [textColumn(columns, "area_code"), textColumn(columns, "indicator")];
    const rows = eachRow(columns, (row) => row);
    const byProfile = groupBy(rows, (row) => `${area[row]} ${indicator[row]}`);
    return [...byProfile.values()].map(profileReader(columns));
  },
};

function yearsOf({ indicators }: AreaProfileParams): Sql {
  const rows = indicators.map(({ id, yearBe }) => sql`(${id}, ${yearBe})`);
  return join(rows, ", ");
}

function idsOf({ indicators }: AreaProfileParams): string[] {
  return indicators.map(({ id }) => id);
}

/**
 * Figures of tambons as the view `figure` has them, for a few areas without counting those of all:
 * the row of the tambon, else of its amphoe, else of its province. Peers are areas with a row of
 * their own.
 */
function toldOfTambons(params: AreaProfileParams): Sql {
  return sql`
    asked as (
      select code, unnest([code, amphoe_code, province_code]) as teller
      from area where code in (${params.areaCodes})),
    nearest as (
      select a.code, o.*
      from asked a join observation_row o on o.area_code = a.teller
      qualify row_number() over (
        partition by a.code, o.source, o.year_be order by length(o.area_code) desc) = 1),
    told as (
      select a.code as area_code, s.indicator, s.year_be,
        case when n.status is null or (n.status = 'value' and n.value is null) then 'missing'
          else n.status::varchar end as status,
        case when n.status = 'value' then n.value end as value,
        case when n.area_code = a.code then n.numerator end as numerator,
        case when n.area_code = a.code then n.denominator end as denominator,
        null as weighed_by, false as not_for_level
      from source_year s
      cross join (select distinct code from asked) a
      left join nearest n on n.code = a.code and n.source = s.source and n.year_be = s.year_be
      where s.indicator in (${idsOf(params)})),
    peer as (
      select s.indicator, o.area_code, o.value
      from wanted w
      join source s on s.indicator = w.indicator and s.level = 'tambon'
      join observation_row o on o.source = s.source and o.year_be = w.shown_year
      where o.status = 'value' and o.value is not null)`;
}

/** Figures of amphoe and provinces: counted once for all, of which some are asked for. */
function toldOfLarger(params: AreaProfileParams): Sql {
  const { level, areaCodes } = params;
  const below = level === "amphoe" ? ["tambon", "amphoe"] : ["tambon", "amphoe", "province"];
  return sql`
    at_level as materialized (
      select area_code, indicator, year_be, status, value, numerator, denominator, weighed_by,
        areas = 0 as not_for_level
      from figure_weighed where level = ${level} and indicator in (${idsOf(params)})),
    told as (select * from at_level where area_code in (${areaCodes})),
    peer as (
      select f.indicator, f.area_code, f.value
      from at_level f
      join wanted w on w.indicator = f.indicator and w.shown_year = f.year_be
      where f.value is not null and f.indicator in (
        select indicator from source where level in (${below})))`;
}

function profileReader(columns: Columns): (rows: readonly number[]) => AreaProfile {
  const [area, indicator] = [textColumn(columns, "area_code"), textColumn(columns, "indicator")];
  const [year, shownYear] = [columns.numbers("year_be"), columns.numbers("shown_year")];
  const [status, weighedBy] = [textColumn(columns, "status"), columns.texts("weighed_by")];
  const notForLevel = columns.numbers("not_for_level");
  const [value, numerator] = [columns.numbers("value"), columns.numbers("numerator")];
  const denominator = columns.numbers("denominator");
  const [province, region] = [rankReader(columns, "province"), rankReader(columns, "region")];
  const country = rankReader(columns, "country");
  return (rows) => {
    const [first = -1] = rows;
    const yearBe = numberAt(shownYear, first);
    const at = rows.find((row) => year[row] === yearBe) ?? -1;
    return {
      areaCode: textAt(area, first),
      indicator: textAt(indicator, first),
      yearBe,
      status: (status[at] ?? "missing") as Status,
      value: numberAt(value, at),
      numerator: numberAt(numerator, at),
      denominator: numberAt(denominator, at),
      weighedBy: (weighedBy[at] ?? null) as Weight | null,
      notForLevel: notForLevel[at] === 1,
      ranks: { province: province(at), region: region(at), country: country(at) },
      points: rows.map((row) => ({ year: numberAt(year, row), value: numberAt(value, row) })),
    };
  };
}

function rankReader(columns: Columns, within: "province" | "region" | "country") {
  const rank = columns.numbers(`${within}_place`);
  const of = columns.numbers(`${within}_of`);
  return (row: number): Rank | null =>
    numberAt(of, row) > 0 ? { rank: numberAt(rank, row), of: numberAt(of, row) } : null;
}
