/** A colour as `#rrggbb`. */
export function hexOf(rgb: Iterable<number>): string {
  return `#${Array.from(rgb, (part) => part.toString(16).padStart(2, "0")).join("")}`;
}
