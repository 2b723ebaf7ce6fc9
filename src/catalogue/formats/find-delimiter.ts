import { addTo } from "../../base/tally";
import { type QuoteFault, rowSplitter } from "./split-rows";

/** Separators that are looked for; the first wins where two fit alike. */
export const DELIMITERS = [",", "\t", ";", "|"] as const;

const LINES = 200;

type Fit = {
  readonly delimiter: string;
  width: number;
  lines: number;
  first: number;
  faults: number;
};

/**
 * The separator of a text by its first lines: the one by which most of them have the same number
 * (two or more) of cells and quotes end where cells do, then the one that fits from further up, then the one with more cells.
 * Excel's first line `sep=;` decides. One column, or nothing, gives a comma.
 */
export function findDelimiter(opening: string): string {
  const told = /^sep=(.)\r?(\n|$)/i.exec(opening)?.[1];
  if (told) return told;
  const fits = DELIMITERS.map((delimiter) => fitOf(opening, delimiter));
  const best = fits
    .filter((fit) => fit.lines > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a.first - b.first || b.width - a.width)[0];
  return best?.delimiter ?? ",";
}

function fitOf(opening: string, delimiter: string): Fit {
  const widths: number[] = [];
  let faults = 0;
  const sink = {
    row: (cells: string[], quoted: number[] | null, fault: QuoteFault) => {
      const stray = cells.some((c, i) => c.includes('"') && !quoted?.includes(i));
      if (fault !== null || stray) faults++;
      if (widths.length < LINES && cells.some((c) => c !== "")) widths.push(cells.length);
    },
    note: () => undefined,
  };
  rowSplitter(delimiter, sink).push(opening, true);
  const counts = new Map<number, number>();
  // The last line may be cut off where the sample ends.
  for (const width of widths.length > 2 ? widths.slice(0, -1) : widths) {
    if (width > 1) addTo(counts, width);
  }
  const [width, lines] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { delimiter, width, lines, first: widths.indexOf(width), faults };
}

function scoreOf(fit: Fit): number {
  return fit.lines - 2 * fit.faults;
}
