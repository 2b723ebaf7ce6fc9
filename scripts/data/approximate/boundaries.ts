import type { TambonShape } from "../../../src/catalogue/boundaries/read-boundaries";
import type { Place } from "../facts";
import { type Cell, voronoiCells } from "./cells";
import { type Clipped, clipCell } from "./clip";
import { type Land, type Ring, readThailand } from "./land";
import { weldRing } from "./weld";

/**
 * Approximate tambon shapes: Voronoi cells of the gazetteer's points cut to Thailand's land. Each
 * place with a point has exactly one shape; no two overlap; neighbours share exact sides.
 */
export function approximateBoundaries(
  places: readonly Place[],
  land: Land = readThailand(),
): TambonShape[] {
  const cells = voronoiCells(places);
  const clipped = cells.map((cell) => clipCell(cell, land));
  const names = new Map(places.map((p) => [p.code, p]));
  return cells.map((cell, i) => ({
    code: cell.code,
    nameTh: names.get(cell.code)!.nameTh,
    nameEn: names.get(cell.code)!.nameEn,
    geometry: { type: "MultiPolygon", coordinates: welded(cell, i, clipped) },
  }));
}

function welded(cell: Cell, i: number, clipped: readonly Clipped[]): Ring[][] {
  const own = clipped[i]!;
  const cut = cell.neighbours.filter((n) => !own.whole || !clipped[n]!.whole);
  if (cut.length === 0) return own.polygons;
  const corners = cut.flatMap((n) => clipped[n]!.polygons.flat(2));
  return own.polygons.map((rings) => rings.map((ring) => weldRing(ring, corners)));
}
