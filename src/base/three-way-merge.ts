/** A merge by field; fields that both sides changed, and not alike, are `conflicts` and keep `mine`. */
export type ThreeWayMerge<T> = { readonly merged: T; readonly conflicts: readonly string[] };

/**
 * Merges two changed copies of one record of plain JSON by its fields: what only one side changed,
 * added or took away since `base` comes from that side.
 */
export function mergeThreeWay<T extends Readonly<Record<string, unknown>>>(
  base: T,
  mine: T,
  theirs: T,
): ThreeWayMerge<T> {
  const conflicts: string[] = [];
  const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = Object.fromEntries(
    [...fields].flatMap((field) => {
      const [was, own, other] = [base[field], mine[field], theirs[field]];
      const takeTheirs = isSame(own, was);
      if (!takeTheirs && !isSame(other, was) && !isSame(own, other)) conflicts.push(field);
      const value = takeTheirs ? other : own;
      return value === undefined ? [] : [[field, value]];
    }),
  );
  return { merged: merged as T, conflicts };
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
