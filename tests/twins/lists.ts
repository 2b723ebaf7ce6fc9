import { STATUS_CODE, STATUSES, type YearValues } from "../../src/domain/observation";
import { classifyAreas } from "../../src/figures/classes/area-classes";
import { sharedScale } from "../../src/figures/classes/scale";
import { filterAreas } from "../../src/figures/list/area-filter";
import { rankAreas } from "../../src/figures/list/ranked-areas";
import type { Cell, Twin } from "./twin";
import type { World } from "./world";

const BOUND = 10;

type Rows = Map<string, Record<string, Cell>>;

/** The last indicator of the catalogue in its latest year. */
async function shown(world: World): Promise<{ id: string; year: number; yearValues: YearValues }> {
  const id = world.app.indicators.at(-1)!.id;
  const series = await world.series(id);
  const year = series.years.at(-1)!;
  return { id, year, yearValues: series.byYear.get(year)! };
}

/** Areas outside the programme in one region by their value. */
export const ranks: Twin = {
  name: "ranks of the other areas of a region",
  onArrays: async (world) => {
    const { areas, schemes } = world.app;
    const [scheme] = schemes;
    const { yearValues } = await shown(world);
    const filter = { region: scheme!.regions[0]!.id, group: "other" } as const;
    const found = rankAreas(areas, yearValues, world.roles, scheme!, filter);
    return new Map(found.rows.map((row, i) => [areas.code[row]!, { rank: found.ranks[i]! }]));
  },
  inSql: async (world) => {
    const { id, year } = await shown(world);
    const region = world.app.schemes[0]!.regions[0]!.id;
    const rows = await world.rows(`
      select f.area_code, rank() over (order by f.value desc) as rank
      from figure f join tambon t on t.code = f.area_code
      left join tambon_role r on r.tambon_code = f.area_code
      where f.level = 'tambon' and f.indicator = '${id}' and f.year_be = ${year}
        and f.status = 'value' and t.region = '${region}'
        and coalesce(r.role, '') not in ('pilot', 'rollout')`);
    return new Map(rows.map((row) => [String(row.area_code), { rank: row.rank as number }]));
  },
};

/** How many areas each entry of a legend of five quantile classes stands for. */
export const classCounts: Twin = {
  name: "counts of the classes of a map",
  onArrays: async (world) => {
    const { yearValues } = await shown(world);
    const { counts } = classifyAreas(world.app.areas, yearValues, await breaks(world), false);
    const { classes, missing, suppressed, notApplicable } = counts;
    const rows: Rows = new Map(classes.map((count, k) => [`class ${k}`, { count }]));
    const states = { missing, suppressed, not_applicable: notApplicable };
    for (const [state, count] of Object.entries(states)) rows.set(state, { count });
    return new Map([...rows].filter(([, { count }]) => count !== 0));
  },
  inSql: async (world) => {
    const { id, year } = await shown(world);
    const bounds = (await breaks(world)).join();
    const rows = await world.rows(`
      select case when status = 'value'
          then 'class ' || len(list_filter([${bounds}]::double[], b -> b < value)) else status end as k,
        count(*) as count
      from figure where level = 'tambon' and indicator = '${id}' and year_be = ${year} group by k`);
    return new Map(rows.map((row) => [String(row.k), { count: row.count as number }]));
  },
};

async function breaks(world: World): Promise<readonly number[]> {
  const { id } = await shown(world);
  const choice = { method: "quantile", classes: 5, breaks: null, zero: false } as const;
  return sharedScale([await world.series(id)], choice).breaks;
}

/** Areas with the first indicator at most, and the last at least, a bound. */
export const listFilter: Twin = {
  name: "areas that pass the conditions of a list",
  onArrays: async (world) => {
    const { areas, indicators } = world.app;
    const { year, yearValues } = await shown(world);
    const first = (await world.series(indicators[0]!.id)).byYear.get(year)!;
    const found = filterAreas(areas.count, () => true, [
      { yearValues: first, comparison: "lte", bound: BOUND },
      { yearValues, comparison: "gte", bound: BOUND / 5 },
    ]);
    const verdict = (rows: Int32Array, is: string) =>
      [...rows].map((row) => [areas.code[row]!, { is }] as const);
    return new Map([
      ...verdict(found.passing, "passing"),
      ...verdict(found.unjudged, "unjudged"),
      ["all", { is: String(found.failed) }] as const,
    ]);
  },
  inSql: async (world) => {
    const { id, year } = await shown(world);
    const first = world.app.indicators[0]!.id;
    const rows = await world.rows(`
      with judged as (
        select a.area_code, case
          when a.value > ${BOUND} or b.value < ${BOUND / 5} then 'failed'
          when a.value is null or b.value is null then 'unjudged' else 'passing' end as verdict
        from figure a join figure b on b.area_code = a.area_code and b.level = a.level
        where a.level = 'tambon' and a.indicator = '${first}' and b.indicator = '${id}'
          and a.year_be = ${year} and b.year_be = ${year})
      select area_code, verdict from judged where verdict <> 'failed'
      union all select 'all', count(*)::varchar from judged where verdict = 'failed'`);
    return new Map(rows.map((row) => [String(row.area_code), { is: String(row.verdict) }]));
  },
};

/** How many areas of each indicator and year have a value, and why the others have none. */
export const completeness: Twin = {
  name: "completeness of every indicator and year",
  onArrays: async (world) => {
    const rows: Rows = new Map();
    for (const { id } of world.app.indicators) {
      const series = await world.series(id);
      if (series.level !== "tambon") continue;
      for (const [year, { status }] of series.byYear) {
        const counts = STATUSES.map((name) => {
          return [name, status.filter((code) => code === STATUS_CODE[name]).length] as const;
        });
        rows.set(`${id} ${year}`, Object.fromEntries(counts));
      }
    }
    return rows;
  },
  inSql: async (world) => {
    const found = await world.rows(`
      select f.indicator, f.year_be, count(*) filter (status = 'value') as value,
        count(*) filter (status = 'missing') as missing,
        count(*) filter (status = 'suppressed') as suppressed,
        count(*) filter (status = 'not_applicable') as not_applicable
      from figure f
      where f.level = 'tambon' and f.indicator in (select indicator from source where level = 'tambon')
      group by all`);
    return new Map(
      found.map(({ indicator, year_be, ...counts }) => [
        `${indicator} ${year_be}`,
        counts as Record<string, Cell>,
      ]),
    );
  },
};
