import { buildTopology, type CodedShape } from "../../../src/geography/build/build-topology";

type Placed = { readonly code: string; readonly lon: number; readonly lat: number };

/** Half the width of a shape, in degrees: those of an amphoe lie side by side, and its amphoe too. */
const HALF = 0.025;

/** A strip of land around the point of each area; the strips of a province touch from west to east. */
function shapeOf({ code, lon, lat }: Placed): CodedShape {
  const tambon = Number(code.slice(4, 6));
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const [west, east] = [round(lon - HALF), round(lon + HALF)];
  const south = round(lat - tambon * 0.02 - 0.1);
  const north = round(south + 0.3);
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { code, geometry: { type: "Polygon", coordinates: [ring] } };
}

/** Boundaries of areas by their points, in the levels of detail that the app draws, coarse first. */
export function boundaryLevels(areas: readonly Placed[], regionOf: (province: string) => string) {
  return buildTopology(areas.map(shapeOf), regionOf).map((level, i) => ({
    ...level,
    file: `boundaries-${i}.topo.json`,
  }));
}
