import { useMemo } from "react";
import { useStore } from "zustand";
import type { AppData } from "../figures/app-data";
import type { Classed } from "../figures/classes/classed";
import { regionNumbers } from "../figures/comparison/places";
import type { Geometry } from "../geography/geometry";
import { markTable } from "../layers/colour-table";
import { type Colouring, colouringOf } from "../layers/colouring";
import type { Theme } from "../layers/layer-type";
import type { MapModel } from "../layers/map-model";
import { OVERLAY_IDS } from "../layers/overlays";
import { planOverlay } from "./plan-overlay";
import { useHouseholdSquares } from "./use-household-squares";
import type { LensView } from "./use-lens-result";
import type { LoadedPane } from "./use-panes";
import { useSepVillages } from "./use-sep-villages";
import { useViewContext } from "./use-view-context";

const NO_REGION = 255;

/** What the maps of a view are drawn from, besides what the page has. */
export type MapInputs = {
  readonly geometry: Geometry | null;
  readonly left: LoadedPane | null;
  readonly right: LoadedPane | null;
  readonly theme: Theme;
  /** 1 for areas that pass a filter; the others are dimmed. `null` dims none. */
  readonly highlight: Uint8Array | null;
  readonly zoom: number;
  /** Classes of the left map in place of the indicator's and the lens's, and areas to pin. */
  readonly instead?: Classed | null;
  readonly chosen?: Float64Array | null;
};

/** What one map is coloured by, for the map and for its legend alike. */
export type ColouredMap = {
  readonly pane: LoadedPane;
  /** What the lens makes of it; `null` for published values, and where something else is shown. */
  readonly lensResult: LensView | null;
  readonly colouring: Colouring;
};

/** Models and colourings of the left and the right map; under a swipe one model holds both. */
export type MapModels = {
  readonly left: MapModel | null;
  readonly right: MapModel | null;
  readonly coloured: { readonly left: ColouredMap | null; readonly right: ColouredMap | null };
};

/** Joins everything a map shows. Parts that stay the same keep their identity, and so their buffers. */
export function useMapModels(inputs: MapInputs): MapModels {
  const { geometry, left, right, theme, highlight, zoom } = inputs;
  const { app, resolved, view, roles, panes } = useViewContext();
  const chosen = inputs.chosen ?? null;
  const rings = useStore(planOverlay, (overlay) => overlay.rings);
  const { scheme } = resolved;
  const on = (overlay: (typeof view.overlays)[number]) => view.overlays.includes(overlay);
  const regionOf = useMemo(() => regionBytes(app, scheme), [app, scheme]);
  const role = on("roles") ? roles.table.role : null;
  const marks = useMemo(() => markTable(role, fadedOf(highlight)), [role, highlight]);
  const sepCounts = useSepVillages(app, on("sep")).data;
  const sep = on("sep") ? (sepCounts ?? null) : null;
  const households = useHouseholdSquares(on("households"), zoom);
  const switched = view.overlays.join(".");
  const overlays = useMemo(
    () => OVERLAY_IDS.filter((id) => switched.split(".").includes(id)),
    [switched],
  );
  const colouredLeft = useColoured(left, theme, inputs.instead ?? null, panes.lensResult);
  const colouredRight = useColoured(right, theme, null, null);
  const swipe = view.compare === "swipe";
  return useMemo(() => {
    const model = (shown: ColouredMap | null, second: ColouredMap | null): MapModel | null => {
      if (!geometry || !shown) return null;
      const both = second ? { right: second.colouring } : {};
      return {
        areas: app.areas,
        geometry,
        choropleth: { colouring: shown.colouring, marks, ...both },
        regionOf,
        roles: role,
        sep,
        households,
        chosen,
        rings,
        overlays,
      };
    };
    return {
      left: model(colouredLeft, swipe ? colouredRight : null),
      right: swipe ? null : model(colouredRight, null),
      coloured: { left: colouredLeft, right: colouredRight },
    };
  }, [
    app,
    geometry,
    colouredLeft,
    colouredRight,
    marks,
    regionOf,
    role,
    sep,
    households,
    chosen,
    rings,
    overlays,
    swipe,
  ]);
}

function useColoured(
  pane: LoadedPane | null,
  theme: Theme,
  instead: Classed | null,
  lens: LensView | null,
): ColouredMap | null {
  const { palette } = useViewContext().view;
  return useMemo(() => {
    if (!pane) return null;
    const lensResult = instead ? null : lens;
    const colouring = colouringOf(instead ?? lens ?? pane.classes, palette, theme);
    return { pane, lensResult, colouring };
  }, [pane, palette, theme, instead, lens]);
}

function regionBytes(app: AppData, scheme: Parameters<typeof regionNumbers>[1]): Uint8Array {
  return Uint8Array.from(regionNumbers(app.areas, scheme), (n) => (n < 0 ? NO_REGION : n));
}

function fadedOf(highlight: Uint8Array | null): Uint8Array | null {
  return highlight === null ? null : highlight.map((passes) => (passes ? 0 : 1));
}
