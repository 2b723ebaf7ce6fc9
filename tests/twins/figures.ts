import { STATUSES } from "../../src/domain/observation";
import { aggregate } from "../../src/figures/units/aggregate";
import { areaUnitsOf, type UnitLevel } from "../../src/figures/units/area-units";
import { type Cell, cell, type Twin } from "./twin";
import type { World } from "./world";

/** Each indicator with its figures, and how it goes up. */
async function seriesOf(world: World) {
  return Promise.all(
    world.app.indicators.map(async (indicator) => ({
      indicator,
      series: await world.series(indicator.id),
    })),
  );
}

/** Figures of a level in every year, as `figures/units` takes them up and as the view `figure` does. */
export function figuresOf(level: UnitLevel): Twin {
  return {
    name: `figures of each ${level}`,
    onArrays: async (world) => {
      const { app } = world;
      const units = areaUnitsOf(app.areas, level, app.schemes[0]);
      const answer = new Map<string, Record<string, Cell>>();
      for (const { indicator, series } of await seriesOf(world)) {
        for (const year of series.years) {
          const made = aggregate(units, { areas: app.areas, indicator, series }, year);
          units.codes.forEach((code, i) => {
            answer.set(`${indicator.id} ${code} ${year}`, {
              value: cell(made.value[i]),
              numerator: cell(made.numerator[i]),
              denominator: cell(made.denominator[i]),
              reported: made.reported[i]!,
              areas: made.areas[i]!,
              status: STATUSES[made.status[i]!]!,
            });
          });
        }
      }
      return answer;
    },
    inSql: async (world) => {
      const answer = new Map<string, Record<string, Cell>>();
      for (const { indicator } of await seriesOf(world)) {
        const rows = await world.rows(`
          select indicator, area_code, year_be, value, numerator, denominator, reported, areas, status
          from figure where indicator = '${indicator.id}' and level = '${level}'`);
        for (const { indicator: id, area_code, year_be, ...rest } of rows) {
          answer.set(`${id} ${area_code} ${year_be}`, rest as Record<string, Cell>);
        }
      }
      return answer;
    },
  };
}
