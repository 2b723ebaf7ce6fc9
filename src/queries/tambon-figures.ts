import { type Sql, sql } from "../engine/sql";

/**
 * One indicator in one year (BE) for every tambon, as columns `code`, `value`, `numerator`,
 * `denominator` and `status`: what the view `figure` has at the level `tambon`, read from the rows of
 * that year alone. Tambons of a larger area repeat its published value, without its parts.
 */
export function tambonFigures(indicator: string, year: number): Sql {
  return sql`
    with told as materialized (
      select r.area_code, r.value, r.numerator, r.denominator, r.status, s.level
      from observation_row r join source s on s.source = r.source
      where s.indicator = ${indicator} and r.year_be = ${year})
    select a.code, o.numerator, o.denominator,
      case when t.status = 'value' then t.value end as value,
      case when t.status is null or (t.status = 'value' and t.value is null) then 'missing'
        else t.status::varchar end as status
    from area a
    left join told o on o.area_code = a.code
    left join told m on m.area_code = a.amphoe_code and m.level <> 'tambon'
    left join told p on p.area_code = a.province_code and p.level = 'province',
    lateral (select
      case when o.status is not null then o.value when m.status is not null then m.value
        else p.value end as value,
      coalesce(o.status, m.status, p.status) as status) t`;
}
