import type { AppData } from "../../figures/app-data";
import type { FindSpatial } from "../../figures/lens/ports";
import type { Boundaries, SpatialChoice, SpatialInput } from "../../figures/lens/spatial-test";
import type { Pane } from "../../figures/pane";
import { askSpatial } from "./spatial-client";

/** Answers a task in the worker, which keeps the neighbours of the boundaries in use. */
export const findSpatial: FindSpatial = (app, pane, choice, task) => {
  const input = testedUnits(app, pane.source.level, choice);
  return askSpatial(app, (remote, boundaries) => remote.find({ ...input, ...boundaries }, task));
};

/** The areas that figures of a level are tested by, but for the boundaries. */
function testedUnits(
  { areas }: AppData,
  level: Pane["source"]["level"],
  { neighbours, islands }: SpatialChoice,
): Omit<SpatialInput, keyof Boundaries> {
  const { lon, lat } = areas;
  const larger = { tambon: null, amphoe: areas.amphoeCode, province: areas.provinceCode };
  const parents = larger[level];
  return {
    lon,
    lat,
    rule: neighbours,
    islands,
    groupOf: parents && numbered(parents),
  };
}

function numbered(codes: readonly string[]): Uint16Array {
  const numbers = new Map<string, number>();
  return Uint16Array.from(codes, (code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    return number;
  });
}
