/**
 * Number of the finest level of detail to show at a zoom: the last whose `minZoom` is reached, 0
 * below all. A level in use is kept until the zoom is half a step below it, so that nothing flickers
 * at the threshold.
 */
export function levelForZoom(
  levels: readonly { readonly minZoom: number }[],
  zoom: number,
  current = 0,
): number {
  let level = 0;
  levels.forEach(({ minZoom }, i) => {
    if (zoom >= minZoom - (i <= current ? 0.5 : 0)) level = i;
  });
  return level;
}
