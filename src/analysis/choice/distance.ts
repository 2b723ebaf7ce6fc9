/** Mean radius of the Earth in km (IUGG). */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km between two points in degrees, by the haversine formula (Sinnott 1984). */
export function kilometresBetween(lonA: number, latA: number, lonB: number, latB: number): number {
  const north = Math.sin(((latB - latA) * RADIANS) / 2);
  const east = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const square = north * north + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * east * east;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
}

/**
 * Kilometres that no two of some areas lie farther apart than: their points on the sphere lie in an
 * upright box, whose diagonal no chord exceeds. 0 without any; NaN where one has no point.
 */
export function farthestKm(
  { lon, lat }: { readonly lon: Float64Array; readonly lat: Float64Array },
  rows: ArrayLike<number>,
): number {
  const least = [1, 1, 1];
  const most = [-1, -1, -1];
  for (let k = 0; k < rows.length; k++) {
    pointAt(lon[rows[k]!]!, lat[rows[k]!]!).forEach((part, axis) => {
      least[axis] = Math.min(least[axis]!, part);
      most[axis] = Math.max(most[axis]!, part);
    });
  }
  if (rows.length === 0) return 0;
  const chord = Math.hypot(...most.map((part, axis) => part - least[axis]!));
  return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
}

/** Kilometres as the cosine of the angle that they span from the centre; beyond half round, −1. */
export function cosineOf(km: number): number {
  return Math.cos(Math.min(Math.PI, km / EARTH_KM));
}

/** The point on the unit sphere at some degrees. */
export function pointAt(lon: number, lat: number): [x: number, y: number, z: number] {
  const [east, north] = [lon * RADIANS, lat * RADIANS];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
