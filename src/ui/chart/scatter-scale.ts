/** A number's place along an axis and back; `ticks` are round numbers within. */
export type AxisScale = {
  readonly place: (value: number) => number;
  readonly value: (place: number) => number;
  readonly ticks: readonly number[];
};

const WISHED_TICKS = 5;

/** An axis from the least to the greatest of some values, drawn from `from` to `to` in pixels. */
export function axisScale(values: Float64Array, from: number, to: number): AxisScale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(low)) [low, high] = [0, 1];
  if (low > 0 && low < high / 2) low = 0;
  if (high === low) high = low + 1;
  const share = (to - from) / (high - low);
  return {
    place: (value) => from + (value - low) * share,
    value: (place) => low + (place - from) / share,
    ticks: ticksOf(low, high),
  };
}

function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / WISHED_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    return Number(((first + i) * step).toPrecision(12));
  });
}
