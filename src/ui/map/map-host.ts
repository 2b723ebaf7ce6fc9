import type { Layer } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../../domain/camera";
import type { Bounds } from "../../geography/bounds";
import type { Geometry } from "../../geography/geometry";
import { createHitIndex, type HitIndex } from "../../geography/hit-index";
import { type BaseInput, DATA_BELOW } from "../../layers/base-style";
import type { MapModel } from "../../layers/map-model";
import { mapLayers } from "../../layers/registry";
import { selectionLayers } from "../../layers/selection";
import { addLabels, type BasemapStyle, restyleBasemap, setLand } from "./basemap-style";
import { type CameraLink, roundCamera, sameCamera } from "./camera-link";
import { deckLoop } from "./deck-loop";
import { homeView, isClear } from "./home-view";
import { type MapObstructions, watchObstructions } from "./map-obstructions";
import { takePicture } from "./picture";
import { cameraOf, startMap } from "./start-map";

/** An area under the pointer, in CSS pixels from the upper left corner of the map. */
export type Pointed = { readonly index: number; readonly x: number; readonly y: number };

/** What the host tells. */
export type HostEvents = {
  /** `home`: the whole country, wherever the size of the map and what lies over it put that. */
  cameraChanged(camera: Camera, home: boolean): void;
  hovered(pointed: Pointed | null): void;
  clicked(index: number | null): void;
  painted(): void;
  lost(): void;
};

/** What the host starts with. */
export type HostOptions = {
  readonly base: BaseInput;
  readonly basemapStyle: BasemapStyle;
  readonly camera: Camera | null;
  readonly interactive: boolean;
  readonly link: CameraLink | null;
};

/** The one owner of a MapLibre map and its deck.gl overlay; React only hands it values. */
export class MapHost {
  readonly map: MapLibreMap;
  private readonly overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  private readonly events: HostEvents;
  private readonly link: CameraLink | null;
  private readonly unfollow: () => void;
  private readonly loop = deckLoop(() => this.deck);
  private deck: object | null = null;
  private base: BaseInput;
  private basemapStyle: BasemapStyle;
  private model: MapModel | null = null;
  private dataLayers: Layer[] = [];
  private hits: { geometry: Geometry; index: HitIndex } | null = null;
  private pointer: { x: number; y: number } | null = null;
  private split = 0.5;
  private frame = 0;
  private hoveredArea = -1;
  private selectedArea = -1;
  private readonly obstructions: MapObstructions;
  private following = false;
  private home: boolean;
  private rested: Camera;
  private styled = false;
  private painted = false;

  constructor(container: HTMLElement, options: HostOptions, events: HostEvents) {
    this.base = options.base;
    this.basemapStyle = options.basemapStyle;
    this.events = events;
    this.link = options.link;
    this.map = startMap(container, { ...options, theme: options.basemapStyle.theme });
    this.rested = cameraOf(this.map);
    this.unfollow =
      this.link?.follow(this, (camera, settled) => this.followTo(camera, settled)) ??
      (() => undefined);
    this.home = options.camera === null;
    this.listen();
    this.obstructions = watchObstructions(container, () => this.clearHome());
    this.goHome();
  }

  setModel(model: MapModel): void {
    this.model = model;
    this.buildLayers(model);
    this.nameAreas();
  }

  /** Share of the width left of the divider, 0–1. */
  setSplit(split: number): void {
    this.split = split;
    if (this.model) this.buildLayers(this.model);
  }

  setSelected(area: number): void {
    this.selectedArea = area;
    this.draw();
  }

  setHovered(area: number): void {
    if (area === this.hoveredArea) return;
    this.hoveredArea = area;
    this.draw();
  }

  setDress(basemapStyle: BasemapStyle): void {
    this.basemapStyle = basemapStyle;
    if (this.styled) restyleBasemap(this.map, this.base, basemapStyle);
    if (this.model) this.setModel(this.model);
  }

  setBase(base: BaseInput): void {
    this.base = base;
    if (this.styled) setLand(this.map, base);
  }

  setCamera(camera: Camera | null): void {
    if (!camera) {
      this.reset();
      return;
    }
    if (sameCamera(camera, cameraOf(this.map))) return;
    this.map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
  }

  fitBounds([west, south, east, north]: Bounds): void {
    this.home = false;
    this.map.fitBounds([west, south, east, north], { padding: 40, maxZoom: 12, duration: 500 });
  }

  /** Shows the whole country clear of what lies over the map, and keeps to that until it is moved. */
  reset(): void {
    this.home = true;
    this.goHome();
    this.link?.publish(this, cameraOf(this.map), true);
  }

  picture(): Promise<Blob> {
    return takePicture(this.map);
  }

  /** Selects the area in the middle of the map; nothing there clears the selection. */
  selectCentre(): void {
    const { lng, lat } = this.map.getCenter();
    const area = this.areaAt(lng, lat);
    this.events.clicked(area < 0 ? null : area);
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.unfollow();
    this.obstructions.stop();
    this.map.remove();
  }

