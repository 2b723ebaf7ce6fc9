const PLACES: Readonly<Record<number, readonly number[]>> = { 1: [1], 2: [0, 2], 3: [0, 1, 2] };
const NAMES = ["low", "middle", "high"] as const;

/** Place of a class of up to three among low (0), middle (1), high (2): two are low and high. */
export function levelOf(k: number, breaks: readonly number[]): number {
  return PLACES[breaks.length]?.[k] ?? 0;
}

/** The word of {@link levelOf}. */
export function levelName(k: number, breaks: readonly number[]): (typeof NAMES)[number] {
  return NAMES[levelOf(k, breaks)] ?? "low";
}
