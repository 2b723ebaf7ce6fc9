const SPACES_PER_STEP = 2;
const DEEPEST = 15;
const FIRST_COLUMNS = "ABCD";

/** Indents of one sheet by row (from 0), for each of its first four columns. */
export type SheetIndents = ReadonlyMap<string, number>;

/** Steps of indent that the styles of a workbook (`styles.xml`) give, by style number. */
export function indentStyles(styles: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? "";
  const each = formats.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  each.forEach((xf, i) => {
    const steps = Number(/\bindent="(\d+)"/.exec(xf)?.[1] ?? 0);
    if (steps > 0) found.set(i, Math.min(steps, DEEPEST));
  });
  return found;
}

/** Spaces that the alignment of cells stands for, by reference ("A5"); none gives an empty map. */
export function indentsOfSheet(xml: string, styles: ReadonlyMap<number, number>): SheetIndents {
  const found = new Map<string, number>();
  if (styles.size === 0) return found;
  for (const [tag, reference = ""] of xml.matchAll(/<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>/g)) {
    if (!FIRST_COLUMNS.includes(reference[0]!) || !/^[A-Z]\d/.test(reference)) continue;
    const steps = styles.get(Number(/\bs="(\d+)"/.exec(tag)?.[1] ?? -1));
    if (steps !== undefined) found.set(reference, steps * SPACES_PER_STEP);
  }
  return found;
}
