import { ticks } from "d3-array";

/** A number's place along an axis and back; `ticks` are round numbers within. */
export type AxisScale = {
  readonly place: (value: number) => number;
  readonly value: (place: number) => number;
  readonly ticks: readonly number[];
  /** Drawn by square roots. */
  readonly root: boolean;
};

const WISHED_TICKS = 5;

/**
 * An axis from the least to the greatest of some values, drawn from `from` to `to` in pixels. Values
 * above 0 of which most crowd at the low end are drawn by their square root.
 */
export function axisScale(values: Float64Array, from: number, to: number): AxisScale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(low)) [low, high] = [0, 1];
  if (low > 0 && low < high / 2) low = 0;
  if (high === low) high = low + 1;
  const root = low >= 0 && isCrowded(values, low, high);
  const turn = (value: number) => (root ? Math.sqrt(Math.max(0, value)) : value);
  const share = (to - from) / (turn(high) - turn(low));
  return {
    place: (value) => from + (turn(value) - turn(low)) * share,
    value: (place) => {
      const turned = turn(low) + (place - from) / share;
      return root ? Math.max(0, turned) ** 2 : turned;
    },
    ticks: root ? rootTicks(low, high) : ticks(low, high, WISHED_TICKS),
    root,
  };
}

const CROWDED = 0.75;
const LOW_END = 0.15;

function isCrowded(values: Float64Array, low: number, high: number): boolean {
  const end = low + LOW_END * (high - low);
  const n = values.reduce((sum, value) => sum + Number(value <= end), 0);
  return n > CROWDED * values.length;
}

/** Ticks that lie apart on a root axis: quarters of each step towards the low end. */
function rootTicks(low: number, high: number): number[] {
  const round = ticks(low, high, WISHED_TICKS);
  const step = (round[1] ?? high) - (round[0] ?? low);
  const small = [step / 20, step / 4].filter((tick) => tick > low);
  return [...new Set([...round.slice(0, 1), ...small, ...round.slice(1)])];
}
