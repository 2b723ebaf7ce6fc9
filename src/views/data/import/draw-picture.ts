import { numberAt } from "../../../base/column";
import { BORDER_RANK, type Geometry, NO_AREA, SEGMENT_SIZE } from "../../../geography/geometry";

/** The part of the country that is drawn: degrees, and its width by its height on the screen. */
export type PictureFrame = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly aspect: number;
};

/** What a picture is drawn from; `classOf` along the rows of the area table, 0 = no figure. */
export type PictureModel = {
  readonly geometry: Geometry;
  readonly frame: PictureFrame;
  readonly width: number;
  readonly height: number;
  readonly classOf: Uint8Array;
};

const MARGIN = 0.12;
const LEAST_DEGREES = 0.3;
const NARROWEST = 0.5;
const WIDEST = 1.6;

/** The frame around all areas with a figure; around the country where there is none. */
export function frameOf({ shapes }: Geometry, classOf: Uint8Array): PictureFrame | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  const has = classOf.some((one) => one > 0);
  for (let shape = 0; shape < shapes.count; shape++) {
    const area = numberAt(shapes.area, shape);
    if (has && (area === NO_AREA || classOf[area] === 0)) continue;
    west = Math.min(west, numberAt(shapes.bounds, 4 * shape));
    south = Math.min(south, numberAt(shapes.bounds, 4 * shape + 1));
    east = Math.max(east, numberAt(shapes.bounds, 4 * shape + 2));
    north = Math.max(north, numberAt(shapes.bounds, 4 * shape + 3));
  }
  if (west > east) return null;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const high = Math.max(LEAST_DEGREES, (north - south) * (1 + 2 * MARGIN));
  const wide = Math.max(LEAST_DEGREES, (east - west) * (1 + 2 * MARGIN)) * shrink;
  const aspect = Math.min(WIDEST, Math.max(NARROWEST, wide / high));
  const half = Math.max(high / 2, wide / aspect / 2);
  const across = (half * aspect) / shrink;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return { west: x - across, south: y - half, east: x + across, north: y + half, aspect };
}

/** Draws the areas in the colours of their classes, and the borders of provinces over them. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  model: PictureModel,
  colours: readonly string[],
): void {
  const { width, height } = model;
  const sharp = window.devicePixelRatio;
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round(height * sharp);
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.scale(sharp, sharp);
  const place = placing(model);
  colours.forEach((colour, nth) => {
    const path = pathOf(model, nth, place);
    pen.fillStyle = colour;
    pen.strokeStyle = colour;
    pen.lineWidth = 0.6;
    pen.fill(path);
    pen.stroke(path);
  });
  pen.strokeStyle = "rgb(70 80 90 / 55%)";
  pen.lineWidth = 0.7;
  pen.stroke(bordersOf(model.geometry, place));
}

type Place = (lon: number, lat: number) => [x: number, y: number];

/** Degrees → pixels, the frame in the middle, as high as it is. */
function placing({ frame, width, height }: PictureModel): Place {
  const scale = Math.min(width / frame.aspect, height) / (frame.north - frame.south);
  const shrink = (frame.aspect * (frame.north - frame.south)) / (frame.east - frame.west);
  const [x, y] = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2];
  return (lon, lat) => [width / 2 + (lon - x) * scale * shrink, height / 2 - (lat - y) * scale];
}

function pathOf({ geometry, classOf }: PictureModel, nth: number, place: Place): Path2D {
  const { positions, ringStarts, polygonRings, polygonShape, shapes } = geometry;
  const path = new Path2D();
  for (let polygon = 0; polygon < polygonShape.length; polygon++) {
    const area = numberAt(shapes.area, numberAt(polygonShape, polygon));
    if ((area === NO_AREA ? 0 : classOf[area]) !== nth) continue;
    for (let ring = polygonRings[polygon]!; ring < polygonRings[polygon + 1]!; ring++) {
      const [first, end] = [ringStarts[ring]!, ringStarts[ring + 1]!];
      path.moveTo(...place(positions[2 * first]!, positions[2 * first + 1]!));
      for (let at = first + 1; at < end; at++) {
        path.lineTo(...place(positions[2 * at]!, positions[2 * at + 1]!));
      }
      path.closePath();
    }
  }
  return path;
}

function bordersOf({ borders }: Geometry, place: Place): Path2D {
  const { segments, rankEnds } = borders;
  const path = new Path2D();
  for (let nth = 0; nth < rankEnds[BORDER_RANK.province]; nth++) {
    const at = nth * SEGMENT_SIZE;
    path.moveTo(...place(segments[at]!, segments[at + 1]!));
    path.lineTo(...place(segments[at + 2]!, segments[at + 3]!));
  }
  return path;
}
