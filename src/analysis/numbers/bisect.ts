/** Number of leading values for which `before` holds; it holds for none after one where it does not. */
export function bisect(values: Float64Array, before: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(values[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
