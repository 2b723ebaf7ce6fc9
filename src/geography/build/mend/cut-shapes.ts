import { difference } from "@turf/difference";
import { featureCollection, multiPolygon } from "@turf/helpers";
import { intersect } from "@turf/intersect";
import { union } from "@turf/union";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { type Parts, partsOf } from "./coded-shape";

type Shape = Feature<Polygon | MultiPolygon>;

function featureOf(parts: Parts): Feature<MultiPolygon> {
  return multiPolygon(parts.map((rings) => rings.map((ring) => ring.map((p) => [...p]))));
}

function partsOfShape(shape: Shape | null): Parts {
  return shape ? partsOf(shape.geometry) : [];
}

/** The ground two shapes share; none gives []. */
export function shared(a: Parts, b: Parts): Parts {
  return partsOfShape(intersect(featureCollection([featureOf(a), featureOf(b)])));
}

/** The first shape without the ground of the second. */
export function without(a: Parts, b: Parts): Parts {
  return partsOfShape(difference(featureCollection([featureOf(a), featureOf(b)])));
}

/** Both shapes as one; with itself, a shape whose sides no longer cross. */
export function joined(a: Parts, b: Parts): Parts {
  return partsOfShape(union(featureCollection([featureOf(a), featureOf(b)])));
}
