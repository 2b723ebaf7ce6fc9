import { findSpatial } from "./lens/spatial/find-spatial";
import type { SpatialMethod } from "./lens/spatial/found";
import { type HotOverYears, hotOverYears } from "./lens/spatial/hot-over-years";
import { type Answer, useAnswer } from "./use-answer";
import type { LoadedPane } from "./use-panes";
import { useSession } from "./use-session";

/** New, lasting and fading hotspots of the map shown; asked when `wanted`. */
export function useHotOverYears(
  method: SpatialMethod,
  pane: LoadedPane,
  wanted: boolean,
): Answer<HotOverYears> {
  const { core, view } = useSession();
  const { neighbours, islands, fdr, seed } = view;
  const choice = { neighbours, islands, fdr, seed };
  return useAnswer(
    ["hot-over-years", method, pane.source.file, pane.year, choice],
    () => hotOverYears(method, core, pane, pane.series, choice, findSpatial),
    wanted,
  );
}
