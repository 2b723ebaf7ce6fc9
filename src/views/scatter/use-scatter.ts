import { useMemo } from "react";
import { quantileSorted, sortedValues } from "../../analysis";
import { regionNumbers } from "../../figures/comparison/places";
import {
  type Brush,
  brushedAreas,
  brushedPlaces,
  levelCorrelations,
  levelsOf,
  scatterPoints,
} from "../../figures/scatter/scatter-points";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";

/** Everything the scatter shows of two figures. */
export function useScatter(x: LoadedPane, y: LoadedPane, box: Brush | null) {
  const { app, resolved, view } = useViewContext();
  const { areas } = app;
  const levels = levelsOf(x, y);
  const level = levels.includes(view.scatterLevel) ? view.scatterLevel : (levels[0] ?? "province");
  const points = useMemo(() => scatterPoints(areas, x, y, level), [areas, x, y, level]);
  const correlations = useMemo(() => levelCorrelations(areas, x, y), [areas, x, y]);
  const group = useMemo(() => {
    const regions = regionNumbers(areas, resolved.scheme);
    return Uint8Array.from(points.row, (row) => regions[row] ?? 0);
  }, [areas, resolved.scheme, points]);
  const picked = useMemo(() => (box ? brushedPlaces(points, box) : null), [points, box]);
  const mask = useMemo(() => (picked ? brushedAreas(points, picked) : null), [points, picked]);
  return { levels, level, points, correlations, group, picked, mask };
}

const FAR = 1e6;

/** Corners of the scatter by terciles of both figures: high or low in each. */
export function useCorners(x: Float64Array, y: Float64Array): Readonly<Record<string, Brush>> {
  return useMemo(() => {
    const [lowX, highX] = terciles(x);
    const [lowY, highY] = terciles(y);
    return {
      hh: [highX, FAR, highY, FAR],
      hl: [highX, FAR, -FAR, lowY],
      lh: [-FAR, lowX, highY, FAR],
      ll: [-FAR, lowX, -FAR, lowY],
    };
  }, [x, y]);
}

function terciles(values: Float64Array): [number, number] {
  const sorted = sortedValues(values);
  const at = (share: number) => Math.round(1e4 * quantileSorted(sorted, share)) / 1e4;
  return sorted.length === 0 ? [0, 0] : [at(1 / 3), at(2 / 3)];
}
