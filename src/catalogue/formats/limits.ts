/** A table wider than this is refused: nobody maps so many columns by hand. */
export const MOST_COLUMNS = 2000;

const MB = 1_000_000;

const LIMITS: Readonly<Record<string, number>> = {
  csv: 250 * MB,
  json: 100 * MB,
  ndjson: 100 * MB,
  geojson: 100 * MB,
  topojson: 100 * MB,
  html: 50 * MB,
};

/** Bytes of the largest file of a format (`id` of its driver) that a browser tab reads. */
export function sizeLimit(format: string): number {
  return LIMITS[format] ?? 100 * MB;
}

/** Bytes that the files of one zip may unpack to (shapefile, KMZ). */
export const MOST_UNPACKED = 600 * MB;

/** A zip that unpacks to more than {@link RATIO_FROM} bytes and so many times its size is a bomb. */
export const MOST_ZIP_RATIO = 150;
export const RATIO_FROM = 50 * MB;
export const MOST_ZIP_ENTRIES = 10_000;
