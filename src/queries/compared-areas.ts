import { type Sql, sql } from "../engine/sql";

/**
 * Who is compared in a year (BE): group of every tambon as columns `code` and `grp` (`''` = in no
 * group). A role counts from its start year; candidates are `other`, roles without a start year are in
 * no group. Between two years (`against`, in either order) pilot and rollout are those that began
 * after the first and not after the second, `other` those never in the programme; of a role of which
 * nothing began between them, those that begin later.
 */
export function comparedGroups(year: number, against: number | null): Sql {
  return sql`
    select a.code,
      case when coalesce(r.role, 'candidate') = 'candidate' then 'other'
        when r.since = 0 then ''
        else ${against === null ? inYear(year) : between(year, against)} end as grp
    from area a left join tambon_role r on r.tambon_code = a.code`;
}

function inYear(year: number): Sql {
  return sql`case when r.since <= ${year} then r.role else 'other' end`;
}

/** Roles that began between the years; of a role without any, those that begin later. */
function between(year: number, against: number): Sql {
  const [first, second] = [Math.min(year, against), Math.max(year, against)];
  const began = (of: Sql) => sql`(${of} > ${first} and ${of} <= ${second})`;
  return sql`case when ${began(sql`r.since`)} then r.role
    when r.since > ${second} and not exists (
      select 1 from tambon_role b where b.role = r.role and ${began(sql`b.since`)}) then r.role
    else '' end`;
}
