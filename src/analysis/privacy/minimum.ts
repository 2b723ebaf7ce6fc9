/** Least number of households or people that may be shown inside government (domain.md §6). */
export const MINIMUM_CELL = 5;

/** The same for exports to the public. */
export const MINIMUM_CELL_PUBLIC = 10;
