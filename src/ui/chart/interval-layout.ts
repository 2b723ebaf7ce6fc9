import { nice, ticks } from "d3-array";
import type { Group } from "../../domain/programme";

/** One group in one row of the chart; what is `null` is not drawn. */
export type IntervalMark = {
  readonly group: Group;
  readonly label: string;
  readonly mean: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  /** The mean in words, or a dash. */
  readonly figure: string;
  /** Why there is nothing to draw. */
  readonly remark: string;
};

/** A row of the chart: a place and its groups. */
export type IntervalRow = {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly IntervalMark[];
};

/** Sizes in CSS pixels: the width at hand, the letters and the longest words. */
export type TextSizes = {
  readonly width: number;
  readonly font: number;
  readonly labelWidth: number;
  readonly markLabelWidth: number;
  readonly figureWidth: number;
};

type Placed<T> = T & { readonly key: string; readonly y: number };

/** Where everything of the chart stands, in CSS pixels from its upper left corner. */
export type IntervalLayout = {
  readonly height: number;
  /** Edges of the field of marks; words stand around it. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a value stands across; the axis begins at zero or below and ends on a round number. */
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  /** Names of the rows stand to the left of their marks; else above them. */
  readonly beside: boolean;
  /** A row: the line above it, and the middle of its name. */
  readonly rows: readonly Placed<{ label: string; rule: number }>[];
  /** A mark: the middle of its line. */
  readonly marks: readonly Placed<IntervalMark>[];
};

/** Places rows one below the other, with a line for each of their groups, on one axis. */
export function intervalLayout(rows: readonly IntervalRow[], sizes: TextSizes): IntervalLayout {
  const { width, font } = sizes;
  const beside = sizes.labelWidth < width * 0.27;
  const top = font * 3.4;
  const placed = placeRows(rows, font * 1.65, beside, top);
  const left = (beside ? sizes.labelWidth + font : 0) + sizes.markLabelWidth + font;
  const right = width - sizes.figureWidth - font;
  const [low, high] = nice(...domainOf(placed.marks), 10);
  return {
    ...placed,
    height: placed.bottom + font * 2,
    left,
    right,
    top,
    beside,
    x: (value) => left + ((value - low) / (high - low)) * (right - left),
    ticks: ticks(low, high, tickCount(sizes)),
  };
}

function placeRows(rows: readonly IntervalRow[], line: number, beside: boolean, top: number) {
  const marks: Placed<IntervalMark>[] = [];
  const names: Placed<{ label: string; rule: number }>[] = [];
  let y = top + line * 0.2;
  for (const { key, label, marks: own } of rows) {
    const middle = y + line * (beside ? (own.length + 0.4) / 2 : 0.65);
    names.push({ key, label, rule: y, y: middle });
    y += line * (beside ? 0.2 : 1.1);
    for (const mark of own) {
      marks.push({ ...mark, key: `${key} ${mark.group}`, y: y + line / 2 });
      y += line;
    }
    y += line * 0.2;
  }
  return { marks, rows: names, bottom: y };
}

/** How many ticks there is room for. */
function tickCount({ width, labelWidth, markLabelWidth, figureWidth, font }: TextSizes): number {
  const room = width - labelWidth - markLabelWidth - figureWidth;
  return Math.max(2, Math.min(8, Math.floor(room / (font * 4.5))));
}

/** From zero (or below) to the largest figure drawn; 0 to 1 when there is none. */
function domainOf(marks: readonly IntervalMark[]): [number, number] {
  const all = marks.flatMap((m) => [m.mean, m.median, m.q1, m.q3]).filter((v) => v !== null);
  const high = Math.max(0, ...all);
  const low = Math.min(0, ...all);
  return high === low ? [0, 1] : [low, high];
}
