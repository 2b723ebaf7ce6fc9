import type { Random } from "../numbers/random";
import type { Uncertainty } from "./choice-inputs";
import type { ChoiceProblem } from "./choice-problem";
import { onScale } from "./scale";

/** How many normal numbers are made ahead; columns are read from them at random places. */
const NORMALS = 65536;

/**
 * Uncertainty of rates from the people behind them: standard deviation of the Beta posterior with
 * Jeffreys' prior (Brown, Cai and DasGupta 2001), √(m(1 − m)/(n + 2)) with m = (x + ½)/(n + 1), so
 * that nobody among few is not taken as exact. `per`: 100 for per cent. Without a denominator an
 * area is taken as exact.
 */
export function rateUncertainty(
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
  per = 100,
): Uncertainty {
  const error = Float64Array.from({ length: numerator.length }, (_, i) => {
    const [x, n] = [numerator[i]!, denominator[i]!];
    if (!(n > 0) || !(x >= 0) || x > n) return 0;
    const mean = (x + 0.5) / (n + 1);
    return per * Math.sqrt((mean * (1 - mean)) / (n + 2));
  });
  return { error, least: 0, most: per };
}

/**
 * Draws columns in which uncertain values vary normally about the published ones, held within their
 * bounds, on the published figures' scale (extremes of single draws do not stretch it). The columns
 * are written anew at each call; exact criteria stay.
 */
export function makeDataDraws(
  choiceProblem: ChoiceProblem,
  uncertainty: readonly (Uncertainty | null)[],
  next: Random,
): () => readonly Float64Array[] {
  const { rows, values, normalised } = choiceProblem;
  const normals = normalNumbers(next);
  const errors = uncertainty.map((one) => one && Float64Array.from(rows, (row) => one.error[row]!));
  const columns = normalised.columns.map((column, j) => (errors[j] ? column.slice() : column));
  return () => {
    errors.forEach((error, j) => {
      if (!error) return;
      const { least, most } = uncertainty[j]!;
      const scale = normalised.scales[j]!;
      const value = values[j]!;
      const column = columns[j]!;
      const start = Math.floor(next() * NORMALS);
      for (let k = 0; k < column.length; k++) {
        if (!(error[k]! > 0) || Number.isNaN(value[k])) continue;
        const drawn = value[k]! + error[k]! * normals[(start + k) % NORMALS]!;
        column[k] = onScale(Math.min(most, Math.max(least, drawn)), scale);
      }
    });
    return columns;
  };
}

/** Standard normal numbers by Box and Muller 1958. */
function normalNumbers(next: Random): Float64Array {
  const numbers = new Float64Array(NORMALS);
  for (let k = 0; k < NORMALS; k += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    const angle = 2 * Math.PI * next();
    numbers[k] = radius * Math.cos(angle);
    numbers[k + 1] = radius * Math.sin(angle);
  }
  return numbers;
}
