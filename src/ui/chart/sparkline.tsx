import { splitAtBreaks } from "../../domain/period";
import { useWords } from "../words-context";

/** A year's value; NaN where there is none. */
export type Point = { readonly year: number; readonly value: number };

const WIDTH = 120;
const HEIGHT = 30;
const PAD = 3;

/** A small line over the years. It is broken where a new series starts, and gaps stay gaps. */
export function Sparkline(props: {
  points: readonly Point[];
  breaks: readonly number[];
  highlight: number;
  label: string;
}) {
  const { year } = useWords();
  const reported = props.points.filter((p) => !Number.isNaN(p.value));
  if (reported.length === 0) return null;
  const place = placer(props.points, reported);
  const value = new Map(reported.map((p) => [p.year, p.value]));
  const runs = splitAtBreaks([...value.keys()], [...props.breaks, ...gaps(props.points)]);
  const at = value.get(props.highlight);
  return (
    <svg width={WIDTH} height={HEIGHT} role="img" aria-label={props.label}>
      {props.breaks.map((first) => (
        <line
          key={first}
          x1={place.x(first - 0.5)}
          x2={place.x(first - 0.5)}
          y1={0}
          y2={HEIGHT}
          stroke="currentColor"
          strokeOpacity={0.35}
          strokeDasharray="2 3"
        >
          <title>{year(first)}</title>
        </line>
      ))}
      {runs.map((run) => (
        <polyline
          key={run[0]}
          points={run.map((y) => `${place.x(y)},${place.y(value.get(y) ?? Number.NaN)}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.6}
        />
      ))}
      {runs
        .filter((run) => run.length === 1)
        .map(([y = 0]) => (
          <circle
            key={y}
            cx={place.x(y)}
            cy={place.y(value.get(y) ?? Number.NaN)}
            r={1.8}
            fill="currentColor"
          />
        ))}
      {at === undefined ? null : (
        <circle
          cx={place.x(props.highlight)}
          cy={place.y(at)}
          r={3}
          fill="var(--mantine-primary-color-filled)"
        />
      )}
    </svg>
  );
}

/** Years without a value start a new run too: no line crosses a gap. */
function gaps(points: readonly Point[]): number[] {
  return points.filter((p) => Number.isNaN(p.value)).map((p) => p.year);
}

function placer(points: readonly Point[], reported: readonly Point[]) {
  const years = points.map((p) => p.year);
  const [low, high] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...reported.map((p) => p.value), 0);
  const bottom = Math.min(...reported.map((p) => p.value), 0);
  const span = high === low ? 1 : high - low;
  const range = top === bottom ? 1 : top - bottom;
  return {
    x: (y: number) => (high === low ? WIDTH / 2 : PAD + ((y - low) / span) * (WIDTH - 2 * PAD)),
    y: (v: number) => HEIGHT - PAD - ((v - bottom) / range) * (HEIGHT - 2 * PAD),
  };
}
