/** The regions as small maps on one colour scale. */
export function RegionMaps() {
  return null;
}
