/** Colour ramps offered, all safe for colour-blind readers; the last two diverge. */
export const PALETTE_IDS = ["ylorbr", "blues", "viridis", "puor", "brbg"] as const;

/** One of {@link PALETTE_IDS}. */
export type PaletteId = (typeof PALETTE_IDS)[number];

/** The ramp of a fresh view. */
export const DEFAULT_PALETTE: PaletteId = "ylorbr";

/** Those with two arms around a middle. */
export const DIVERGING: readonly PaletteId[] = ["puor", "brbg"];
