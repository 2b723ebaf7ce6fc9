import { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, it } from "vitest";
import { baseStyle } from "../../../src/layers/base-style";
import { fontFaces, MAP_FONT } from "../../../src/layers/fonts";
import { takePicture } from "../../../src/ui/map/picture";
import "../../../src/ui/map/start-map";

const WORDS = ["กุ้ง", "น้ำ", "ผึ้ง", "ปู่", "ที่", "เก้าเลี้ยว", "ก่ำ", "ซำสูง", "ญี่ปุ่น", "ฟ้าคราม", "สตึก"];
const SIZES = [14, 32, 44];

let host: HTMLDivElement;

beforeEach(async () => {
  host = document.createElement("div");
  Object.assign(host.style, { width: "400px", height: "160px" });
  document.body.append(host);
  await Promise.all(
    Object.entries(fontFaces).flatMap(([family, faces]) =>
      faces.map(async ({ url, "unicode-range": ranges }) => {
        const face = new FontFace(`Plain ${family}`, `url(${url})`, {
          unicodeRange: ranges.join(),
        });
        document.fonts.add(await face.load());
      }),
    ),
  );
});

afterEach(() => host.remove());

it.each(SIZES)(
  "names of %i pixels stand on the map as the browser itself writes them",
  async (size) => {
    for (const word of WORDS) {
      const drawn = await inkOnMap(word, size);
      const written = inkOnPaper(word, size);
      expect(Math.abs(drawn.height - written.height), `${word} height`).toBeLessThanOrEqual(3);
      expect(Math.abs(drawn.width - written.width), `${word} width`).toBeLessThanOrEqual(4);
    }
  },
  60_000,
);

type Ink = { width: number; height: number };

function inkOnPaper(word: string, size: number): Ink {
  const canvas = new OffscreenCanvas(400, 160);
  const context = canvas.getContext("2d")!;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 400, 160);
  context.fillStyle = "#000";
  context.font = `${size}px "Plain ${MAP_FONT.regular}"`;
  context.textAlign = "center";
  context.fillText(word, 200, 90);
  return inkOf(context);
}

async function inkOnMap(word: string, size: number): Promise<Ink> {
  const style = baseStyle({ land: null, rasterTiles: null }, "light");
  const point = {
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Point" as const, coordinates: [0, 0] },
  };
  const map = new MapLibreMap({
    container: host,
    attributionControl: false,
    fadeDuration: 0,
    zoom: 4,
    pixelRatio: 1,
    style: {
      ...style,
      sources: { word: { type: "geojson", data: point } },
      layers: [
        { id: "paper", type: "background", paint: { "background-color": "#fff" } },
        {
          id: "word",
          type: "symbol",
          source: "word",
          layout: { "text-field": word, "text-font": [MAP_FONT.regular], "text-size": size },
        },
      ],
    },
  });
  await map.once("idle");
  const image = await createImageBitmap(await takePicture(map));
  map.remove();
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
  context.drawImage(image, 0, 0);
  return inkOf(context);
}

/** Box of everything darker than half grey. */
function inkOf(context: OffscreenCanvasRenderingContext2D): Ink {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i]! >= 128) continue;
    const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { width: right - left + 1, height: bottom - top + 1 };
}
