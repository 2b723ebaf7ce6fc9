/**
 * Levels of a sufficiency-economy village: 1 พออยู่ พอกิน, 2 อยู่ดี กินดี, 3 มั่งมี ศรีสุข;
 * 0 = assessed, but not yet level 1.
 */
export type SepLevel = 0 | 1 | 2 | 3;

/** Least number of indicators passed for each level. */
export type SepRule = { readonly enough: readonly [number, number, number] };

/**
 * Ministry of Interior, 23 indicators from 2552 BE: level 1 from 10 passed with all core ones, level
 * 2 from 17, level 3 all 23 (bounds of levels 2 and 3: of medium certainty).
 */
export const SEP_RULE: SepRule = { enough: [10, 17, 23] };

/** An assessment: the level and the numbers of the indicators that the next level lacks. */
export type SepResult = {
  readonly level: SepLevel;
  readonly passed: number;
  /** Core indicators not passed: needed for level 1. Empty when all are. */
  readonly missingCore: readonly number[];
  /** How many more indicators the next level takes, core ones included; 0 at level 3. */
  readonly needed: number;
  /** Indicators not passed, core ones first: what the next level may be reached with. Empty at level 3. */
  readonly missing: readonly number[];
};

/**
 * Level of a village from its indicators (`passed[i]` is indicator i + 1; one that was not assessed
 * is not passed). Every level takes all core indicators. No indicator passed is level 0.
 */
export function sepLevel(
  passed: readonly boolean[],
  core: readonly number[],
  { enough }: SepRule = SEP_RULE,
): SepResult {
  const count = passed.filter(Boolean).length;
  const isCore = new Set(core);
  const open = passed.flatMap((pass, i) => (pass ? [] : [i + 1]));
  const missingCore = open.filter((no) => isCore.has(no));
  const byCount = enough.filter((least) => count >= least).length;
  const level = (missingCore.length > 0 ? 0 : byCount) as SepLevel;
  if (level === 3) return { level, passed: count, missingCore, needed: 0, missing: [] };
  const needed = Math.max(enough[level]! - count, missingCore.length);
  const missing = [...missingCore, ...open.filter((no) => !isCore.has(no))];
  return { level, passed: count, missingCore, needed, missing };
}

/** Sufficiency-economy villages counted per area; `byLevel[0]` is level 1. Areas without any hold 0. */
export type SepVillageCounts = {
  readonly byLevel: readonly [Uint16Array, Uint16Array, Uint16Array];
  readonly total: Uint16Array;
  readonly villages: number;
  /** Years of assessment found (BE, ascending). */
  readonly years: readonly number[];
};
