import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Random } from "../../../src/analysis/numbers/random";
import { boundsOf, polygonsOf } from "../approximate/land";
import type { Place } from "../facts";
import { draws, shareOut } from "./draws";
import type { SurveyRecord } from "./survey";

/** Pinned households as parallel columns. */
export type Households = {
  readonly lon: Float32Array;
  readonly lat: Float32Array;
  readonly tambon: readonly string[];
  /** Failed dimensions as bits; 0 = none. */
  readonly mask: Uint8Array;
  readonly members: Uint8Array;
};

/** Pins of the demonstration. */
const HOUSEHOLDS = 100_000;
/** The year whose joint cells the pins follow. */
const YEAR = 2565;
/** Households of 1, 2 … 8 members, per hundred. */
const SIZES = [18, 24, 22, 18, 9, 5, 2, 2];

/** A shape with its code, in degrees. */
export type Shape = Feature<Polygon | MultiPolygon>;

/**
 * Pins inside the shapes of surveyed tambons, as many as each has households, with failed
 * dimensions drawn from the tambon's joint cells. Tambons without a shape get none.
 */
export function makeHouseholds(
  places: readonly Place[],
  records: readonly SurveyRecord[],
  shapes: ReadonlyMap<string, Shape>,
): Households {
  const next = draws("households");
  const surveyed = new Map(records.filter((r) => r.yearBe === YEAR).map((r) => [r.code, r]));
  const homes = places.filter((p) => surveyed.has(p.code) && shapes.has(p.code));
  const counts = shareOut(
    HOUSEHOLDS,
    homes.map((p) => p.households),
  );
  const tambon = homes.flatMap((p, i) => Array<string>(counts[i]!).fill(p.code));
  const lon = new Float32Array(tambon.length);
  const lat = new Float32Array(tambon.length);
  tambon.forEach((code, i) => {
    [lon[i], lat[i]] = pointInside(shapes.get(code)!, next);
  });
  const mask = Uint8Array.from(tambon, (code) => drawn(surveyed.get(code)!.cells, next));
  const members = Uint8Array.from(tambon, () => 1 + drawn(SIZES, next));
  return { lon, lat, tambon, mask, members };
}

/** A point of the shape that stays inside when it is stored with 32 bits. */
function pointInside(shape: Shape, next: Random): [number, number] {
  const outlines = polygonsOf(shape.geometry).map((rings) => boundsOf(rings[0]!));
  const sizes = outlines.map(([w, s, e, n]) => (e - w) * (n - s));
  for (;;) {
    const [west, south, east, north] = outlines[drawn(sizes, next)]!;
    const point: [number, number] = [
      Math.fround(west + (east - west) * next()),
      Math.fround(south + (north - south) * next()),
    ];
    if (booleanPointInPolygon(point, shape, { ignoreBoundary: true })) return point;
  }
}

/** A place in the list, drawn by weight; all weights zero gives 0. */
function drawn(weights: ArrayLike<number>, next: Random): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i]!;
  let rest = next() * total;
  for (let i = 0; i < weights.length; i++) {
    rest -= weights[i]!;
    if (rest < 0) return i;
  }
  return 0;
}
