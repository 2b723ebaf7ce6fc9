import type * as PlotModule from "@observablehq/plot";
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

/** Sizes in CSS pixels, from the width at hand and the size of the letters. */
export type Layout = {
  readonly width: number;
  readonly font: number;
  readonly labelWidth: number;
  readonly markLabelWidth: number;
  readonly figureWidth: number;
};

type Placed = IntervalMark & { readonly y: number };

const SYMBOLS = { pilot: "circle", rollout: "diamond", other: "triangle" } as const;

/**
 * Draws symbols for means, lines between quartiles and ticks for medians on one axis. Every row
 * has a line per group, with its name to the left and its figure to the right.
 */
export function intervalPlot(
  Plot: typeof PlotModule,
  rows: readonly IntervalRow[],
  about: { axis: string; format(value: number): string },
  layout: Layout,
): SVGSVGElement | HTMLElement {
  const { font, width } = layout;
  const beside = layout.labelWidth < width * 0.27;
  const placed = place(rows, font * 1.65, beside);
  const left = (beside ? layout.labelWidth + font : 0) + layout.markLabelWidth + font;
  const top = font * 3.4;
  const edge = { dx: -left, textAnchor: "start" } as const;
  return Plot.plot({
    width,
    height: placed.height + top + font * 2,
    marginTop: top,
    marginBottom: font * 2,
    marginLeft: left,
    marginRight: layout.figureWidth + font,
    style: { fontSize: `${font}px`, fontFamily: "inherit", background: "transparent" },
    x: { domain: domainOf(placed.marks), nice: true, label: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.gridX({ strokeOpacity: 0.16, ticks: ticksOf(layout) }),
      axis(Plot, "top", about, layout),
      axis(Plot, "bottom", about, layout),
      Plot.text([about.axis], {
        frameAnchor: "top-left",
        textAnchor: "start",
        dx: beside ? 0 : -left,
        dy: -top + font * 0.2,
        lineAnchor: "top",
        fontWeight: 600,
      }),
      Plot.ruleY(placed.rules, {
        y: (y: number) => y + top,
        strokeOpacity: 0.25,
        insetLeft: -left,
      }),
      Plot.text(placed.labels, {
        text: "label",
        y: (d: { y: number }) => d.y + top,
        frameAnchor: "left",
        fontWeight: 600,
        ...edge,
      }),
      ...groupMarks(Plot, placed.marks, top, font, layout.figureWidth + font - 2),
    ],
  });
}

function axis(
  Plot: typeof PlotModule,
  anchor: "top" | "bottom",
  about: { format(value: number): string },
  layout: Layout,
) {
  return Plot.axisX({
    anchor,
    label: null,
    tickFormat: about.format,
    ticks: ticksOf(layout),
    tickSize: 0,
  });
}

/** How many ticks there is room for, of the axes and of the grid alike. */
function ticksOf({ width, labelWidth, markLabelWidth, figureWidth, font }: Layout): number {
  const room = width - labelWidth - markLabelWidth - figureWidth;
  return Math.max(2, Math.min(8, Math.floor(room / (font * 4.5))));
}

function groupMarks(
  Plot: typeof PlotModule,
  marks: readonly Placed[],
  top: number,
  font: number,
  right: number,
) {
  const y = (mark: Placed) => mark.y + top;
  const drawn = marks.filter((mark) => mark.mean !== null || mark.median !== null);
  const empty = marks.filter((mark) => mark.remark !== "");
  const ofGroup = Object.entries(SYMBOLS).flatMap(([group, symbol]) => {
    const own = drawn.filter((mark) => mark.group === group);
    const colour = `var(--group-${group})`;
    return [
      Plot.link(own, {
        x1: "q1",
        x2: "q3",
        y1: y,
        y2: y,
        stroke: colour,
        strokeWidth: font * 0.22,
        strokeOpacity: 0.45,
        strokeLinecap: "round",
      }),
      Plot.link(own, {
        x1: "median",
        x2: "median",
        y1: (mark: Placed) => y(mark) - font * 0.5,
        y2: (mark: Placed) => y(mark) + font * 0.5,
        stroke: colour,
        strokeWidth: 2,
      }),
      Plot.dot(own, { x: "mean", y, symbol, r: font * 0.42, fill: colour }),
    ];
  });
  return [
    Plot.text(marks, { text: "label", y, frameAnchor: "left", textAnchor: "end", dx: -font * 0.8 }),
    Plot.text(marks, {
      text: "figure",
      y,
      frameAnchor: "right",
      textAnchor: "end",
      dx: right,
      fontWeight: 600,
      fontVariant: "tabular-nums",
    }),
    Plot.text(empty, { text: "remark", y, frameAnchor: "left", textAnchor: "start", dx: 4 }),
    ...ofGroup,
  ];
}

/** Heights of everything below the top axis; names stand beside their groups or above them. */
function place(rows: readonly IntervalRow[], line: number, beside: boolean) {
  const marks: Placed[] = [];
  const labels: { label: string; y: number }[] = [];
  const rules: number[] = [];
  let y = line * 0.2;
  for (const row of rows) {
    rules.push(y);
    labels.push({ label: row.label, y: y + line * (beside ? (row.marks.length + 0.4) / 2 : 0.65) });
    y += line * (beside ? 0.2 : 1.1);
    for (const mark of row.marks) {
      marks.push({ ...mark, y: y + line / 2 });
      y += line;
    }
    y += line * 0.2;
  }
  return { marks, labels, rules, height: y };
}

/** From zero (or below) to the largest figure drawn; 0 to 1 when there is none. */
function domainOf(marks: readonly IntervalMark[]): [number, number] {
  const all = marks.flatMap((m) => [m.mean, m.median, m.q1, m.q3]).filter((v) => v !== null);
  const high = Math.max(0, ...all);
  const low = Math.min(0, ...all);
  return high === low ? [0, 1] : [low, high];
}
