/** Bars that a brush keeps: from one edge to another, as places in the list of edges. */
export type Span = { readonly from: number; readonly to: number };

/** Place of an edge at a share (0–1) of the width of some bars, `round` to the nearest edge or down. */
export function edgeAt(share: number, bars: number, round: "nearest" | "down"): number {
  const at = share * bars;
  const edge = round === "nearest" ? Math.round(at) : Math.floor(at);
  return Math.min(round === "nearest" ? bars : bars - 1, Math.max(0, edge));
}

/** The span between two shares of the width; at least the bar under the first. */
export function spanBetween(a: number, b: number, bars: number): Span {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  const from = edgeAt(low, bars, "nearest");
  const to = edgeAt(high, bars, "nearest");
  if (to > from) return { from, to };
  const bar = edgeAt(a, bars, "down");
  return { from: bar, to: bar + 1 };
}

/** A span moved by some bars as far as there is room. */
export function movedSpan({ from, to }: Span, by: number, bars: number): Span {
  const step = Math.max(-from, Math.min(bars - to, by));
  return { from: from + step, to: to + step };
}

const LEAP = 5;

/** Where a key takes one end of a span; `null` for keys it does not know. At least one bar remains. */
export function keyedSpan(key: string, end: "from" | "to", span: Span, bars: number): Span | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -LEAP,
    PageUp: LEAP,
    Home: -bars,
    End: bars,
  };
  const step = steps[key];
  if (step === undefined) return null;
  if (end === "from") {
    return { from: Math.min(span.to - 1, Math.max(0, span.from + step)), to: span.to };
  }
  return { from: span.from, to: Math.max(span.from + 1, Math.min(bars, span.to + step)) };
}
