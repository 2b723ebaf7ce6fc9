import { numberAt } from "../base/column";
import type { SchemeId } from "../domain/region";
import { sql } from "../engine/sql";
import type { RoleCount } from "../figures/progress/role-progress";
import type { Question } from "./question";
import { eachRow, textColumn } from "./read-columns";

/**
 * How far the programme has come: tambons and amphoe with a role by place, role and wave, with all
 * totals; combinations without any area are absent. Bangkok is a place of its own and in no other.
 * An amphoe with tambons of two roles counts under both, and once under `any`.
 */
export const roleProgress: Question<{ readonly scheme: SchemeId }, RoleCount[]> = {
  name: "role-progress",
  readsRoles: true,
  sql: ({ scheme }) => sql`
    with held as (
      select a.code, a.amphoe_code, m.region, r.role, r.wave,
        case when a.province_code = '10' then 'bangkok' when m.region is null then 'outside'
          else 'region' end as place
      from area a
      left join tambon_role r on r.tambon_code = a.code
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}),
    counted as (
      select h.code, h.amphoe_code, p.place, p.region, t.role, h.wave
      from held h,
      lateral (
        select h.place, case when h.place = 'region' then h.region end as region
        union all select 'country', null where h.place <> 'bangkok') p,
      lateral (
        select 'all' as role
        union all select h.role where h.role is not null
        union all select 'any' where h.role in ('pilot', 'rollout')) t)
    select place, region, role, case when grouping(wave) = 1 then null else wave end as wave,
      count(*) as tambons, count(distinct amphoe_code) as amphoes
    from counted
    group by grouping sets ((place, region, role, wave), (place, region, role))
    having grouping(wave) = 1 or role not in ('any', 'all')
    order by place, region, role, wave nulls last`,
  read: (columns) => {
    const place = textColumn(columns, "place") as RoleCount["place"][];
    const region = columns.texts("region");
    const role = textColumn(columns, "role") as RoleCount["role"][];
    const wave = columns.numbers("wave");
    const tambons = columns.numbers("tambons");
    const amphoes = columns.numbers("amphoes");
    return eachRow(columns, (row) => ({
      place: place[row]!,
      region: region[row]!,
      role: role[row]!,
      wave: Number.isNaN(wave[row]) ? null : numberAt(wave, row),
      tambons: numberAt(tambons, row),
      amphoes: numberAt(amphoes, row),
    }));
  },
};
