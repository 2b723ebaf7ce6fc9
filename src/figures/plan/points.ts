import { numberAt } from "../../base/column";
/** A point that a planner brought in; degrees. */
export type NamedPoint = { readonly name: string; readonly lon: number; readonly lat: number };

const KM_PER_DEGREE = 111.195;

/** Points as the text that a scenario holds: `name|lon,lat;lon,lat`. */
export function encodePoints(name: string, points: readonly NamedPoint[]): string {
  const list = points.map(({ lon, lat }) => `${round(lon)},${round(lat)}`).join(";");
  return `${name.replaceAll("|", " ")}|${list}`;
}

/** The reverse of {@link encodePoints}; what is no pair of degrees is left out. */
export function decodePoints(text: string): { name: string; lon: number[]; lat: number[] } {
  const cut = text.lastIndexOf("|");
  const pairs = text
    .slice(cut + 1)
    .split(";")
    .map((pair) => pair.split(",").map(Number))
    .filter(([lon, lat, ...rest]) => inRange(lon, 180) && inRange(lat, 90) && rest.length === 0);
  return {
    name: text.slice(0, Math.max(0, cut)),
    lon: pairs.map(([lon]) => lon!),
    lat: pairs.map(([, lat]) => lat!),
  };
}

/** Straight-line km to the nearest point (equirectangular, good to 0.1 % within Thailand); NaN without either. */
export function kmToNearest(
  from: { readonly lon: Float64Array; readonly lat: Float64Array },
  to: { readonly lon: readonly number[]; readonly lat: readonly number[] },
): Float64Array {
  return from.lon.map((lon, i) => {
    const lat = numberAt(from.lat, i);
    if (Number.isNaN(lon) || to.lon.length === 0) return Number.NaN;
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < to.lon.length; k++) {
      const dy = numberAt(to.lat, k) - lat;
      const dx =
        (numberAt(to.lon, k) - lon) * Math.cos(((numberAt(to.lat, k) + lat) * Math.PI) / 360);
      best = Math.min(best, dx * dx + dy * dy);
    }
    return Math.sqrt(best) * KM_PER_DEGREE;
  });
}

function inRange(value: number | undefined, limit: number): boolean {
  return value !== undefined && Math.abs(value) <= limit;
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
