import type { Bilingual } from "./text";

/** Region schemes shipped with the product; `geo6` is the default. */
export const SCHEME_IDS = ["geo6", "four_region", "planning6_2560", "cluster18_2560"] as const;

/** One of {@link SCHEME_IDS}. */
export type SchemeId = (typeof SCHEME_IDS)[number];

/** A region of a scheme, with its provinces. */
export type Region = {
  readonly id: string;
  readonly name: Bilingual;
  readonly provinces: readonly string[];
};

/**
 * A way to group the 77 provinces. Provinces that a scheme leaves out (Bangkok in
 * `planning6_2560` and `cluster18_2560`) belong to no region and are listed in `outside`.
 */
export type RegionScheme = {
  readonly id: SchemeId;
  readonly name: Bilingual;
  readonly source: Bilingual;
  readonly regions: readonly Region[];
  readonly outside: readonly string[];
};

/** Region of each province in a scheme; provinces outside the scheme are absent. */
export function regionOfProvince(scheme: RegionScheme): Map<string, string> {
  return new Map(scheme.regions.flatMap((r) => r.provinces.map((p) => [p, r.id] as const)));
}
