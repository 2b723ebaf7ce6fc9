import { mapWords } from "../../i18n/words/map";
import "maplibre-gl/dist/maplibre-gl.css";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Camera } from "../../domain/camera";
import type { Bounds } from "../../geography/bounds";
import type { Land } from "../../geography/land";
import type { Theme } from "../../layers/layer-type";
import type { MapModel } from "../../layers/map-model";
import { useWords } from "../words-context";
import type { CameraLink } from "./camera-link";
import classes from "./map-canvas.module.css";
import { type HostEvents, MapHost, type Pointed } from "./map-host";
import { MapTools } from "./map-tools";
import { hasWebgl2 } from "./webgl";

/** What the owner of a map may ask of it. */
export type MapHandle = {
  /** The map as a PNG of its present size. */
  snapshot(): Promise<Blob>;
  fitBounds(bounds: Bounds): void;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Row of the area at a pixel of the map, as hover and click find it; -1 for none. */
  areaUnder(x: number, y: number): number;
  /** Longitude and latitude at a pixel of the map; `null` without a map. */
  placeAt(x: number, y: number): readonly [number, number] | null;
};

/** Props of {@link MapCanvas}. Areas are rows of the area table; -1 or `null` is none. */
export type MapCanvasProps = {
  /** `null` until the data has come: sea and land are drawn meanwhile. */
  model: MapModel | null;
  land: Land | null;
  theme: Theme;
  /** Address of online raster tiles; `null` (default) fetches nothing from other hosts. */
  rasterTiles?: string | null;
  /** Where to look; `null` is the whole country. */
  camera: Camera | null;
  selected?: number;
  /** Area outlined because it is pointed at elsewhere (another map, a list). */
  hovered?: number;
  /** Share of the width, 0–100, that shows `colours`; the rest shows `coloursRight`, if any. */
  split?: number;
  interactive?: boolean;
  link?: CameraLink | null;
  ariaLabel?: string;
  /** Small line at the foot: source and licence of the boundaries. */
  attribution?: string;
  /** Shown instead of the map where the browser cannot draw it. */
  unsupported: React.ReactNode;
  onUnsupported?(): void;
  /** `home`: the whole country, which fits itself to the map's size and needs no place in a link. */
  onCameraChange?(camera: Camera, home: boolean): void;
  onHover?(pointed: Pointed | null): void;
  onClick?(index: number | null): void;
  /** All areas are on the screen for the first time. */
  onPainted?(): void;
  ref?: Ref<MapHandle>;
};

/** A map of all tambons. Alone owns the map object; props in, events out. */
export function MapCanvas(props: MapCanvasProps) {
  const supported = hasWebgl2();
  const { onUnsupported } = props;
  useEffect(() => {
    if (!supported) onUnsupported?.();
  }, [supported, onUnsupported]);
  const [life, setLife] = useState(0);
  if (!supported) return <div className={classes.message}>{props.unsupported}</div>;
  return <LiveMap key={life} {...props} onLost={() => setLife((n) => n + 1)} />;
}

function LiveMap(props: MapCanvasProps & { onLost(): void }) {
  const { t, language } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [host, setHost] = useState<MapHost | null>(null);
  const [view, setView] = useState<Camera | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const {
    model,
    land,
    theme,
    camera,
    selected = -1,
    hovered = -1,
    split = 50,
    rasterTiles = null,
  } = props;
  const labels = model?.overlays.includes("labels") ?? true;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another basemap needs a new map
  useEffect(() => {
    const { current: p } = latest;
    const made = new MapHost(
      container.current!,
      {
        base: { land: p.land, rasterTiles },
        basemapStyle: {
          theme: p.theme,
          language,
          labels: p.model?.overlays.includes("labels") ?? true,
        },
        camera: p.camera,
        interactive: p.interactive ?? true,
        link: p.link ?? null,
      },
      eventsOf(latest, setView),
    );
    setHost(made);
    return () => made.destroy();
  }, [rasterTiles]);

  useEffect(() => host?.setBase({ land, rasterTiles }), [host, land, rasterTiles]);
  useEffect(() => host?.setDress({ theme, language, labels }), [host, theme, language, labels]);
  useEffect(() => {
    if (model) host?.setModel(model);
  }, [host, model]);
  useEffect(() => host?.setSplit(split / 100), [host, split]);
  useEffect(() => host?.setSelected(selected), [host, selected]);
  useEffect(() => host?.setHovered(hovered), [host, hovered]);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) host?.setCamera(camera);
    if (host) first.current = false;
  }, [host, camera]);
  useImperativeHandle(props.ref, () => handleOf(host), [host]);
  useName(host, props.ariaLabel ?? t(mapWords.label), t(mapWords.keys));

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Enter") host?.selectCentre();
    else if (event.key === "Home") host?.reset();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focusable map canvas inside bubbles its keys
    <div className={classes.frame} onKeyDown={onKeyDown}>
      <div ref={container} className={classes.canvas} />
      <div className={classes.crosshair} aria-hidden="true" />
      {host ? <MapTools host={host} camera={view ?? camera} /> : null}
      {props.attribution ? (
        <p className={classes.attribution} data-over-map>
          {props.attribution}
        </p>
      ) : null}
    </div>
  );
}

type Latest = { current: MapCanvasProps & { onLost(): void } };

function eventsOf(latest: Latest, setView: (camera: Camera) => void): HostEvents {
  return {
    cameraChanged: (camera, home) => {
      setView(camera);
      latest.current.onCameraChange?.(camera, home);
    },
    hovered: (pointed) => latest.current.onHover?.(pointed),
    clicked: (index) => latest.current.onClick?.(index),
    painted: () => latest.current.onPainted?.(),
    lost: () => latest.current.onLost(),
  };
}

function handleOf(host: MapHost | null): MapHandle {
  return {
    snapshot: () => host?.picture() ?? Promise.reject(new Error("the map has not started")),
    fitBounds: (bounds) => host?.fitBounds(bounds),
    zoomIn: () => host?.map.zoomIn(),
    zoomOut: () => host?.map.zoomOut(),
    reset: () => host?.reset(),
    areaUnder: (x, y) => host?.areaUnder(x, y) ?? -1,
    placeAt: (x, y) => host?.placeAt(x, y) ?? null,
  };
}

function useName(host: MapHost | null, label: string, keys: string): void {
  useEffect(() => {
    const canvas = host?.map.getCanvas();
    canvas?.setAttribute("aria-label", label);
    canvas?.setAttribute("aria-description", keys);
  }, [host, label, keys]);
}
