import { useComputedColorScheme } from "@mantine/core";
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useStore } from "zustand";
import type { Camera } from "../../domain/camera";
import type { Classed } from "../../figures/classes/classed";
import { lensAsks } from "../../figures/lens/methods/lenses";
import { appWords } from "../../i18n/words/app";
import type { Colouring } from "../../layers/colouring";
import { basemapStore } from "../../state/basemap";
import { markFirstView } from "../../state/first-view";
import { useGeometry, useLand } from "../../state/use-geometry";
import { useLast } from "../../state/use-last";
import { useMapModels } from "../../state/use-map-models";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { MapCanvas, type MapCanvasProps, type MapHandle } from "../../ui/map/map-canvas";
import { SwipeHandle } from "../../ui/map/swipe-handle";
import { useLockedCameras } from "../../ui/map/use-locked-cameras";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { ScatterPanel } from "../scatter/lazy";
import { YearPlayer } from "../time/lazy";
import { AreaHover, type Hovered } from "./area-hover";
import { useBenchHook } from "./bench-hook";
import { LegendBox } from "./legend-box";
import classes from "./map-stage.module.css";
import { useAttribution, useFlightToSelection, useHouseholds } from "./use-stage";

const COUNTRY_ZOOM = 5;

/** What a view shows on the left map in place of the indicator, with its legend and hover line. */
export type StageOver = {
  readonly classed: Classed;
  /** Its legend, from the very colours of the map. */
  legend(colouring: Colouring): ReactNode;
  hover(row: number): ReactNode;
};

/** Drawing on the left map. */
export type StageLasso = {
  readonly armed: boolean;
  onDrawn(outline: readonly (readonly [number, number])[]): void;
};

const MapLasso = lazy(() =>
  import("../../ui/map/map-lasso").then((m) => ({ default: m.MapLasso })),
);

