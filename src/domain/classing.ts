/** Ways to cut values into classes. */
export const CLASS_METHODS = ["quantile", "equal", "jenks", "manual"] as const;

/** One of {@link CLASS_METHODS}. */
export type ClassMethod = (typeof CLASS_METHODS)[number];
