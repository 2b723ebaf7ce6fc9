import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

/** Land beneath the map: neighbouring countries, and Thailand for where no shape covers it. */
export type Land = { readonly neighbours: FeatureCollection; readonly thailand: FeatureCollection };

/** `neighbours.topo.json` as GeoJSON; an absent object is an empty collection. */
export function decodeLand(topology: Topology): Land {
  return { neighbours: collect(topology, "neighbours"), thailand: collect(topology, "thailand") };
}

function collect(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) return { type: "FeatureCollection", features: [] };
  const found = feature(topology, object);
  return found.type === "FeatureCollection"
    ? found
    : { type: "FeatureCollection", features: [found] };
}
