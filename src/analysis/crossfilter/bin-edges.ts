/**
 * Edges of about `bins` bins of round width (1, 2 or 5 × 10ⁿ) that hold all values. Values must be
 * finite; one value gives one bin around it, none gives [].
 */
export function binEdges(values: ArrayLike<number>, bins: number): number[] {
  if (values.length === 0) return [];
  let [low, high] = [values[0]!, values[0]!];
  for (let i = 1; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  const step = roundStep((high - low) / bins);
  let first = Math.floor(low / step);
  while (tidy(first * step) > low) first--;
  let last = Math.max(first + 1, Math.ceil(high / step));
  while (tidy(last * step) < high) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
}

/** Below it, differences are noise of the arithmetic. */
const LEAST_STEP = 1e-9;

function roundStep(wanted: number): number {
  if (!(wanted > LEAST_STEP)) return 1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((one) => one * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions add: 0.30000000000000004 becomes 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
