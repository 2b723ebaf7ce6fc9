import { type HotOverYears, hotOverYears } from "../figures/lens/spatial/hot-over-years";
import type { SpatialMethod } from "../figures/lens/spatial-test";
import { type Answer, useAnswer } from "./async/use-answer";
import { keyOfMade } from "./data/load-series";
import { findSpatial } from "./spatial/find-spatial";
import type { LoadedPane } from "./use-panes";
import { useViewContext } from "./use-view-context";

/** New, lasting and fading hotspots of the map shown; asked when `wanted`. */
export function useHotOverYears(
  method: SpatialMethod,
  pane: LoadedPane,
  wanted: boolean,
): Answer<HotOverYears> {
  const { app, view } = useViewContext();
  const { neighbours, islands, fdr, seed } = view;
  const choice = { neighbours, islands, fdr, seed };
  return useAnswer(
    ["hot-over-years", method, ...keyOfMade(app, pane.indicator.id), pane.year, choice],
    () => hotOverYears(method, app, pane, pane.series, choice, findSpatial),
    wanted,
  );
}
