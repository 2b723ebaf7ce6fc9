/** A table wider than this is refused: nobody maps so many columns by hand. */
export const MOST_COLUMNS = 2000;

const MB = 1_000_000;

/**
 * Measured in Node 20 on two cores, peak memory of the process with the file itself: CSV 100 MB
 * (814,000 rows of nine columns) 1.3 s, 0.6 GB; 200 MB 2.6 s, 0.9 GB. JSON 99 MB 1.7 s, 0.9 GB.
 * GeoJSON 81 MB 4.3 s, 1.4 GB. What follows an import needs as much again, and a tab has 4 GB.
 */
const LIMITS: Readonly<Record<string, number>> = {
  csv: 200 * MB,
  json: 100 * MB,
  ndjson: 100 * MB,
  geojson: 80 * MB,
  topojson: 80 * MB,
  html: 50 * MB,
  xlsx: 60 * MB,
  kml: 50 * MB,
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

/**
 * Bytes of XML that the sheets of one workbook may unpack to. Measured in Node 20 on two cores, peak
 * memory of the process, 12 columns of numbers: .xlsx of 11 MB (44 MB of XML, 100,000 rows) 0.5 GB;
 * 32 MB (134 MB) 1.4 GB; 52 MB (216 MB, 480,000 rows) 18 s, 2.2 GB. A tab has 4 GB.
 */
export const MOST_SHEET_TEXT = 240 * MB;

/** Bytes that the row groups of a Parquet file may unpack to. */
export const MOST_PARQUET = 400 * MB;
