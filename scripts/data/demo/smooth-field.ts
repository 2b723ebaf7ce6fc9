import type { Random } from "../../../src/analysis/numbers/random";
import { normal } from "./draws";

const WAVES = 48;

/** A value at each point, standard normal over the country and alike within `reach` degrees. */
export type Field = (lon: number, lat: number) => number;

/** A smooth random field as a sum of random waves (random Fourier features, Rahimi and Recht 2007). */
export function smoothField(next: Random, reach: number): Field {
  const waves = Array.from({ length: WAVES }, () => ({
    east: normal(next) / reach,
    north: normal(next) / reach,
    phase: 2 * Math.PI * next(),
  }));
  const scale = Math.sqrt(2 / WAVES);
  return (lon, lat) =>
    scale * waves.reduce((sum, w) => sum + Math.cos(w.east * lon + w.north * lat + w.phase), 0);
}
