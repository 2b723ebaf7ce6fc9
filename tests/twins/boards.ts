import type { ComparedAreas, LeftOut } from "../../src/figures/comparison/compared-areas";
import type { LinePlace } from "../../src/figures/comparison/places";
import { askBoard, type BoardFigures } from "../../src/state/ask-board";
import { boardOnArrays } from "./comparison/board-on-arrays";
import type { Cell, Twin } from "./twin";
import { value, type World } from "./world";

type Rows = Map<string, Record<string, Cell>>;

/** Boards of every indicator, the schemes by turns. */
export const boards: Twin = {
  name: "boards of every indicator in each year and over years",
  onArrays: (world) =>
    boardsOf(world, async (indicator, baseline, year, scheme) => {
      const series = await world.series(indicator.id);
      const of = (year: number) => ({ year, values: series.byYear.get(year)! });
      const { areas } = world.app;
      const source = { level: series.level };
      return boardOnArrays({
        ...{ areas, scheme, roles: world.roles, of: { indicator, source } },
        ...{ baseline: of(baseline), year: of(year) },
      });
    }),
  inSql: (world) =>
    boardsOf(world, async (indicator, baseline, year, scheme) => {
      const source = world.app.sources.get(indicator.id)!;
      const subject = { pane: { indicator, source, year }, scheme, baseline };
      return value(await askBoard(world.app, subject, world.database.engine));
    }),
};

type App = World["app"];

type Counted = (
  indicator: App["indicators"][number],
  baseline: number,
  year: number,
  scheme: App["schemes"][number],
) => Promise<BoardFigures>;

async function boardsOf(world: World, count: Counted): Promise<Rows> {
  const rows: Rows = new Map();
  const { schemes, indicators } = world.app;
  for (const [at, indicator] of indicators.entries()) {
    const { years } = await world.series(indicator.id);
    for (const [baseline, year] of pairsOf(years, at === 0)) {
      const scheme = schemes[at % schemes.length]!;
      const board = await count(indicator, baseline, year, scheme);
      put(rows, `${indicator.id} ${baseline}-${year}`, board);
    }
  }
  return rows;
}

/** Each year alone, the first and the last, and with `all` each two that follow each other, both ways. */
function pairsOf(years: readonly number[], all: boolean): [baseline: number, year: number][] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const next = years.slice(1).flatMap((year, i): [number, number][] => {
    const before = years[i] ?? year;
    return [
      [before, year],
      [year, before],
    ];
  });
  return [
    ...years.map((year): [number, number] => [year, year]),
    ...(first === last ? [] : [[first, last] as [number, number]]),
    ...(all ? next : []),
  ];
}

function put(rows: Rows, key: string, { leftOut, now, figure, pair }: BoardFigures): void {
  rows.set(key, { figure, ...named(leftOut) });
  for (const { place, comparison } of now) {
    const at = `${key} ${nameOf(place)}`;
    rows.set(`${at} all`, { ...comparison.all });
    for (const [group, summary] of Object.entries(comparison.groups)) {
      rows.set(`${at} ${group}`, { ...summary });
    }
    for (const [group, { mean, median }] of Object.entries(comparison.differences)) {
      rows.set(`${at} ${group} less other`, { mean, median });
    }
  }
  if (!pair) return;
  rows.set(`${key} who`, who(pair.areas));
  for (const { place, groups } of pair.lines) {
    for (const [group, change] of Object.entries(groups)) {
      rows.set(`${key} ${nameOf(place)} ${group} changed`, { ...change });
    }
  }
}

function nameOf(place: LinePlace): string {
  return place.kind === "region" ? place.region.id : place.kind;
}

function named(leftOut: readonly LeftOut[]): Record<string, Cell> {
  return { leftOut: leftOut.map(({ row, group, reason }) => `${row} ${group} ${reason}`).join() };
}

function who({ leftOut, rollout, ahead }: ComparedAreas): Record<string, Cell> {
  const early = `${ahead.pilot} ${ahead.rollout}`;
  return { ...named(leftOut), rollout: rollout.join(), ahead: early };
}
