import { mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { AreaLevel } from "../../domain/area-code";
import { parentCode } from "../../domain/area-code";
import { type AreaArcs, collectionOf } from "./atlas-topology";

/** Region id of a province code; `null` where the scheme leaves it out. */
export type RegionOf = (provinceCode: string) => string | null;

/** The areas of a level, each the union of its tambons, in order of code. */
export function mergedAreas(
  topology: Topology,
  tambons: readonly AreaArcs[],
  level: Exclude<AreaLevel, "tambon">,
  regionOf: RegionOf,
): AreaArcs[] {
  const members = new Map<string, AreaArcs[]>();
  for (const tambon of tambons) {
    const parent = parentOf(tambon.id, level, regionOf);
    if (parent !== null) members.set(parent, [...(members.get(parent) ?? []), tambon]);
  }
  return [...members.keys()].sort().map((id) => ({
    id,
    polygons: mergeArcs(topology, drawable(members.get(id)!)).arcs,
  }));
}

function parentOf(code: string, level: Exclude<AreaLevel, "tambon">, regionOf: RegionOf) {
  return level === "region" ? regionOf(parentCode(code, "province")) : parentCode(code, level);
}

function drawable(areas: readonly AreaArcs[]): (Polygon | MultiPolygon)[] {
  return collectionOf(areas).geometries as (Polygon | MultiPolygon)[];
}
