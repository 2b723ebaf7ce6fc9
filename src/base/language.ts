/** Languages of the product, Thai first. */
export const LANGUAGES = ["th", "en"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];
