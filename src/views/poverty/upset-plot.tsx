import { isSmallCount } from "../../domain/few-people";
import { DIMENSIONS } from "../../domain/indicator";
import type { Combination } from "../../figures/poverty/combinations";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";
import { useCombinationWords } from "./use-combination-words";

const BARS = 120;
const HEAD = 62;
const ROW = 24;
const GAP = 10;

/** Bars of the people in each combination, over dots that say which dimensions they lack. */
export function UpsetPlot(props: {
  combinations: readonly Combination[];
  /** Width of the names of the dimensions, and of each combination, in sixteenths of a rem. */
  labels: number;
  column: number;
}) {
  const { t } = useWords();
  const { combinations, labels, column } = props;
  const top = Math.max(1, ...combinations.map(({ people }) => people));
  const width = labels + column * combinations.length;
  const matrix = HEAD + BARS + GAP;
  const height = matrix + ROW * DIMENSIONS.length;
  return (
    <svg
      className={classes.upset}
      style={{ width: rem(width), height: rem(height) }}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t(povertyWords.together)}
    >
      {DIMENSIONS.map((dimension, d) => (
        <g key={dimension} transform={`translate(0 ${matrix + ROW * d})`}>
          <rect className={classes.band} data-odd={d % 2 === 1} width={width} height={ROW} />
          <text x={0} y={ROW / 2} dy="0.35em">
            {t(povertyWords[`dimension.${dimension}`])}
          </text>
        </g>
      ))}
      {combinations.map((one, i) => (
        <Column
          key={one.mask}
          one={one}
          height={(BARS * one.people) / top}
          at={labels + column * i}
          width={column}
        />
      ))}
    </svg>
  );
}

/** Grows with the letters of the page, as on a wall. */
function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

function Column(props: { one: Combination; height: number; at: number; width: number }) {
  const { one, at, width } = props;
  const { t, number } = useWords();
  const nameOf = useCombinationWords();
  const height = Math.max(1.5, props.height);
  const middle = width / 2;
  const rows = DIMENSIONS.map((_, d) => HEAD + BARS + GAP + ROW * (d + 0.5));
  const lit = rows.filter((_, d) => one.deprived[d]);
  return (
    <g transform={`translate(${at} 0)`} data-poor={one.poor} className={classes.column}>
      <title>{`${nameOf(one)}: ${t(povertyWords.people, { n: number(one.people) })}`}</title>
      <rect className={classes.hit} width={width} height={rows.at(-1)! + ROW / 2} />
      <rect
        className={classes.bar}
        x={4}
        width={width - 8}
        y={HEAD + BARS - height}
        height={height}
        rx={2}
      />
      <text
        className={classes.barFigure}
        transform={`translate(${middle} ${HEAD + BARS - height - 5}) rotate(-90)`}
        dy="0.35em"
      >
        {number(one.people)}
        {isSmallCount(one.people) ? "*" : ""}
      </text>
      <line x1={middle} x2={middle} y1={lit[0]} y2={lit.at(-1)} />
      {rows.map((y, d) => (
        <circle key={y} cx={middle} cy={y} r={6} data-on={one.deprived[d]} />
      ))}
    </g>
  );
}
