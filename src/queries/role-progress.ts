import { numberAt } from "../base/column";
import type { Role } from "../domain/programme";
import type { SchemeId } from "../domain/region";
import { sql } from "../engine/sql";
import type { Question } from "./question";
import { eachRow, textColumn } from "./read-columns";

/** Areas of one role and wave in a region; `wave` 0 where unknown. */
export type RoleCount = {
  /** Region of the scheme; `null` for all regions together. */
  readonly region: string | null;
  /** `any` is pilot or rollout: an area that the programme has reached; a candidate is not. */
  readonly role: Role | "any";
  /** `null` for all waves together. */
  readonly wave: number | null;
  readonly tambons: number;
  /** Amphoe with at least one such tambon. */
  readonly amphoes: number;
};

/**
 * How far the programme has come: tambons and amphoe with a role, never counting Bangkok, by
 * region, role and wave, with all totals; combinations without any area are absent. An amphoe
 * with tambons of two roles counts under both, and once under `any`.
 */
export const roleProgress: Question<{ readonly scheme: SchemeId }, RoleCount[]> = {
  name: "role-progress",
  sql: ({ scheme }) => sql`
    with held as (
      select a.code, a.amphoe_code, coalesce(m.region, '') as region, r.role, r.wave
      from tambon_role r
      join area a on a.code = r.tambon_code
      left join region_member m on m.province_code = a.province_code and m.scheme = ${scheme}
      where a.province_code <> '10'),
    counted as (
      select * from held
      union all
      select code, amphoe_code, region, 'any', wave from held where role in ('pilot', 'rollout'))
    select case when grouping(region) = 1 then null else region end as region, role,
      case when grouping(wave) = 1 then null else wave end as wave,
      count(*) as tambons, count(distinct amphoe_code) as amphoes
    from counted
    group by grouping sets ((region, role, wave), (region, role), (role, wave), (role))
    having grouping(region) = 1 or region <> ''
    order by region nulls last, role, wave nulls last`,
  read: (columns) => {
    const region = columns.texts("region");
    const role = textColumn(columns, "role") as RoleCount["role"][];
    const wave = columns.numbers("wave");
    const tambons = columns.numbers("tambons");
    const amphoes = columns.numbers("amphoes");
    return eachRow(columns, (row) => ({
      region: region[row]!,
      role: role[row]!,
      wave: Number.isNaN(wave[row]) ? null : numberAt(wave, row),
      tambons: numberAt(tambons, row),
      amphoes: numberAt(amphoes, row),
    }));
  },
};
