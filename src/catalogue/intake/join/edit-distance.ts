const LONGEST = 128;
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Letters to insert, drop or change to make one text of the other (Levenshtein 1966), by UTF-16
 * units, up to `most`; anything farther gives `most + 1`. Only the first 128 units count.
 */
export function editDistance(a: string, b: string, most: number): number {
  const [n, m] = [Math.min(a.length, LONGEST), Math.min(b.length, LONGEST)];
  if (Math.abs(n - m) > most) return most + 1;
  let [before, now] = ROWS;
  for (let j = 0; j <= m; j++) before[j] = j;
  for (let i = 1; i <= n; i++) {
    const least = fillRow(a.charCodeAt(i - 1), b, m, i, before, now);
    if (least > most) return most + 1;
    [before, now] = [now, before];
  }
  return Math.min(before[m]!, most + 1);
}

function fillRow(
  letter: number,
  b: string,
  m: number,
  i: number,
  before: Uint8Array,
  now: Uint8Array,
): number {
  now[0] = i;
  let least = i;
  for (let j = 1; j <= m; j++) {
    const change = before[j - 1]! + (letter === b.charCodeAt(j - 1) ? 0 : 1);
    const cell = Math.min(change, before[j]! + 1, now[j - 1]! + 1);
    now[j] = cell;
    if (cell < least) least = cell;
  }
  return least;
}
