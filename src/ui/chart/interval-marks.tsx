import { GroupShape } from "./group-mark";
import {
  type IntervalLayout,
  type IntervalMark,
  type IntervalRow,
  intervalLayout,
  type TextSizes,
} from "./interval-layout";

/** Pixels between the ends of the grid and the numbers. */
const TICK_GAP = 9;

/**
 * Symbols for means, lines between quartiles and ticks for medians on one axis. Every row has a
 * line per group, with its name to the left and its figure to the right.
 */
export function IntervalMarks(props: {
  rows: readonly IntervalRow[];
  axis: string;
  format(value: number): string;
  sizes: TextSizes;
}) {
  const { width, font } = props.sizes;
  const layout = intervalLayout(props.rows, props.sizes);
  const { left, height, beside } = layout;
  return (
    <svg width={width} height={height} fill="currentColor" fontSize={font} aria-hidden="true">
      <Axis layout={layout} format={props.format} />
      <text x={beside ? left : 0} y={font * 0.2} dy="0.71em" fontWeight={600}>
        {props.axis}
      </text>
      {layout.rows.map(({ key, label, rule, y }) => (
        <g key={key}>
          <path d={`M0 ${rule}H${layout.right}`} stroke="currentColor" strokeOpacity={0.25} />
          <text y={y} dy="0.32em" fontWeight={600}>
            {label}
          </text>
        </g>
      ))}
      {layout.marks.map((mark) => (
        <g key={mark.key} data-group={mark.group}>
          <text x={left - font * 0.8} y={mark.y} dy="0.32em" textAnchor="end">
            {mark.label}
          </text>
          <text x={width - 2} y={mark.y} dy="0.32em" textAnchor="end" fontWeight={600}>
            {mark.figure}
          </text>
          <text x={left + 4} y={mark.y} dy="0.32em">
            {mark.remark}
          </text>
          <Interval mark={mark} y={mark.y} x={layout.x} font={font} />
        </g>
      ))}
    </svg>
  );
}

function Axis({ layout, format }: { layout: IntervalLayout; format(value: number): string }) {
  const { top, bottom } = layout;
  return layout.ticks.map((tick) => {
    const x = layout.x(tick);
    return (
      <g key={tick} data-tick={tick} textAnchor="middle">
        <path d={`M${x} ${top}V${bottom}`} stroke="currentColor" strokeOpacity={0.16} />
        <text x={x} y={top - TICK_GAP}>
          {format(tick)}
        </text>
        <text x={x} y={bottom + TICK_GAP} dy="0.71em">
          {format(tick)}
        </text>
      </g>
    );
  });
}

function Interval(props: {
  mark: IntervalMark;
  y: number;
  x: (value: number) => number;
  font: number;
}) {
  const { mark, x, y, font } = props;
  const { q1, q3, median, mean, group } = mark;
  return (
    <g stroke={`var(--group-${group})`}>
      {q1 === null || q3 === null ? null : (
        <path
          d={`M${x(q1)} ${y}H${x(q3)}`}
          strokeWidth={font * 0.22}
          strokeOpacity={0.45}
          strokeLinecap="round"
        />
      )}
      {median === null ? null : (
        <path d={`M${x(median)} ${y - font * 0.5}v${font}`} strokeWidth={2} />
      )}
      {mean === null ? null : <GroupShape group={group} x={x(mean)} y={y} radius={font * 0.45} />}
    </g>
  );
}
