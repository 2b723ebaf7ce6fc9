import type { DatasetLevel } from "../domain/dataset";
import { name, type Sql, sql, statement } from "../engine/sql";

/**
 * Statements that move a freshly ingested table (`from`) into its place, each one whole file.
 * Dictionaries become text, NaN becomes NULL.
 */
export const fill = {
  areas: (from: string): Sql => sql`insert into area
    select code::varchar, name_th::varchar, name_en::varchar, amphoe_code::varchar,
      amphoe_th::varchar, amphoe_en::varchar, province_code::varchar, province_th::varchar,
      province_en::varchar, postal_code::varchar, lon, lat, population::integer,
      households::integer, has_boundary::boolean
    from ${name(from)}`,

  /** Every area has a shape but the given codes. */
  shapes: (without: readonly string[]): Sql => sql`update area
    set has_boundary = not list_contains(string_split(${without.join(" ")}, ' '), code)`,

  regions: (from: string): Sql => sql`insert into region_member
    select scheme, region, province_code from ${name(from)}`,

  datasets: (from: string): Sql => sql`insert into dataset
    select dataset, kind, title_th, title_en, source_th, source_en, demonstration,
      first_year_be, last_year_be from ${name(from)}`,

  /**
   * All rows but those of years that another source is shown for, as `readSeries` takes them: a value
   * that is no number is missing, and without a value there is no numerator.
   */
  series: (from: string, source: number, hidden: readonly number[]): Sql =>
    sql`insert into observation_row
    select ${source}, area_code::varchar, year_be,
      case when told then value end, case when told and isfinite(numerator) then numerator end,
      case when isfinite(denominator) then denominator end,
      (case when status::varchar = 'value' and not told then 'missing' else status::varchar end)::status
    from (select *, status::varchar = 'value' and coalesce(isfinite(value), false) as told
      from ${name(from)})
    where ${hidden.length === 0} or year_be not in (${hidden})`,

  source: (source: number, dataset: string, indicator: string, level: DatasetLevel): Sql =>
    sql`insert into source values (${source}, ${dataset}, ${indicator}, ${level})`,

  indicators: (from: string): Sql => sql`insert into indicator
    select indicator, name_th, name_en, unit, direction, dimension, decimals, family, aggregation,
      accrual, weight from ${name(from)}`,

  unplaced: (from: string): Sql => sql`insert into unplaced
    select dataset::varchar, ${name("row")}::integer, reason::varchar, raw_code::varchar,
      raw_name::varchar, indicator::varchar, nullif(year_be, 0), nullif(value::double, 'nan'::double),
      nullif(numerator::double, 'nan'::double), nullif(denominator::double, 'nan'::double)
    from ${name(from)}`,

  roles: (from: string): Sql => sql`insert into role_on_record
    select row_number() over () + (select count(*) from role_on_record), programme::varchar,
      area_code::varchar, level::varchar, role::varchar, wave, since, source::varchar
    from ${name(from)}`,

  /** Replaces all edits at once. */
  roleEdits: (from: string): Sql => sql`create or replace table role_edit as
    select area_code::varchar as area_code, role::varchar as role, wave::utinyint as wave,
      since::usmallint as since
    from ${name(from)}`,

  sepVillages: (from: string): Sql => sql`insert into sep_village
    select village_code::varchar, tambon_code::varchar, level, year_be from ${name(from)}`,

  sepAssessments: (from: string): Sql => sql`insert into sep_assessment
    select village_code::varchar, village_name::varchar, tambon_code::varchar, year_be, level,
      passed::varchar, needed, missing_core::varchar, missing::varchar from ${name(from)}`,

  problems: (from: string): Sql => sql`insert into problem
    select area_code::varchar, level::varchar, year_be, source::varchar, type::varchar,
      households, status::varchar from ${name(from)}`,

  indicatorLists: (from: string): Sql => sql`insert into indicator_list
    select ${name("round")}::varchar, ${name("no")}, category::varchar, indicator::varchar,
      unit::varchar, nullif(threshold::double, 'nan'::double), dimension::varchar
    from ${name(from)}`,

  /** All cells but those of years that a later set has. */
  cells: (from: string, source: number, hidden: readonly number[]): Sql =>
    sql`insert into poverty_cell_row
    select ${source}, area_code::varchar, year_be, mask, people from ${name(from)}
    where ${hidden.length === 0} or year_be not in (${hidden})`,

  boundaries: (from: string): Sql => sql`insert into tambon_boundary
    select code::varchar, lon, lat, xmin, ymin, xmax, ymax, area_km2, wkb from ${name(from)}`,

  neighbours: (from: string): Sql => sql`insert into tambon_neighbour
    select code::varchar, neighbour::varchar, shared_km from ${name(from)}`,
};

/** One more file that could not be brought in. */
export function noteLoadProblem(file: string, reason: string, detail: string): Sql {
  return sql`insert into load_problem values (${file}, ${reason}, ${detail})`;
}

/** Statements that take rows out again, before a change of the datasets puts others in. */
export const clear = {
  areas: statement("delete from area"),
  datasets: statement("delete from dataset"),
  indicators: statement("delete from indicator"),
  unplaced: statement("delete from unplaced"),
  roles: statement("delete from role_on_record"),
  sepVillages: statement("delete from sep_village"),
  sepAssessments: statement("delete from sep_assessment"),
  problems: statement("delete from problem"),
  indicatorLists: statement("delete from indicator_list"),

  /** What was said of files that are tried anew, or that are no longer in use. */
  loadProblems: (files: readonly string[]): Sql =>
    sql`delete from load_problem where file in (${files})`,

  boundaries: [statement("delete from tambon_boundary"), statement("delete from tambon_neighbour")],

  /** The rows of one file of figures or cells. */
  source: (source: number): readonly Sql[] => [
    sql`delete from observation_row where source = ${source}`,
    sql`delete from poverty_cell_row where source = ${source}`,
    sql`delete from source where source = ${source}`,
  ],

  /** Rows of some datasets that the user replaced. */
  unplacedOf: (datasets: readonly string[]): readonly Sql[] =>
    datasets.map((dataset) => sql`delete from unplaced where dataset = ${dataset}`),
};

/** Removes an ingested table once its rows are in their place. */
export function dropTable(table: string): Sql {
  return sql`drop table if exists ${name(table)}`;
}
