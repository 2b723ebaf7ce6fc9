import { type ReactNode, useRef } from "react";
import { edgeAt, keyedSpan, movedSpan, type Span, spanBetween } from "./brush";
import classes from "./explore.module.css";

type Props = {
  readonly label: string;
  /** What the brush keeps now, in words, and the button that clears it. */
  readonly note: ReactNode;
  /** Edges of the bars in words. */
  edge(at: number): string;
  readonly bars: number;
  /** The last bar is wider in values than it is drawn: it holds the few far above the rest. */
  readonly tailed?: boolean;
  readonly all: ArrayLike<number>;
  readonly passing: ArrayLike<number>;
  /** Kept bars; `null` without a brush. */
  readonly span: Span | null;
  readonly words: { readonly least: string; readonly most: string };
  /** `settled` is false while the pointer still moves. `null` clears. */
  onBrush(span: Span | null, settled: boolean): void;
};

const CLICK = 4;

/**
 * Bars with a brush: grey for all, coloured for what the other filters leave. Drag to brush, drag the
 * brush to move it, click a bar to keep it alone and again to let go; the two ends are sliders.
 */
export function BrushHistogram(props: Props) {
  const { bars, span } = props;
  const plot = useRef<HTMLDivElement>(null);
  const drag = useRef<{ x: number; share: number; moves: Span | null; far: boolean } | null>(null);
  const shareAt = (x: number) => {
    const box = plot.current!.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - box.left) / Math.max(1, box.width)));
  };
  const onPointerDown = (event: React.PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const share = shareAt(event.clientX);
    const bar = edgeAt(share, bars, "down");
    const inside = span !== null && bar >= span.from && bar < span.to && span.to - span.from < bars;
    drag.current = { x: event.clientX, share, moves: inside ? span : null, far: false };
  };
  const spanAt = (x: number): Span | null => {
    const { share, moves } = drag.current!;
    const now = shareAt(x);
    return moves
      ? movedSpan(moves, Math.round((now - share) * bars), bars)
      : spanBetween(share, now, bars);
  };
  const onPointerMove = (event: React.PointerEvent) => {
    const { current } = drag;
    if (!current) return;
    current.far ||= Math.abs(event.clientX - current.x) > CLICK;
    if (current.far) props.onBrush(spanAt(event.clientX), false);
  };
  const onPointerUp = (event: React.PointerEvent) => {
    const { current } = drag;
    if (!current) return;
    const bar = edgeAt(current.share, bars, "down");
    const same = span?.from === bar && span.to === bar + 1;
    const clicked = same ? null : { from: bar, to: bar + 1 };
    const settled = current.far ? spanAt(event.clientX) : clicked;
    drag.current = null;
    props.onBrush(settled, true);
  };
  return (
    <fieldset className={classes.chart}>
      <legend>{props.label}</legend>
      <div
        ref={plot}
        className={classes.plot}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
        }}
      >
        <Bars {...props} />
        {span ? <Shade span={span} bars={bars} /> : null}
        <End {...props} end="from" />
        <End {...props} end="to" />
      </div>
      <div className={classes.axis} aria-hidden="true">
        <span>{props.edge(0)}</span>
        {props.tailed ? <span>{props.edge(bars - 1)} →</span> : null}
        <span>{props.edge(bars)}</span>
      </div>
      <div className={classes.note}>{props.note}</div>
    </fieldset>
  );
}

const HEIGHT = 100;

function Bars({ bars, all, passing, span }: Props) {
  const most = Math.max(1, ...Array.from(all));
  const height = (n: number) => (n > 0 ? Math.max(2, (HEIGHT * n) / most) : 0);
  return (
    <svg viewBox={`0 0 ${bars} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: bars }, (_, bar) => {
        const out = span !== null && (bar < span.from || bar >= span.to);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
          <g key={bar} data-out={out}>
            <rect className={classes.all} {...rect(bar, height(all[bar] ?? 0))} />
            <rect className={classes.kept} {...rect(bar, height(passing[bar] ?? 0))} />
          </g>
        );
      })}
    </svg>
  );
}

function rect(bar: number, height: number) {
  return { x: bar + 0.06, width: 0.88, y: HEIGHT - height, height };
}

function Shade({ span, bars }: { span: Span; bars: number }) {
  const left = (100 * span.from) / bars;
  return (
    <div
      className={classes.shade}
      style={{ left: `${left}%`, width: `${(100 * span.to) / bars - left}%` }}
    />
  );
}

function End(props: Props & { end: "from" | "to" }) {
  const { end, bars, words } = props;
  const span = props.span ?? { from: 0, to: bars };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "Delete") props.onBrush(null, true);
    else {
      const next = keyedSpan(event.key, end, span, bars);
      if (next === null) return;
      props.onBrush(next, true);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={classes.end}
      data-end={end}
      style={{ left: `${(100 * span[end]) / bars}%` }}
      aria-label={`${props.label}: ${end === "from" ? words.least : words.most}`}
      aria-valuemin={0}
      aria-valuemax={bars}
      aria-valuenow={span[end]}
      aria-valuetext={props.edge(span[end])}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) {
          props.onBrush(pulled(event, end, span, bars), false);
        }
      }}
      onPointerUp={(event) => props.onBrush(pulled(event, end, span, bars), true)}
    />
  );
}

/** The span with one end where the pointer is. */
function pulled(event: React.PointerEvent, end: "from" | "to", span: Span, bars: number): Span {
  const box = event.currentTarget.parentElement!.getBoundingClientRect();
  const at = edgeAt((event.clientX - box.left) / Math.max(1, box.width), bars, "nearest");
  if (end === "from") return { from: Math.min(span.to - 1, at), to: span.to };
  return { from: span.from, to: Math.max(span.from + 1, at) };
}
