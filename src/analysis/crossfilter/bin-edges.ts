/** Share of the values that get bars of one width where a few lie far above the rest. */
const BODY = 0.98;

/**
 * Edges as {@link binEdges} makes them for all but the highest 2 % of values, then one more edge for
 * these, so that a long tail does not press the rest into one bar. `sorted` is ascending.
 */
export function tailedEdges(sorted: Float64Array, bins: number): number[] {
  const body = sorted[Math.ceil(BODY * sorted.length) - 1];
  const most = sorted.at(-1);
  if (body === undefined || most === undefined) return [];
  const whole = binEdges(sorted, bins);
  const edges = binEdges(sorted.subarray(0, firstBeyond(sorted, body)), bins);
  const isTailed = whole.length < bins / 2 || edges.at(-1)! < most / 2;
  return isTailed && edges.at(-1)! < most ? [...edges, whole.at(-1)!] : whole;
}

function firstBeyond(sorted: Float64Array, value: number): number {
  const at = sorted.findIndex((one) => one > value);
  return at < 0 ? sorted.length : at;
}

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
