import { numberAt, textAt } from "../base/column";
import type { AreaTable } from "./area";
import { type RegionScheme, regionOfProvince } from "./region";

/** Levels of {@link PlaceTree}, the smallest first. */
export const PLACE_LEVELS = ["tambon", "amphoe", "province", "region", "country"] as const;

/** One of {@link PLACE_LEVELS}. */
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/**
 * All places as nodes of one tree: first the tambons in the order of the area table, then amphoe,
 * provinces, the regions of a scheme, and the country. `parent` is the node around a node, −1 for
 * the country. A province outside the scheme lies in the country directly.
 */
export type PlaceTree = {
  readonly parent: Int32Array;
  /** Code of each node; the id of a region, `TH` for the country. */
  readonly code: readonly string[];
  /** First node of each level, then the number of nodes; along {@link PLACE_LEVELS}. */
  readonly from: readonly number[];
};

/** Makes the tree of an area table and a scheme. No areas: the regions and the country. */
export function placeTree(areas: AreaTable, scheme: RegionScheme): PlaceTree {
  const amphoe = [...new Set(areas.amphoeCode)].sort();
  const provinces = [...new Set(areas.provinceCode)].sort();
  const regions = scheme.regions.map(({ id }) => id);
  const code = [...areas.code, ...amphoe, ...provinces, ...regions, "TH"];
  const from = [0];
  for (const level of [areas.code, amphoe, provinces, regions, ["TH"]]) {
    from.push(from.at(-1)! + level.length);
  }
  const nodeOf = new Map(code.map((one, node) => [one, node]));
  const country = code.length - 1;
  const regionOf = regionOfProvince(scheme);
  const parentOf = (node: number): number => {
    const own = textAt(code, node);
    if (node < areas.count) return nodeOf.get(textAt(areas.amphoeCode, node))!;
    if (node < from[2]!) return nodeOf.get(own.slice(0, 2)) ?? country;
    if (node < from[3]!) return nodeOf.get(regionOf.get(own) ?? "") ?? country;
    return node === country ? -1 : country;
  };
  return { parent: Int32Array.from(code, (_, node) => parentOf(node)), code, from };
}

/** The node of a level that each node lies in, itself where it is of that level; −1 for what is larger. */
export function placesAt(
  { parent, from }: Pick<PlaceTree, "parent" | "from">,
  level: PlaceLevel,
): Int32Array {
  const at = PLACE_LEVELS.indexOf(level);
  const [first, end] = [numberAt(from, at), numberAt(from, at + 1)];
  const around = new Int32Array(parent.length).fill(-1);
  for (let node = end - 1; node >= 0; node--) {
    around[node] = node >= first ? node : (around[numberAt(parent, node)] ?? -1);
  }
  return around;
}
