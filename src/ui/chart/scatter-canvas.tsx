import { useElementSize } from "@mantine/hooks";
import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { drawPoints, type ScatterDrawing } from "./draw-scatter";
import classes from "./scatter.module.css";
import { type AxisScale, axisScale } from "./scatter-scale";

/** x from, x to, y from, y to, in the units of the figures. */
type Box = readonly [number, number, number, number];

const MARGIN = { top: 24, right: 10, bottom: 34, left: 50 };
const CLICK = 4;

/** Points of two figures on one canvas, with a box to drag; fast for thousands of points. */
export function ScatterCanvas(props: {
  drawing: ScatterDrawing;
  box: Box | null;
  axes: { x: string; y: string };
  label: string;
  format(value: number): string;
  /** The box while it is drawn (`done` false) and when it is let go; a click takes it away. */
  onBrush(box: Box | null, done: boolean): void;
}) {
  const { drawing, box, axes, format } = props;
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const across = useMemo(
    () => axisScale(drawing.x, MARGIN.left, width - MARGIN.right),
    [drawing.x, width],
  );
  const up = useMemo(
    () => axisScale(drawing.y, height - MARGIN.bottom, MARGIN.top),
    [drawing.y, height],
  );
  useEffect(() => {
    const target = canvas.current;
    const context = target?.getContext("2d");
    if (!target || !context || width < 80 || height < 80) return;
    const ratio = window.devicePixelRatio || 1;
    target.width = width * ratio;
    target.height = height * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.strokeStyle = getComputedStyle(target).color;
    drawPoints(context, drawing, across, up);
  }, [drawing, across, up, width, height]);
  const drag = useDrag(across, up, props.onBrush);
  return (
    <div ref={ref} className={classes.box}>
      <canvas
        ref={canvas}
        className={classes.canvas}
        role="img"
        aria-label={props.label}
        {...drag}
      />
      <svg className={classes.over} width={width} height={height} aria-hidden="true">
        <Ticks {...{ across, up, width, height, format }} />
        <text x={width - MARGIN.right} y={height - 4} textAnchor="end" className={classes.axis}>
          {across.root ? `√ ${axes.x}` : axes.x} →
        </text>
        <text x={4} y={14} className={classes.axis}>
          ↑ {up.root ? `√ ${axes.y}` : axes.y}
        </text>
        {box ? <BoxShape box={box} across={across} up={up} /> : null}
      </svg>
    </div>
  );
}

function Ticks(props: {
  across: AxisScale;
  up: AxisScale;
  width: number;
  height: number;
  format(value: number): string;
}) {
  const { across, up, width, height, format } = props;
  const floor = height - MARGIN.bottom;
  if (width < 80 || height < 80) return null;
  return (
    <g className={classes.ticks}>
      {across.ticks.map((tick) => (
        <g key={`x${tick}`}>
          <line x1={across.place(tick)} x2={across.place(tick)} y1={MARGIN.top} y2={floor} />
          <text x={across.place(tick)} y={floor + 13} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {up.ticks.map((tick) => (
        <g key={`y${tick}`}>
          <line
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={up.place(tick)}
            y2={up.place(tick)}
          />
          <text x={MARGIN.left - 6} y={up.place(tick) + 4} textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function BoxShape({ box, across, up }: { box: Box; across: AxisScale; up: AxisScale }) {
  const clamp = (axis: AxisScale, value: number, low: number, high: number) =>
    Math.min(high, Math.max(low, axis.place(value)));
  const far = 1e5;
  const [left, right] = [clamp(across, box[0], -far, far), clamp(across, box[1], -far, far)];
  const [bottom, top] = [clamp(up, box[2], -far, far), clamp(up, box[3], -far, far)];
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  return <rect className={classes.brush} x={left} y={top} width={width} height={height} />;
}

/** Pointer handlers of a box that is dragged, at most one report a frame. */
function useDrag(
  across: AxisScale,
  up: AxisScale,
  onBrush: (box: Box | null, done: boolean) => void,
) {
  const [start, setStart] = useState<{ x: number; y: number } | null>(null);
  const frame = useRef(0);
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const boxTo = (end: { x: number; y: number }): Box | null => {
    if (!start || Math.hypot(end.x - start.x, end.y - start.y) < CLICK) return null;
    const xs = [across.value(start.x), across.value(end.x)].sort((a, b) => a - b);
    const ys = [up.value(start.y), up.value(end.y)].sort((a, b) => a - b);
    return [xs[0]!, xs[1]!, ys[0]!, ys[1]!];
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setStart(at(event));
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      if (!start) return;
      const box = boxTo(at(event));
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => onBrush(box, false));
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      if (!start) return;
      cancelAnimationFrame(frame.current);
      onBrush(boxTo(at(event)), true);
      setStart(null);
    },
    onPointerCancel: () => setStart(null),
  };
}