/** The map or maps of a view with their legends; `highlight` dims the areas it holds 0 for. */
export function MapStage(props: {
  highlight?: Uint8Array | null;
  over?: StageOver | null;
  /** Longitude and latitude of areas to pin. */
  chosen?: Float64Array | null;
  /** Takes outlines drawn on the left map, as longitude and latitude; while Shift is held, or `armed`. */
  lasso?: StageLasso | null;
}) {
  const over = props.over ?? null;
  const { app, view, patch, panes, resolved } = useViewContext();
  const [brushed, setBrushed] = useState<Uint8Array | null>(null);
  const { t } = useWords();
  const theme = useComputedColorScheme("light");
  const [zoom, setZoom] = useState(view.camera?.zoom ?? COUNTRY_ZOOM);
  const level = useRef(0);
  const geometryAnswer = useGeometry(app, zoom, level.current);
  const geometry = geometryAnswer.data?.geometry ?? null;
  level.current = geometryAnswer.data?.level ?? level.current;
  const left = useLast(panes.left);
  const right = useLast(panes.right, view.compare === "none");
  const passing = useBoth(props.highlight ?? null, brushed);
  const models = useMapModels({
    geometry,
    left,
    right,
    theme,
    highlight: passing,
    zoom,
    instead: over?.classed ?? null,
    chosen: props.chosen ?? null,
  });
  const handle = useRef<MapHandle>(null);
  const link = useLockedCameras();
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [split, setSplit] = useState(view.split);
  const land = useLand(app).data ?? null;
  const { tiles } = useStore(basemapStore);
  const clicked = useFlightToSelection(handle, geometry);
  useHouseholds();
  useBenchHook(handle);
  const placed = useRef(view.camera);
  placed.current = view.camera;
  const onCamera = useCallback(
    (camera: Camera, home: boolean) => {
      setZoom(camera.zoom);
      const place = home ? null : camera;
      if (place !== placed.current) patch({ camera: place }, { replace: true });
    },
    [patch],
  );
  const selected = app.areas.indexOf.get(view.selected ?? "") ?? -1;
  const swipe = view.compare === "swipe";
  const common: Omit<MapCanvasProps, "model"> = {
    land,
    theme,
    rasterTiles: tiles,
    camera: view.camera,
    selected,
    hovered: hovered?.index ?? -1,
    attribution: useAttribution(),
    unsupported: t(appWords.noMap),
    onUnsupported: () => markFirstView("tables"),
    onCameraChange: onCamera,
    onPainted: () => markFirstView("map"),
    onClick: (index) => {
      const code = index === null ? null : (app.areas.code[index] ?? null);
      clicked.current = code;
      patch({ selected: code });
    },
  };
  const failed = geometryAnswer.problem !== null || panes.problem !== null;
  useEffect(() => {
    if (failed) markFirstView("tables");
  }, [failed]);
  if (geometryAnswer.problem) {
    return <ProblemNotice problem={geometryAnswer.problem} onRetry={geometryAnswer.retry} />;
  }
  const side = view.compare === "side";
  const { coloured } = models;
  const scatter = lensAsks(view.lens, "scatter") && view.scatter;
  const { left: drawn } = models;
  const marked = { model: drawn, passing };
  return (
    <div className={classes.frame} data-panel={scatter}>
      <div className={classes.stage} data-compare={view.compare} data-maps>
        <div className={classes.half} data-map-box>
          <MapCanvas
            {...common}
            key={side ? "linked" : "alone"}
            ref={handle}
            model={models.left}
            split={swipe ? split : 100}
            link={side ? link : null}
            onHover={(at) => setHovered(at && { ...at, pane: "left" })}
          />
          {props.lasso ? (
            <Suspense>
              <MapLasso
                armed={props.lasso.armed}
                onDrawn={(line) => props.lasso?.onDrawn(placesOn(handle.current, line))}
              />
            </Suspense>
          ) : null}
          {swipe && right ? (
            <SwipeHandle
              split={split}
              onChange={setSplit}
              onSettle={(value) => patch({ split: Math.round(value) }, { replace: true })}
            />
          ) : null}
          {coloured.left ? (
            <LegendBox
              shown={coloured.left}
              corner={swipe ? "start" : "end"}
              {...marked}
              brief={left !== null && sharesScale(left, right) && !over && view.lens === "value"}
              instead={over?.legend(coloured.left.colouring)}
            />
          ) : null}
          {swipe && coloured.right ? (
            <LegendBox shown={coloured.right} corner="end" {...marked} second />
          ) : null}
          {over || resolved.left.source.years.length < 2 ? null : (
            <div className={classes.years} data-over-map>
              <Suspense>
                <YearPlayer />
              </Suspense>
            </div>
          )}
          {hovered?.pane === "left" ? (
            <AreaHover
              at={hovered}
              {...{ left, right }}
              model={drawn}
              more={over?.hover(hovered.index)}
            />
          ) : null}
        </div>
        {side ? (
          <div className={classes.half} data-map-box>
            <MapCanvas
              {...common}
              model={models.right}
              link={link}
              onHover={(at) => setHovered(at && { ...at, pane: "right" })}
            />
            {coloured.right ? (
              <LegendBox shown={coloured.right} corner="end" {...marked} second />
            ) : null}
            {hovered?.pane === "right" ? (
              <AreaHover at={hovered} {...{ left, right }} model={drawn} />
            ) : null}
          </div>
        ) : null}
      </div>
      {scatter ? (
        <Suspense>
          <ScatterPanel onMask={setBrushed} />
        </Suspense>
      ) : null}
    </div>
  );
}

function placesOn(map: MapHandle | null, line: readonly (readonly [number, number])[]) {
  return line.flatMap(([x, y]) => {
    const place = map?.placeAt(x, y);
    return place ? [place] : [];
  });
}

/** Areas that pass a filter and a brush, where there are any. */
function useBoth(filter: Uint8Array | null, brushed: Uint8Array | null): Uint8Array | null {
  return useMemo(() => {
    if (!filter || !brushed) return filter ?? brushed;
    return filter.map((passes, area) => passes & (brushed[area] ?? 0));
  }, [filter, brushed]);
}

function sharesScale(left: LoadedPane, right: LoadedPane | null): boolean {
  return right !== null && left.scale.breaks.join() === right.scale.breaks.join();
}
