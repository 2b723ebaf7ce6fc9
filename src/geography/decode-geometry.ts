import type { Topology } from "topojson-specification";
import { decodeArcs } from "./arcs";
import { findBorders } from "./borders";
import { boxPolygons } from "./boxes";
import { type Geometry, NO_AREA } from "./geometry";
import { labelPoints } from "./label-points";
import { flattenPolygons, vertexRange } from "./polygons";
import { arcShapes } from "./topology-shapes";
import { triangulate } from "./triangulate";

/**
 * A boundary topology (objects `tambon`, `amphoe`, `province`) and the codes of the area table →
 * flat arrays. Shapes whose code is not in `areaCodes` stay, with the area {@link NO_AREA}.
 * A topology without tambons gives an empty geometry.
 */
export function decodeGeometry(topology: Topology, areaCodes: readonly string[]): Geometry {
  const arcs = decodeArcs(topology);
  const tambons = arcShapes(topology, "tambon");
  const polygons = flattenPolygons(arcs, tambons);
  const rowOf = new Map(areaCodes.map((code, row) => [code, row]));
  const area = Uint16Array.from(tambons, (s) => rowOf.get(s.code) ?? NO_AREA);
  const { boxes, bounds } = boxPolygons(polygons, tambons.length);
  return {
    ...polygons,
    ...triangulate(polygons),
    areaOfVertex: areaPerVertex(polygons, area),
    shapes: { count: tambons.length, code: tambons.map((s) => s.code), area, bounds },
    borders: findBorders(arcs, tambons),
    boxes,
    labels: {
      tambon: labelPoints(arcs, tambons),
      amphoe: labelPoints(arcs, arcShapes(topology, "amphoe")),
      province: labelPoints(arcs, arcShapes(topology, "province")),
    },
  };
}

function areaPerVertex(polygons: Parameters<typeof vertexRange>[0], area: Uint16Array) {
  const perVertex = new Uint16Array(polygons.positions.length / 2);
  for (let p = 0; p < polygons.polygonShape.length; p++) {
    const [first, end] = vertexRange(polygons, p);
    perVertex.fill(area[polygons.polygonShape[p]!]!, first, end);
  }
  return perVertex;
}
