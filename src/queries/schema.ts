import { type Sql, statement } from "../engine/sql";
import { FIGURE_VIEWS } from "./figure-views";

/**
 * Tables and views of the database, in the order to make them. Analysts rely on those named in
 * {@link CONTRACT}; the others are their storage. Codes are text, years are BE, NULL is no figure and never zero.
 */
export const SCHEMA: readonly Sql[] = [
  `create type status as enum ('value', 'missing', 'suppressed', 'not_applicable')`,
  `create table area(code varchar, name_th varchar, name_en varchar, amphoe_code varchar,
    amphoe_th varchar, amphoe_en varchar, province_code varchar, province_th varchar,
    province_en varchar, postal_code varchar, lon double, lat double, population integer,
    households integer, has_boundary boolean)`,
  `create table region_member(scheme varchar, region varchar, province_code varchar)`,
  `create table dataset(dataset varchar, kind varchar, title_th varchar, title_en varchar,
    source_th varchar, source_en varchar, demonstration boolean, first_year_be usmallint,
    last_year_be usmallint)`,
  // One per file of figures: rows carry its number instead of two names. Cells have indicator ''.
  `create table source(source usmallint, dataset varchar, indicator varchar, level varchar)`,
  `create table indicator(indicator varchar, name_th varchar, name_en varchar, unit varchar,
    direction varchar, dimension varchar, decimals utinyint, family varchar, aggregation varchar,
    accrual varchar, weight varchar)`,
  `create table observation_row(source usmallint, area_code varchar, year_be usmallint,
    value double, numerator double, denominator double, status status)`,
  `create table unplaced(dataset varchar, "row" integer, reason varchar, raw_code varchar,
    raw_name varchar, indicator varchar, year_be usmallint, value double, numerator double,
    denominator double)`,
  // Of two roles on record for one area, the one with the higher ord holds.
  `create table role_on_record(ord integer, programme varchar, area_code varchar, level varchar,
    role varchar, wave utinyint, since usmallint, source varchar)`,
  `create table role_edit(area_code varchar, role varchar, wave utinyint, since usmallint)`,
  `create table sep_village(village_code varchar, tambon_code varchar, level utinyint,
    year_be usmallint)`,
  // Assessments behind sep_village, villages below level 1 (level 0) included; lists are "1,4,9".
  `create table sep_assessment(village_code varchar, village_name varchar, tambon_code varchar,
    year_be usmallint, level utinyint, passed varchar, needed utinyint, missing_core varchar,
    missing varchar)`,
  `create table problem(area_code varchar, level varchar, year_be usmallint, source varchar,
    type varchar, households integer, status varchar)`,
  `create table indicator_list("round" varchar, "no" utinyint, category varchar,
    indicator varchar, unit varchar, threshold double, dimension varchar)`,
  `create table poverty_cell_row(source usmallint, area_code varchar, year_be usmallint,
    mask utinyint, people integer)`,
  // The finest level of the boundaries in use; shapes with a retired code are in no other table.
  `create table tambon_boundary(code varchar, lon double, lat double, xmin double, ymin double,
    xmax double, ymax double, area_km2 double, wkb blob)`,
  // Current tambons that share a line, in both directions.
  `create table tambon_neighbour(code varchar, neighbour varchar, shared_km double)`,
  // Files that could not be brought in: none of their rows are in any table.
  `create table load_problem(file varchar, reason varchar, detail varchar)`,
  `create table programme_step(programme varchar, area_code varchar, step utinyint,
    planned_month utinyint, status varchar, done_on date, evidence varchar)`,
  `create table visit(programme varchar, area_code varchar, round utinyint, visited_on date,
    planned_baht double, spent_baht double, note varchar)`,
  `create view tambon as
    select a.code, a.name_th, a.name_en, a.amphoe_code, a.amphoe_th, a.province_code,
      a.province_th, m.region, a.population, a.households, a.has_boundary
    from area a
    left join region_member m on m.province_code = a.province_code and m.scheme = 'geo6'
    order by a.code`,
  `create view observation as
    select s.dataset, s.indicator,
      case length(o.area_code) when 2 then 'province' when 4 then 'amphoe' else 'tambon' end
        as level, o.area_code, o.year_be, o.value,
      o.numerator, o.denominator, o.status::varchar as status
    from observation_row o join source s on s.source = o.source`,
  ...FIGURE_VIEWS,
  `create view poverty_cell as
    select s.dataset, c.area_code, c.year_be, c.mask, c.people
    from poverty_cell_row c join source s on s.source = c.source`,
  // The role of each tambon: its own, else its amphoe's, else its province's; an edit over all.
  `create view tambon_role as
    with holding as (
      select a.code, r.* from area a join role_on_record r on r.area_code = a.code
      union all
      select a.code, r.* from area a join role_on_record r on r.area_code = a.amphoe_code
      union all
      select a.code, r.* from area a join role_on_record r on r.area_code = a.province_code),
    held as (
      select code,
        arg_max(role, (length(area_code), ord)) as role,
        arg_max(wave, (length(area_code), ord)) as wave,
        arg_max(since, (length(area_code), ord)) as since
      from holding group by code)
    select a.code as tambon_code, coalesce(e.role, h.role) as role,
      (case when e.role is null or (e.role = h.role and e.wave in (0, h.wave)) then h.wave
        else e.wave end)::utinyint as wave,
      (case when e.since > 0 then e.since
        when e.role is null or (e.role = h.role and e.wave in (0, h.wave)) then h.since
        else 0 end)::usmallint as since
    from area a
    left join held h on h.code = a.code
    left join role_edit e on e.area_code = a.code
    where coalesce(e.role, h.role, 'none') <> 'none'`,
  // A person's edit replaces what is on record for the tambon; the same role again changes nothing.
  `create view area_role as
    select r.programme, r.area_code, r.level, r.role, r.wave, r.since, r.source
    from role_on_record r left join role_edit e on e.area_code = r.area_code
    where e.role is null or (e.role = r.role and e.wave in (0, r.wave) and e.since in (0, r.since))
    union all
    select '' as programme, e.area_code, 'tambon' as level, e.role,
      coalesce(t.wave, e.wave) as wave, coalesce(t.since, e.since) as since, 'user' as source
    from role_edit e left join tambon_role t on t.tambon_code = e.area_code
    where e.role <> 'none' and not exists (
      select 1 from role_on_record r where r.area_code = e.area_code and r.role = e.role
        and e.wave in (0, r.wave) and e.since in (0, r.since))`,
].map(statement);

/** Tables and views that the README and the app document for analysts. */
export const CONTRACT = [
  "tambon",
  "observation",
  "figure",
  "indicator",
  "unplaced",
  "area_role",
  "tambon_role",
  "sep_village",
  "sep_assessment",
  "problem",
  "indicator_list",
  "poverty_cell",
  "dataset",
  "region_member",
  "tambon_boundary",
  "tambon_neighbour",
  "load_problem",
  "programme_step",
  "visit",
] as const;
