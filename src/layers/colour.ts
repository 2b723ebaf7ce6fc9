/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** `#rrggbb` or `rgb(r, g, b)` as numbers; any other text is a programming error. */
export function rgbOf(css: string): Rgb {
  const hex = /^#([0-9a-f]{6})$/i.exec(css)?.[1];
  if (hex) {
    const bits = Number.parseInt(hex, 16);
    return [bits >> 16, (bits >> 8) & 255, bits & 255];
  }
  const [r, g, b] = (css.match(/\d+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined) throw new Error(`no colour: ${css}`);
  return [r, g, b];
}
