import { type RefObject, useEffect, useRef } from "react";
import { openHouseholds } from "../../actions/open-households";
import { boundsOfAreas } from "../../geography/bounds";
import type { Geometry } from "../../geography/geometry";
import { appWords } from "../../i18n/words/app";
import { useViewContext } from "../../state/use-view-context";
import type { MapHandle } from "../../ui/map/map-canvas";
import { useWords } from "../../ui/words-context";

/**
 * Brings the map to a tambon that was selected elsewhere (search, list): its amphoe fills the map.
 * The ref it gives takes the code of a click on the map itself, which moves nothing.
 */
export function useFlightToSelection(
  handle: RefObject<MapHandle | null>,
  geometry: Geometry | null,
): RefObject<string | null> {
  const { app, view } = useViewContext();
  const clicked = useRef<string | null>(view.camera ? view.selected : null);
  const { selected } = view;
  const { areas } = app;
  useEffect(() => {
    if (!geometry || selected === null || clicked.current === selected) return;
    clicked.current = selected;
    const amphoe = selected.slice(0, 4);
    const bounds = boundsOfAreas(geometry, (area) => areas.amphoeCode[area] === amphoe);
    if (bounds) handle.current?.fitBounds(bounds);
  }, [handle, geometry, selected, areas]);
  return clicked;
}

/** Counts the households as soon as their layer is on and the database may start. */
export function useHouseholds(): void {
  const { app, view } = useViewContext();
  const wanted = view.overlays.includes("households");
  useEffect(() => {
    if (wanted) void openHouseholds(app);
  }, [app, wanted]);
}

/** Source of the boundaries, and that they are approximate where they are. */
export function useAttribution(): string {
  const { app } = useViewContext();
  const { t, pick } = useWords();
  const { boundaries } = app.manifest;
  const kind = boundaries.approximate ? `${t(appWords.approximate)} · ` : "";
  return `${kind}${pick(boundaries.source)}`;
}
