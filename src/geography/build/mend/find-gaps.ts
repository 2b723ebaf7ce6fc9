import type { MultiPolygon } from "geojson";
import { mergeArcs } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon, Topology } from "topojson-specification";
import { addTo } from "../../../base/tally";
import { ringPoints } from "../ring";
import type { Parts } from "./coded-shape";

/** A hole in the land that no shape covers, with the shape that shares most of its rim. */
export type Gap = { readonly parts: Parts; readonly neighbour: number };

/** Holes enclosed by the shapes together. Their sides must be shared exactly. */
export function findGaps(shapes: readonly Parts[]): Gap[] {
  const features = shapes.map((parts, id) => ({
    type: "Feature" as const,
    id,
    properties: null,
    geometry: { type: "MultiPolygon", coordinates: parts } as unknown as MultiPolygon,
  }));
  const collection = { type: "FeatureCollection" as const, features };
  const land = topology({ land: collection }) as unknown as Topology;
  const { geometries } = land.objects.land as GeometryCollection;
  const merged = mergeArcs(land, geometries as Polygon[]).arcs;
  const owners = ownersOfArcs(geometries);
  return merged.flatMap((rings) =>
    rings.slice(1).map((ring) => ({
      parts: [[ringPoints(ring, land.arcs).map((p) => [...p])]],
      neighbour: longestOwner(ring, owners, land),
    })),
  );
}

function ownersOfArcs(geometries: GeometryCollection["geometries"]): Map<number, number> {
  const owners = new Map<number, number>();
  for (const geometry of geometries) {
    if (geometry.type !== "MultiPolygon" && geometry.type !== "Polygon") continue;
    for (const arc of geometry.arcs.flat(2)) owners.set(arc < 0 ? ~arc : arc, Number(geometry.id));
  }
  return owners;
}

function longestOwner(
  ring: readonly number[],
  owners: ReadonlyMap<number, number>,
  land: Topology,
): number {
  const lengths = new Map<number, number>();
  for (const arc of ring) {
    const at = arc < 0 ? ~arc : arc;
    const owner = owners.get(at) ?? -1;
    addTo(lengths, owner, lengthOf(land.arcs[at] ?? []));
  }
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, -1])[0];
}

function lengthOf(points: readonly (readonly number[])[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    length += Math.hypot(points[i]![0]! - points[i - 1]![0]!, points[i]![1]! - points[i - 1]![1]!);
  }
  return length;
}
