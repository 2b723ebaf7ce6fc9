import type { Place } from "../facts";

/** Places; one without a point borrows the middle of its amphoe's points, or of its province's. */
export function withPoint(places: readonly Place[]): Place[] {
  return places.map((place) => {
    if (Number.isFinite(place.lon)) return place;
    const known = places.filter((p) => Number.isFinite(p.lon));
    const amphoe = known.filter((p) => p.amphoeCode === place.amphoeCode);
    const around =
      amphoe.length > 0 ? amphoe : known.filter((p) => p.provinceCode === place.provinceCode);
    return { ...place, lon: mean(around.map((p) => p.lon)), lat: mean(around.map((p) => p.lat)) };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
