import { readCells } from "../../src/catalogue/arrow/read-cells";
import { jointYear } from "../../src/figures/poverty/joint-year";
import { sumJoint } from "../../src/figures/poverty/place-sums";
import { placesOfScheme } from "../../src/figures/poverty/places";
import { povertyFigures } from "../../src/figures/poverty/poverty-figures";
import { ANY, jointSources } from "../../src/figures/poverty/poverty-sources";
import type { Cell, Twin } from "./twin";
import { value, type World } from "./world";

const CUTOFF = 2;

async function yearOf(world: World): Promise<number> {
  return (await world.series(ANY)).years.at(-1)!;
}

/** H, A and M0 of the country and its regions by joint cells; poor is who fails two of five. */
export const poverty: Twin = {
  name: "poverty in many dimensions (H, A, M0)",
  applies: ({ app }) => jointSources(app.manifest, app.sources).length > 0,
  onArrays: async (world) => {
    const { app } = world;
    const [source] = jointSources(app.manifest, app.sources);
    const file = source!.cells.files[0]!.file;
    const cells = value(readCells(value(await world.fetchBytes(file)), file, app.areas));
    const year = await yearOf(world);
    const joint = jointYear(cells.get(year)!, (await world.series(ANY)).byYear.get(year)!);
    const rows = new Map<string, Record<string, Cell>>();
    for (const { kind, id, rows: members } of placesOfScheme(app.areas, app.schemes[0]!)) {
      const sum = sumJoint(joint, members);
      if (!sum || kind === "outside") continue;
      const { H, A, M0 } = povertyFigures(sum, { cutoff: CUTOFF, weights: null });
      rows.set(kind === "country" ? "TH" : id, { H: H!.low, A, M0, people: sum.people });
    }
    return rows;
  },
  inSql: async (world) => {
    const rows = await world.rows(`
      with cell as (
        select area_code, sum(people) as all_poor,
          sum(people) filter (bit_count(mask) >= ${CUTOFF}) as poor,
          sum(people * bit_count(mask)) filter (bit_count(mask) >= ${CUTOFF}) / 5 as depth
        from poverty_cell where year_be = ${await yearOf(world)} group by area_code),
      told as (
        select t.region, greatest(o.denominator, coalesce(c.all_poor, 0)) as people,
          coalesce(c.poor, 0) as poor, coalesce(c.depth, 0) as depth
        from observation o join tambon t on t.code = o.area_code
        left join cell c on c.area_code = o.area_code
        where o.indicator = '${ANY}' and o.year_be = ${await yearOf(world)} and o.status = 'value'
          and o.denominator > 0 and (c.all_poor > 0 or not coalesce(o.numerator, 0) > 0))
      select coalesce(region, 'TH') as place, sum(poor)::double / sum(people) as H,
        sum(depth) / nullif(sum(poor), 0) as A, sum(depth) / sum(people) as M0,
        sum(people)::double as people
      from told group by grouping sets ((region), ())`);
    return new Map(
      rows.map(({ place, ...figures }) => [String(place), figures as Record<string, Cell>]),
    );
  },
};
