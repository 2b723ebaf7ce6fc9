/** The four levels at which figures are shown, smallest first. */
export const AREA_LEVELS = ["tambon", "amphoe", "province", "region"] as const;

/** One of {@link AREA_LEVELS}. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

const DIGITS = { province: 2, amphoe: 4, tambon: 6 } as const;

/**
 * Level of a DOPA code by its length: 2 province, 4 amphoe, 6 tambon.
 * Any other text (empty, letters, other lengths) gives `null`. Codes are text everywhere.
 */
export function levelOfCode(code: string): "province" | "amphoe" | "tambon" | null {
  if (!/^\d+$/.test(code)) return null;
  if (code.length === DIGITS.province) return "province";
  if (code.length === DIGITS.amphoe) return "amphoe";
  return code.length === DIGITS.tambon ? "tambon" : null;
}

/** Code of the amphoe or province that holds a tambon, by its leading digits. */
export function parentCode(code: string, level: "amphoe" | "province"): string {
  return code.slice(0, DIGITS[level]);
}

/**
 * Whether a six-digit code is a จปฐ. pseudo-tambon of a municipality (last two digits 51 up).
 * Such codes are no DOPA tambons and are never matched by name unasked (domain rule, TPMAP 2561).
 */
export function isMunicipalCode(code: string): boolean {
  return /^\d{6}$/.test(code) && Number(code.slice(4)) >= 51;
}
