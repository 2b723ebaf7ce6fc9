import { numberAt } from "../../base/column";
import type { AxisScale } from "./scatter-scale";

/** Colours of groups, told apart by colour-blind readers too (Okabe and Ito 2008); shapes help. */
const GROUP_COLOURS = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#cc79a7", "#56b4e9"] as const;
const SHAPES = ["circle", "square", "triangle", "diamond", "plus", "cross"] as const;

/** How a group is drawn. Groups beyond six take the colours again with other shapes. */
export function groupLook(group: number): { colour: string; shape: (typeof SHAPES)[number] } {
  const n = GROUP_COLOURS.length;
  const round = Math.floor(group / n);
  return { colour: GROUP_COLOURS[group % n]!, shape: SHAPES[(group + round) % n]! };
}

/** What a scatter shows. */
export type ScatterDrawing = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly group: Uint8Array;
  /** 1 for points in the box; the others fade. `null` fades none. */
  readonly picked: Uint8Array | null;
  /** A point to ring; −1 for none. */
  readonly marked: number;
};

const FADED = 0.1;

/** Draws all points: faded ones first, then the picked ones, then the marked one. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  { x, y, group, picked, marked }: ScatterDrawing,
  across: AxisScale,
  up: AxisScale,
): void {
  const radius = x.length > 2000 ? 2.1 : x.length > 300 ? 3 : 4;
  for (const pass of picked ? [0, 1] : [1]) {
    context.globalAlpha = pass === 0 ? FADED : x.length > 2000 ? 0.55 : 0.8;
    for (let at = 0; at < x.length; at++) {
      if (picked && picked[at] !== pass) continue;
      const { colour, shape } = groupLook(numberAt(group, at));
      context.fillStyle = colour;
      drawShape(context, shape, across.place(numberAt(x, at)), up.place(numberAt(y, at)), radius);
    }
  }
  context.globalAlpha = 1;
  if (marked < 0) return;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(
    across.place(numberAt(x, marked)),
    up.place(numberAt(y, marked)),
    radius + 4,
    0,
    2 * Math.PI,
  );
  context.stroke();
}

/** One mark, filled in the context's colour. */
export function drawShape(
  context: CanvasRenderingContext2D,
  shape: (typeof SHAPES)[number],
  x: number,
  y: number,
  r: number,
): void {
  context.beginPath();
  if (shape === "circle") context.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === "square") context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  else if (shape === "plus") {
    context.rect(x - r * 1.2, y - r * 0.4, r * 2.4, r * 0.8);
    context.rect(x - r * 0.4, y - r * 1.2, r * 0.8, r * 2.4);
  } else polygon(context, POLYGONS[shape], x, y, r);
  context.fill();
}

const POLYGONS = {
  triangle: [0, -1.3, 1.2, 0.9, -1.2, 0.9],
  diamond: [0, -1.4, 1.4, 0, 0, 1.4, -1.4, 0],
  cross: [
    -1.3, -0.8, -0.8, -1.3, 0, -0.5, 0.8, -1.3, 1.3, -0.8, 0.5, 0, 1.3, 0.8, 0.8, 1.3, 0, 0.5, -0.8,
    1.3, -1.3, 0.8, -0.5, 0,
  ],
} as const;

function polygon(
  context: CanvasRenderingContext2D,
  corners: readonly number[],
  x: number,
  y: number,
  r: number,
): void {
  for (let i = 0; i < corners.length; i += 2) {
    context.lineTo(x + r * numberAt(corners, i), y + r * numberAt(corners, i + 1));
  }
  context.closePath();
}
