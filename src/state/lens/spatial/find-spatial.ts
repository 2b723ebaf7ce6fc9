import type { Result } from "../../../base/result";
import type { Core } from "../../core";
import type { Pane } from "../../resolve-view";
import type { Boundaries, SpatialChoice, SpatialFound, SpatialGround, SpatialTask } from "./found";
import { askSpatial } from "./spatial-client";

/** A way to answer a task: {@link findSpatial}, or one without a worker in tests. */
export type FindSpatial = (
  core: Core,
  pane: Pick<Pane, "source">,
  choice: SpatialChoice,
  task: SpatialTask,
) => Promise<Result<SpatialFound[]>>;

/** Answers a task in the worker, which keeps the neighbours of the boundaries in use. */
export const findSpatial: FindSpatial = (core, pane, choice, task) => {
  const ground = groundOf(core, pane.source.level, choice);
  return askSpatial(core, (remote, boundaries) => remote.find({ ...ground, ...boundaries }, task));
};

/** The ground of figures at a level, but for the boundaries. */
function groundOf(
  { areas }: Core,
  level: Pane["source"]["level"],
  { neighbours, islands }: SpatialChoice,
): Omit<SpatialGround, keyof Boundaries> {
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
