import { useMemo } from "react";
import { useStore } from "zustand";
import type { AppData } from "../figures/app-data";
import { regionNumbers } from "../figures/comparison/compared-lines";
import type { Geometry } from "../geography/geometry";
import { colourTable, markTable } from "../layers/colour-table";
import type { Theme } from "../layers/layer-type";
import type { MapModel } from "../layers/map-model";
import { scaleColours } from "../layers/palettes";
import type { LensResult } from "./lens/lens";
import { planOverlay } from "./plan/plan-overlay";
import { useHouseholdSquares } from "./use-household-squares";
import type { LoadedPane } from "./use-panes";
import { useSepVillages } from "./use-sep-villages";
import { useViewContext } from "./use-view-context";

const NO_REGION = 255;

/** What the maps of a view are drawn from, besides what the session has. */
export type MapInputs = {
  readonly geometry: Geometry | null;
  readonly left: LoadedPane | null;
  readonly right: LoadedPane | null;
  readonly theme: Theme;
  /** 1 for areas that pass a filter; the others are dimmed. `null` dims none. */
  readonly highlight: Uint8Array | null;
  readonly zoom: number;
  /** Colours of the left map in place of the lens's, and areas to pin. */
  readonly lensResult?: LensResult | null;
  readonly chosen?: Float64Array | null;
};

/** Models of the left and the right map; under a swipe the left one holds both colours. */
export type MapModels = { readonly left: MapModel | null; readonly right: MapModel | null };

/** Joins everything a map shows. Parts that stay the same keep their identity, and so their buffers. */
export function useMapModels(inputs: MapInputs): MapModels {
  const { geometry, left, right, theme, highlight, zoom } = inputs;
  const { app, resolved, view, roles, panes } = useViewContext();
  const lensResult = inputs.lensResult ?? panes.lensResult;
  const chosen = inputs.chosen ?? null;
  const rings = useStore(planOverlay, (marks) => marks.rings);
  const { scheme } = resolved;
  const on = (overlay: (typeof view.overlays)[number]) => view.overlays.includes(overlay);
  const regionOf = useMemo(() => regionBytes(app, scheme), [app, scheme]);
  const role = on("roles") ? roles.table.role : null;
  const marks = useMemo(() => markTable(role, fadedOf(highlight)), [role, highlight]);
  const sepCounts = useSepVillages(app, on("sep")).data;
  const byLevel = on("sep") ? sepCounts?.byLevel : undefined;
  const sep = useMemo(() => (byLevel ? { byLevel } : null), [byLevel]);
  const households = useHouseholdSquares(on("households"), zoom)?.layer ?? null;
  const labels = on("labels");
  const coloursLeft = useColours(left, theme, lensResult);
  const coloursRight = useColours(right, theme, null);
  const swipe = view.compare === "swipe";
  const { palette } = view;
  return useMemo(() => {
    const model = (
      pane: LoadedPane | null,
      colours: Uint8Array | null,
      second: Uint8Array | null,
    ): MapModel | null => {
      if (!geometry || !pane || !colours) return null;
      const { breaks } = pane.scale;
      const both = second ? { coloursRight: second } : {};
      return {
        areas: app.areas,
        geometry,
        choropleth: { colours, marks, palette, breaks, ...both },
        regionOf,
        roles: role,
        sep,
        households,
        chosen,
        rings,
        labels,
      };
    };
    return {
      left: model(left, coloursLeft, swipe ? coloursRight : null),
      right: swipe ? null : model(right, coloursRight, null),
    };
  }, [
    app,
    geometry,
    left,
    right,
    coloursLeft,
    coloursRight,
    marks,
    palette,
    regionOf,
    role,
    sep,
    households,
    chosen,
    rings,
    labels,
    swipe,
  ]);
}

function useColours(
  pane: LoadedPane | null,
  theme: Theme,
  lensResult: LensResult | null,
): Uint8Array | null {
  const { palette } = useViewContext().view;
  const classOf = pane?.classes.classOf;
  const scale = pane?.scale;
  const classes = scale?.breaks.length ?? 0;
  return useMemo(() => {
    if (!classOf) return null;
    if (!lensResult) {
      const colours = scale ? scaleColours(palette, scale) : [];
      return colourTable(classOf, { palette, classes, theme, colours });
    }
    const colours = lensResult.items.map((item) =>
      theme === "dark" ? (item.darkColour ?? item.colour) : item.colour,
    );
    return colourTable(lensResult.classOf, { palette, classes: colours.length, theme, colours });
  }, [classOf, palette, scale, classes, theme, lensResult]);
}

function regionBytes(app: AppData, scheme: Parameters<typeof regionNumbers>[1]): Uint8Array {
  return Uint8Array.from(regionNumbers(app.areas, scheme), (n) => (n < 0 ? NO_REGION : n));
}

function fadedOf(highlight: Uint8Array | null): Uint8Array | null {
  return highlight === null ? null : highlight.map((passes) => (passes ? 0 : 1));
}