  private listen(): void {
    const { map } = this;
    map.addControl(this.overlay);
    map.once("style.load", () => {
      this.styled = true;
      setLand(map, this.base);
      restyleBasemap(map, this.base, this.basemapStyle);
      this.draw();
    });
    map.once("load", () => {
      this.draw();
      this.nameAreas();
    });
    map.on("move", () => this.onMove());
    map.on("zoomend", () => this.nameAreas());
    map.on("moveend", () => this.onRest());
    map.on("mousemove", ({ point }) => this.pointTo(point));
    map.on("mouseout", () => this.pointTo(null));
    map.on("movestart", ({ originalEvent }) => {
      if (originalEvent) this.home = false;
      this.pointTo(null);
    });
    map.on("click", ({ lngLat }) => {
      const area = this.areaAt(lngLat.lng, lngLat.lat);
      this.events.clicked(area < 0 ? null : area);
    });
    map.on("render", () => this.notePaint());
    map.on("idle", () => {
      if (this.painted) this.loop.rest();
      this.nameAreas();
    });
    map.on("resize", () => {
      this.loop.wake();
      this.goHome();
    });
    map.on("webglcontextlost", () => this.events.lost());
  }

  private nameAreas(): void {
    if (this.model && this.styled) addLabels(this.map, this.model, this.basemapStyle);
  }

  private notePaint(): void {
    if (this.painted) return;
    const drawn = this.dataLayers.find((layer) => layer.id === "choropleth" && layer.isLoaded);
    if (!drawn) return;
    this.painted = true;
    this.deck = drawn.context.deck ?? null;
    this.events.painted();
  }

  private onMove(): void {
    if (!this.following) this.link?.publish(this, cameraOf(this.map), false);
  }

  private onRest(): void {
    if (this.following) return;
    const camera = cameraOf(this.map);
    this.link?.publish(this, camera, true);
    this.tellCamera(camera);
  }

  private followTo({ lon, lat, zoom }: Camera, settled: boolean): void {
    this.following = true;
    this.map.jumpTo({ center: [lon, lat], zoom });
    this.following = false;
    if (!settled) return;
    if (sameCamera({ lon, lat, zoom }, this.homeCamera())) this.home = true;
    else this.tellCamera({ lon, lat, zoom });
  }

  /** A map that was only resized looks where it did, and says nothing. */
  private tellCamera(camera: Camera): void {
    if (sameCamera(camera, this.rested)) return;
    this.home = false;
    this.rested = camera;
    this.events.cameraChanged(roundCamera(camera), false);
  }

  private homeCamera(): Camera {
    return homeView(this.size(), this.obstructions.frames());
  }

  private size(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }

  /** Looks at the country while the map is at home; a map without a size waits until it has one. */
  private goHome(): void {
    const { width, height } = this.size();
    if (!this.home || width * height === 0) return;
    const { lon, lat, zoom } = this.homeCamera();
    this.following = true;
    this.map.jumpTo({ center: [lon, lat], zoom });
    this.following = false;
    this.rested = cameraOf(this.map);
    this.events.cameraChanged(roundCamera(this.rested), true);
  }

  /** What lies over the map has changed: the country moves only if some of it is hidden. */
  private clearHome(): void {
    if (!this.home || !this.obstructions) return;
    if (!isClear(cameraOf(this.map), this.size(), this.obstructions.frames())) this.goHome();
  }

  private pointTo(point: { x: number; y: number } | null): void {
    this.pointer = point && { x: point.x, y: point.y };
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.hover());
  }

  private hover(): void {
    this.frame = 0;
    const { pointer } = this;
    if (!pointer) {
      this.tellHover(null);
      return;
    }
    const { lng, lat } = this.map.unproject([pointer.x, pointer.y]);
    const index = this.areaAt(lng, lat);
    this.tellHover(index < 0 ? null : { index, ...pointer });
  }

  private tellHover(pointed: Pointed | null): void {
    if (pointed === null && this.hoveredArea < 0) return;
    this.setHovered(pointed?.index ?? -1);
    this.map.getCanvas().style.cursor = pointed ? "pointer" : "";
    this.events.hovered(pointed);
  }

  /** Row of the area at a pixel of the map, as hover and click find it; -1 for none. */
  areaUnder(x: number, y: number): number {
    const { lng, lat } = this.map.unproject([x, y]);
    return this.areaAt(lng, lat);
  }

  /** Longitude and latitude at a pixel of the map. */
  placeAt(x: number, y: number): [number, number] {
    const { lng, lat } = this.map.unproject([x, y]);
    return [lng, lat];
  }

  private areaAt(lon: number, lat: number): number {
    const geometry = this.model?.geometry;
    if (!geometry) return -1;
    if (this.hits?.geometry !== geometry) {
      this.hits = { geometry, index: createHitIndex(geometry) };
    }
    return this.hits.index.hit(lon, lat);
  }

  private buildLayers(model: MapModel): void {
    const shown = { ...model, choropleth: { ...model.choropleth, split: this.split } };
    this.dataLayers = mapLayers(shown, this.basemapStyle.theme).map(belowNames);
    this.draw();
  }

  private draw(): void {
    if (!this.model || !this.styled) return;
    const { hoveredArea: hovered, selectedArea: selected, model } = this;
    const marked = selectionLayers(
      { geometry: model.geometry, hovered, selected },
      this.basemapStyle.theme,
    );
    this.overlay.setProps({ layers: [...this.dataLayers, ...marked.map(belowNames)] });
    this.loop.wake();
    this.map.triggerRepaint();
  }
}

function belowNames(layer: Layer): Layer {
  return layer.clone({ beforeId: DATA_BELOW } as object);
}
