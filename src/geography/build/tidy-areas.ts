import type { ArcPolygon, AreaArcs } from "./atlas-topology";
import { type Arcs, reversed, ringPoints, signedArea } from "./ring";

/**
 * Areas without rings that enclose nothing, without islands smaller than `smallest` (the largest
 * part of an area always stays), outlines counter-clockwise and holes clockwise (RFC 7946).
 */
export function tidyAreas(areas: readonly AreaArcs[], arcs: Arcs, smallest: number): AreaArcs[] {
  return areas.map(({ id, polygons }) => ({
    id,
    polygons: tidyPolygons(polygons, arcs, smallest),
  }));
}

function tidyPolygons(polygons: readonly ArcPolygon[], arcs: Arcs, smallest: number): ArcPolygon[] {
  const sizes = polygons.map((p) => Math.abs(areaOfRing(p[0], arcs)));
  const largest = Math.max(...sizes);
  return polygons
    .filter((_, i) => sizes[i]! > 0 && (sizes[i]! >= smallest || sizes[i] === largest))
    .map((polygon) => polygon.flatMap((ring, i) => tidyRing(ring, arcs, i === 0)));
}

function tidyRing(ring: number[], arcs: Arcs, outline: boolean): number[][] {
  const area = areaOfRing(ring, arcs);
  if (area === 0) return [];
  return [area > 0 === outline ? ring : reversed(ring)];
}

function areaOfRing(ring: readonly number[] | undefined, arcs: Arcs): number {
  return ring ? signedArea(ringPoints(ring, arcs)) : 0;
}
