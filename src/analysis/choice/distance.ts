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
