/** A number by zoom: pairs of zoom and value, zoom ascending; straight lines between, flat outside. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** The value at a zoom; no stops give 0. */
export function valueAtZoom(stops: Stops, zoom: number): number {
  let [before] = stops;
  if (!before) return 0;
  for (const stop of stops) {
    if (zoom < stop[0]) {
      const span = stop[0] - before[0];
      const share = span > 0 ? Math.max(0, zoom - before[0]) / span : 0;
      return before[1] + share * (stop[1] - before[1]);
    }
    before = stop;
  }
  return before[1];
}
