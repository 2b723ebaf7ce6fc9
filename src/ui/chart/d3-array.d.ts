declare module "d3-array" {
  /** The range widened to round numbers, for about `count` ticks. */
  export function nice(start: number, stop: number, count: number): [number, number];
  /** About `count` round numbers from `start` to `stop`. */
  export function ticks(start: number, stop: number, count: number): number[];
}
