import { createRef } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Camera } from "../../../src/domain/camera";
import { decodeGeometry } from "../../../src/geography/decode-geometry";
import { markTable } from "../../../src/layers/colour-table";
import { colouringOf } from "../../../src/layers/colouring";
import type { MapModel } from "../../../src/layers/map-model";
import { createCameraLink } from "../../../src/ui/map/camera-link";
import { isClear } from "../../../src/ui/map/home-view";
import { MapCanvas, type MapCanvasProps, type MapHandle } from "../../../src/ui/map/map-canvas";
import { SmallMultiples } from "../../../src/ui/map/small-multiples";
import { SwipeHandle } from "../../../src/ui/map/swipe-handle";
import { WordsProvider } from "../../../src/ui/words-context";
import { CODES } from "../../geography/small-topology";
import { someAreas } from "../../support/areas";
import { aCountry, DARKEST, LIGHTEST, MIDDLE } from "./a-country";

const WIDTH = 600;
const HEIGHT = 400;
const CAMERA: Camera = { lon: 101, lat: 13, zoom: 6 };

let host: HTMLDivElement;
let root: Root;

beforeEach(() => {
  host = document.createElement("div");
  Object.assign(host.style, { position: "relative", width: `${WIDTH}px`, height: `${HEIGHT}px` });
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

const geometry = decodeGeometry(aCountry(), CODES);
const areas = someAreas(CODES.map((c) => [c, `ต${c}`, `T${c}`, "อ", "A", "จ", "P"]));

function aModel(classes: number[], right: number[] | null = null): MapModel {
  const items = [1, 2, 3, 4, 5].map((to) => ({ key: `class-${to}`, to, count: 0 }));
  const ramp = { kind: "palette", centre: null } as const;
  const colouring = (list: number[]) =>
    colouringOf({ classOf: Uint8Array.from(list), items, ramp }, "ylorbr", "light");
  return {
    areas,
    geometry,
    choropleth: {
      colouring: colouring(classes),
      right: right && colouring(right),
      marks: markTable(null, null),
    },
    regionOf: null,
    roles: null,
    sep: null,
    households: null,
    overlays: [],
  };
}

function show(props: Partial<MapCanvasProps>): Promise<MapHandle> {
  const ref = createRef<MapHandle>();
  return new Promise((resolve) => {
    root.render(
      <WordsProvider language="th">
        <MapCanvas
          ref={ref}
          model={aModel([4, 0, 0])}
          land={null}
          theme="light"
          camera={CAMERA}
          unsupported="—"
          onPainted={() => setTimeout(() => resolve(ref.current!), 300)}
          {...props}
        />
      </WordsProvider>,
    );
  });
}

async function pixels(handle: MapHandle) {
  const image = await createImageBitmap(await handle.snapshot());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  const ratio = image.width / WIDTH;
  return (x: number, y: number) => [
    ...context.getImageData(x * ratio, y * ratio, 1, 1).data.slice(0, 3),
  ];
}

describe("the map canvas", () => {
  it("fills each area with the colour of its class", async () => {
    const at = await pixels(await show({}));
    expect(at(WIDTH / 2 - 60, HEIGHT / 2)).toEqual(DARKEST);
    expect(at(WIDTH / 2 + 60, HEIGHT / 2)).toEqual(LIGHTEST);
  });

  it("takes new colours for the same geometry", async () => {
    const handle = await show({});
    show({ model: aModel([0, 0, 4]) });
    await expect
      .poll(async () => (await pixels(handle))(WIDTH / 2 + 60, HEIGHT / 2))
      .toEqual(DARKEST);
  });

  it("shows one table left of the divider and the other right of it", async () => {
    const handle = await show({ model: aModel([4, 0, 4], [2, 0, 2]), split: 50 });
    const at = await pixels(handle);
    expect(at(WIDTH / 2 - 60, HEIGHT / 2)).toEqual(DARKEST);
    expect(at(WIDTH / 2 + 60, HEIGHT / 2)).toEqual(MIDDLE);
  });

  it("tells which area was clicked, and that the sea is none", async () => {
    const onClick = vi.fn();
    await show({ onClick });
    const canvas = host.querySelector<HTMLElement>(".maplibregl-canvas")!;
    await userEvent.click(canvas, { position: { x: WIDTH / 2 - 60, y: HEIGHT / 2 } });
    await expect.poll(() => onClick.mock.calls).toContainEqual([0]);
    await userEvent.click(canvas, { position: { x: 10, y: 10 } });
    await expect.poll(() => onClick.mock.lastCall).toEqual([null]);
  });

  it("tells which area is under the pointer", async () => {
    const onHover = vi.fn();
    await show({ onHover });
    const canvas = host.querySelector<HTMLElement>(".maplibregl-canvas")!;
    await userEvent.hover(canvas, { position: { x: WIDTH / 2 + 60, y: HEIGHT / 2 } });
    await expect.poll(() => onHover.mock.lastCall?.[0]?.index).toBe(2);
  });

  it("selects the area at the centre with Enter and goes home with Home", async () => {
    const onClick = vi.fn();
    const onCameraChange = vi.fn();
    await show({ onClick, onCameraChange, camera: { ...CAMERA, lon: 100.4 } });
    host.querySelector<HTMLElement>(".maplibregl-canvas")!.focus();
    await userEvent.keyboard("{Enter}");
    expect(onClick).toHaveBeenCalledWith(0);
    await userEvent.keyboard("{Home}");
    await expect.poll(() => onCameraChange.mock.lastCall?.[0]?.zoom).toBeLessThan(6);
  });

  it("keeps the country clear of what lies over it, at first and in another size, until it is moved", async () => {
    const onCameraChange = vi.fn<(camera: Camera, home: boolean) => void>();
    const piece = document.createElement("div");
    piece.dataset.overMap = "";
    Object.assign(piece.style, { position: "absolute", inset: "auto 0 0 auto" });
    Object.assign(piece.style, { width: "240px", height: "300px" });
    Object.assign(host.style, { width: "0px", height: "0px" });
    host.dataset.maps = "";
    host.append(piece);
    const last = () => onCameraChange.mock.lastCall;
    const wrapper = document.createElement("div");
    host.prepend(wrapper);
    root = createRoot(wrapper);
    void show({ camera: null, onCameraChange });
    await expect.poll(() => host.querySelector(".maplibregl-canvas")).not.toBeNull();
    expect(onCameraChange).not.toHaveBeenCalled();
    Object.assign(host.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
    await expect.poll(() => last()?.[1]).toBe(true);
    const covered = [{ x: WIDTH - 240, y: HEIGHT - 300, width: 240, height: 300 }];
    const size = { width: WIDTH, height: HEIGHT };
    expect(isClear(last()![0], size, covered)).toBe(true);
    expect(last()![0].lon).toBeGreaterThan(101.6);
    const small = { width: 500, height: 300 };
    Object.assign(host.style, { width: "500px", height: "300px" });
    const cover = [{ x: 260, y: 0, width: 240, height: 300 }];
    await expect.poll(() => isClear(last()![0], small, cover)).toBe(true);
    host.querySelector<HTMLElement>(".maplibregl-canvas")!.focus();
    await userEvent.keyboard("{ArrowLeft}");
    await expect.poll(() => last()?.[1]).toBe(false);
    const moved = last();
    Object.assign(host.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(last()).toBe(moved);
  });

  it("follows the camera of the map it is linked with", async () => {
    const link = createCameraLink();
    const onCameraChange = vi.fn();
    await show({ link, onCameraChange });
    link.publish({}, { lon: 100, lat: 15, zoom: 7 }, true);
    await expect
      .poll(() => onCameraChange.mock.lastCall?.[0])
      .toEqual({ lon: 100, lat: 15, zoom: 7 });
  });

  it("says nothing of a camera that only a resized page has touched", async () => {
    const onCameraChange = vi.fn();
    const handle = await show({ onCameraChange });
    host.style.height = `${HEIGHT - 120}px`;
    const canvas = host.querySelector("canvas")!;
    await expect.poll(() => canvas.clientHeight).toBe(HEIGHT - 120);
    expect(onCameraChange).not.toHaveBeenCalled();
    handle.fitBounds([100, 12, 101, 13]);
    await expect.poll(() => onCameraChange.mock.lastCall?.[0]?.zoom).toBeGreaterThan(6);
  });

  it("names itself and its keys for those who cannot see it", async () => {
    await show({ ariaLabel: "แผนที่ ก" });
    const canvas = host.querySelector(".maplibregl-canvas")!;
    await expect.poll(() => canvas.getAttribute("aria-label")).toBe("แผนที่ ก");
    expect(canvas.getAttribute("aria-description")).toContain("Enter");
  });
});

it("moves the divider by keys within 0 and 100", async () => {
  const onChange = vi.fn();
  root.render(
    <WordsProvider language="th">
      <SwipeHandle split={99} onChange={onChange} />
    </WordsProvider>,
  );
  await expect.poll(() => host.querySelector("[role=slider]")).not.toBeNull();
  host.querySelector<HTMLElement>("[role=slider]")!.focus();
  await userEvent.keyboard("{ArrowRight}{Home}");
  expect(onChange.mock.calls).toEqual([[100], [0]]);
});

it("draws small maps of parts in one canvas, each with its caption", async () => {
  const panels = [
    { id: "a", caption: "ซ้าย", mask: Uint8Array.from([1, 0, 0]) },
    { id: "b", caption: "ขวา", mask: Uint8Array.from([0, 0, 1]) },
  ];
  root.render(
    <SmallMultiples
      panels={panels}
      columns={2}
      model={aModel([4, 0, 0])}
      theme="light"
      ariaLabel="สองส่วน"
      unsupported="—"
    />,
  );
  await expect.poll(() => host.querySelectorAll("p").length).toBe(2);
  expect(host.querySelectorAll("canvas")).toHaveLength(1);
});
