/**
 * What a tambon's colour stands for: 0–6 is a class of the scale; the others are the states that
 * must never look like a class, nor like each other.
 */
export const AREA_CLASS = {
  zero: 240,
  missing: 241,
  suppressed: 242,
  notApplicable: 243,
} as const;
