/**
 * Radii in km of the ring in which a point is moved so that between `kMin` and `kMax` households
 * could be meant: r = √(k/(π·density)), density in households per km² (donut masking, Hampton and
 * others 2010). Density of 0 or missing: NaN, no radius protects where nobody else lives.
 */
export function donutRadii(
  densityPerKm2: number,
  kMin: number,
  kMax: number,
): { min: number; max: number } {
  const radius = (k: number) =>
    densityPerKm2 > 0 ? Math.sqrt(k / (Math.PI * densityPerKm2)) : Number.NaN;
  return { min: radius(kMin), max: radius(kMax) };
}
