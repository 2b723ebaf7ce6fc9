/** Where a row says it lies, before any join. Texts are trimmed and as the file has them; "" = none. */
export type PlaceText = {
  /** Row of the file (header = 1). */
  readonly row: number;
  readonly code: string;
  readonly tambon: string;
  readonly amphoe: string;
  readonly province: string;
  /** Degrees; NaN without a point. */
  readonly lon: number;
  readonly lat: number;
  /** What else names the row ("ศูนย์เรียนรู้บ้านดง"); only where it has neither code nor names. */
  readonly label?: string;
};

/**
 * The text by which a decision or a crosswalk knows a place: its code, else "จ|อ|ต". A row without
 * either is known by its point ("@98.98,18.78"), without one by itself ("#12", with its label):
 * rows that tell nothing are never one place.
 */
export function placeKey(place: PlaceText): string {
  if (place.code !== "") return place.code;
  const names = [place.province, place.amphoe, place.tambon];
  if (names.some((name) => name !== "")) return names.join("|");
  const { lon, lat, row, label } = place;
  const nowhere = Number.isNaN(lon) || Number.isNaN(lat) || (lon === 0 && lat === 0);
  if (!nowhere) return `@${lon},${lat}`;
  return label === undefined ? `#${row}` : `#${row} ${label}`;
}

/** The row of a {@link placeKey} that means one row of one file; null for all others. */
export function rowOfKey(key: string): number | null {
  const row = /^#(\d+)(?: |$)/.exec(key)?.[1];
  return row === undefined ? null : Number(row);
}

/** What a place is called: its names, else its label; "" where the row tells neither. */
export function placeLabel({ tambon, amphoe, province, label }: PlaceText): string {
  const names = [tambon, amphoe, province].filter((name) => name !== "").join(" ");
  return names === "" ? (label ?? "") : names;
}
