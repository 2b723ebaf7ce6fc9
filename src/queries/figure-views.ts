/**
 * Figures in SQL as `figures/units/aggregate.ts` counts them on arrays; a test holds the two
 * together. Views in the order to make them; `figure` is for analysts, the others are its parts.
 */
export const FIGURE_VIEWS: readonly string[] = [
  // Areas that a source may speak of, with the larger areas they lie in and their registered weights.
  `create view source_area as
    select 'tambon' as level, code, amphoe_code, province_code, population::double as population,
      households::double as households from area
    union all
    select 'amphoe', amphoe_code, amphoe_code, province_code, sum(population)::double,
      sum(households)::double from area group by amphoe_code, province_code
    union all
    select 'province', province_code, null, province_code, sum(population)::double,
      sum(households)::double from area group by province_code`,
  `create view source_year as
    select s.source, s.dataset, s.indicator, s.level, y.year_be
    from source s
    join (select distinct source, year_be from observation_row) y on y.source = s.source
    where s.indicator <> ''`,
  // Every area of a source's own level in every year of it; an area without a row is missing.
  `create view figure_own as
    select s.dataset, s.indicator, s.level, a.code, a.amphoe_code, a.province_code, a.population,
      a.households, s.year_be, o.value, o.numerator, o.denominator,
      case when o.status is null or (o.status = 'value' and o.value is null) then 'missing'
        else o.status::varchar end as status
    from source_year s
    join source_area a on a.level = s.level
    left join observation_row o on o.source = s.source and o.year_be = s.year_be
      and o.area_code = a.code`,
  // Areas below the level of a source repeat the figure of the area they lie in.
  `create view figure_below as
    select s.dataset, s.indicator, a.level, a.code, s.year_be,
      case when own.source is not null then own.value when mid.source is not null then mid.value
        else big.value end as value,
      case when a.level = 'tambon' then own.numerator end as numerator,
      case when a.level = 'tambon' then own.denominator end as denominator,
      coalesce(own.status, mid.status, big.status)::varchar as told
    from source_year s
    join source_area a on (a.level = 'tambon' and s.level <> 'tambon')
      or (a.level = 'amphoe' and s.level = 'province')
    left join observation_row own on own.source = s.source and own.year_be = s.year_be
      and own.area_code = a.code
    left join observation_row mid on mid.source = s.source and mid.year_be = s.year_be
      and mid.area_code = a.amphoe_code
    left join observation_row big on big.source = s.source and big.year_be = s.year_be
      and big.area_code = a.province_code and s.level = 'province'`,
  // What the larger areas above a source's level need of their parts.
  `create view figure_sums as
    select p.dataset, p.indicator, u.level, u.code, p.year_be, i.aggregation,
      i.aggregation = 'ratio' and i.unit = 'percent' as is_rate, i.weight as registered,
      count(*) as parts,
      count(p.value) filter (status = 'value') as told,
      count(*) filter (status = 'suppressed') as suppressed,
      count(*) filter (status = 'missing') as missing,
      count(p.denominator) filter (status = 'value') as with_denominator,
      count(p.numerator) filter (status = 'value') as with_numerator,
      count(*) filter (status = 'value' and w.weight > 0) as weighable,
      sum(p.value) filter (status = 'value') as value,
      sum(p.numerator) filter (status = 'value') as numerator,
      sum(p.denominator) filter (status = 'value') as denominator,
      sum(coalesce(p.numerator, p.value * p.denominator / 100)) filter (status = 'value') as counted,
      sum(p.value * p.denominator) filter (status = 'value') as by_denominator,
      sum(w.weight) filter (status = 'value' and w.weight > 0) as mass,
      sum(w.weight * p.value) filter (status = 'value' and w.weight > 0) as by_weight,
      any_value(p.numerator) as any_numerator,
      any_value(p.denominator) as any_denominator,
      bool_and(coalesce(p.denominator = 0, false)) as nobody
    from figure_own p
    join indicator i on i.indicator = p.indicator
    left join region_member m on m.province_code = p.province_code and m.scheme = 'geo6',
    lateral (select case i.weight when 'households' then p.households else p.population end
      as weight) w,
    lateral (select unnest(['amphoe', 'province', 'region', 'country']) as level,
      unnest([p.amphoe_code, p.province_code, m.region, 'TH']) as code) u
    where u.code is not null
      and (p.level = 'tambon' or (p.level = 'amphoe' and u.level <> 'amphoe')
        or u.level in ('region', 'country'))
    group by p.dataset, p.indicator, u.level, u.code, p.year_be, i.aggregation, i.unit, i.weight`,
  // The way by which the parts become one, in the words of \`combineFigures\`.
  `create view figure_above as
    select *, case
        when aggregation = 'none' then 'none'
        when parts = 1 then 'only'
        when told = 0 then 'absent'
        when aggregation = 'sum' then case when suppressed > 0 then 'suppressed' else 'sum' end
        when told = 1 then 'one'
        when with_denominator = told then
          case when not denominator > 0 then 'unsummable' when is_rate then 'rate' else 'mean' end
        when mass > 0 then 'registered'
        else 'unsummable' end as way
    from figure_sums`,
  // With what weighed the values of the parts for want of denominators.
  `create view figure_weighed as
    select dataset, indicator, level, code as area_code, year_be,
      case when status = 'value' then value end as value, numerator, denominator,
      (status = 'value')::integer as reported, 1 as areas, status, null as weighed_by
    from figure_own
    union all
    select dataset, indicator, level, code, year_be, case when told = 'value' then value end,
      numerator, denominator, (told = 'value' and value is not null)::integer, 1,
      case when told is null or (told = 'value' and value is null) then 'missing' else told end, null
    from figure_below
    union all
    select dataset, indicator, level, code, year_be,
      case way when 'only' then value when 'one' then value when 'sum' then value
        when 'rate' then 100 * counted / denominator when 'mean' then by_denominator / denominator
        when 'registered' then by_weight / mass end,
      case way when 'only' then any_numerator when 'one' then numerator when 'rate' then counted
        when 'sum' then case when with_numerator = told then numerator end
        when 'mean' then case when with_numerator = told then numerator end end,
      case way when 'only' then any_denominator when 'one' then denominator
        when 'rate' then denominator when 'mean' then denominator
        when 'sum' then case when with_denominator = told then denominator end
        when 'absent' then case when nobody and suppressed + missing = 0 then 0 end end,
      (case way when 'none' then 0 when 'unsummable' then 0 when 'registered' then weighable
        else told end)::integer,
      (case way when 'none' then 0 else parts end)::integer,
      case when way = 'none' then 'not_applicable' when way = 'unsummable' then 'missing'
        when way = 'suppressed' then 'suppressed' when told > 0 then 'value'
        when suppressed > 0 then 'suppressed' when missing > 0 then 'missing'
        else 'not_applicable' end,
      case way when 'registered' then registered end
    from figure_above`,
  `create view figure as
    select dataset, indicator, level, area_code, year_be, value, numerator, denominator, reported,
      areas, status
    from figure_weighed`,
];
