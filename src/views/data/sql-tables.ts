import type { CONTRACT } from "../../queries/schema";

/** Columns of the tables that analysts may rely on; the words say what each table holds. */
export const TABLES = {
  tambon:
    "code, name_th, name_en, amphoe_code, amphoe_th, province_code, province_th, region, population, households, has_boundary",
  observation:
    "dataset, indicator, level, area_code, year_be, value, numerator, denominator, status",
  figure:
    "dataset, indicator, level, area_code, year_be, value, numerator, denominator, reported, areas, status",
  indicator:
    "indicator, name_th, name_en, unit, direction, dimension, decimals, family, aggregation, accrual, weight",
  unplaced:
    "dataset, row, reason, raw_code, raw_name, indicator, year_be, value, numerator, denominator",
  area_role: "programme, area_code, level, role, wave, since, source",
  tambon_role: "tambon_code, role, wave, since",
  sep_village: "village_code, tambon_code, level, year_be",
  sep_assessment:
    "village_code, village_name, tambon_code, year_be, level, passed, needed, missing_core, missing",
  problem: "area_code, level, year_be, source, type, households, status",
  indicator_list: "round, no, category, indicator, unit, threshold, dimension",
  poverty_cell: "dataset, area_code, year_be, mask, people",
  dataset:
    "dataset, kind, title_th, title_en, source_th, source_en, demonstration, first_year_be, last_year_be",
  region_member: "scheme, region, province_code",
  tambon_boundary: "code, lon, lat, xmin, ymin, xmax, ymax, area_km2, wkb",
  tambon_neighbour: "code, neighbour, shared_km",
  load_problem: "file, reason, detail",
  programme_step: "programme, area_code, step, planned_month, status, done_on, evidence",
  visit: "programme, area_code, round, visited_on, planned_baht, spent_baht, note",
} as const satisfies Readonly<Record<(typeof CONTRACT)[number], string>>;

/** Questions to copy into the console; `key` names their words. */
export const EXAMPLES = [
  {
    key: "top",
    code: `await atlas.ready;
await atlas.sql(\`
  select t.name_th, t.province_th, o.value, o.numerator, o.denominator
  from observation o join tambon t on t.code = o.area_code
  where o.indicator = 'poverty_income' and o.year_be = 2565 and o.status = 'value'
  order by o.value desc limit 10\`)`,
  },
  {
    key: "region",
    code: `await atlas.sql(\`
  select t.region, 100 * sum(o.numerator) / sum(o.denominator) as rate, count(*)::int as tambons
  from observation o join tambon t on t.code = o.area_code
  where o.indicator = 'poverty_any' and o.year_be = 2565 and o.status = 'value'
  group by t.region order by rate desc\`)`,
  },
  {
    key: "neighbours",
    code: `await atlas.sql(\`
  select t.code, t.name_th, t.province_th, o.value as own,
    100 * sum(near.numerator) / sum(near.denominator) as around
  from observation o
  join tambon t on t.code = o.area_code
  join tambon_neighbour n on n.code = o.area_code
  join observation near on near.area_code = n.neighbour
    and near.indicator = o.indicator and near.year_be = o.year_be and near.status = 'value'
  where o.indicator = 'poverty_income' and o.year_be = 2565
  group by t.code, t.name_th, t.province_th, o.value
  order by own - around desc nulls last limit 10\`)`,
  },
  {
    key: "unplaced",
    code: `await atlas.sql(\`
  select dataset, indicator, reason, count(*)::int as "rows"
  from unplaced group by all order by all\`)`,
  },
] as const;
