import { useState } from "react";
import type { RankPaths } from "../../analysis/choice/choice-inputs";
import { numberAt } from "../../base/column";
import { choiceInputsKey } from "../../figures/plan/data-key";
import { planPanelWords } from "../../i18n/words/plan-panels";
import { useAnswer } from "../../state/async/use-answer";
import { rankPathsOf } from "../../state/plan/robustness";
import type { Plan } from "../../state/plan/use-plan";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";
import { useCriterionNames } from "./tornado";

const STEPS = [0, 20, 40, 60, 80, 100];
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8c6d00", "#56b4e9"];
const MOST = 12;
const WIDTH = 560;
const HEIGHT = 260;
const EDGE = { left: 46, right: 150, top: 10, bottom: 34 };

/** Ranks of the chosen areas while one weight goes from 0 to 100 %, drawn and as a table. */
export function RankPathsPart({ plan, chosen }: { plan: Plan; chosen: readonly number[] }) {
  const { t, number } = useWords();
  const nameOf = useNamesOfUnits();
  const criterionName = useCriterionNames(plan);
  const [column, setColumn] = useState(0);
  const criteria = plan.data?.criteria ?? [];
  const moved = column < criteria.length ? column : 0;
  const shown = chosen.slice(0, MOST);
  const { data, scenario } = plan;
  const key = ["rank-paths", moved, choiceInputsKey(scenario), shown.join()];
  const answer = useAnswer(
    key,
    () => rankPathsOf({ data: data!, scenario }, moved, shown),
    data !== null,
  );
  const paths = answer.data;
  const drawn = paths?.criterion === moved && paths.areas.join() === shown.join() ? paths : null;
  const now = scenario.criteria.find(({ id }) => id === criteria[moved])?.weight ?? 0;
  return (
    <section aria-label={t(planPanelWords.paths)}>
      <h3 className={classes.title}>{t(planPanelWords.paths)}</h3>
      <div className={classes.field}>
        <Choice
          label={t(planPanelWords.pathsOf)}
          value={String(moved)}
          options={criteria.map((_, i) => ({ value: String(i), label: criterionName(i) }))}
          onChange={(value) => setColumn(Number(value))}
        />
      </div>
      {drawn ? (
        <>
          <PathsChart paths={drawn} now={now} nameOf={(unit) => nameOf.name(unit)} />
          <details>
            <summary>{t(planPanelWords.asTable)}</summary>
            <PanelTable
              caption={`${t(planPanelWords.paths)}: ${criterionName(moved)}`}
              columns={[
                { head: t(planPanelWords.area) },
                ...STEPS.map((n) => ({ head: t(planPanelWords.rankAt, { n }), numeric: true })),
              ]}
              rows={drawn.areas.map((unit, i) => ({
                key: String(unit),
                cells: [
                  nameOf.name(unit),
                  ...STEPS.map((at) => number(drawn.ranks[i]?.[at] ?? Number.NaN)),
                ],
              }))}
            />
          </details>
        </>
      ) : null}
    </section>
  );
}

function PathsChart(props: { paths: RankPaths; now: number; nameOf(unit: number): string }) {
  const { paths, now, nameOf } = props;
  const { t, number } = useWords();
  const worst = Math.max(10, ...paths.ranks.map((ranks) => Math.max(...ranks)));
  const x = (percent: number) => EDGE.left + (percent / 100) * (WIDTH - EDGE.left - EDGE.right);
  const y = (rank: number) =>
    EDGE.top + (Math.log(Math.max(1, rank)) / Math.log(worst)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const ticks = [1, 10, 100, 1000].filter((rank) => rank <= worst);
  const labels = spreadLabels(paths.ranks.map((ranks) => y(ranks[100] ?? worst)));
  return (
    <svg className={classes.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {ticks.map((rank) => (
        <g key={rank}>
          <line className={classes.grid} x1={x(0)} x2={x(100)} y1={y(rank)} y2={y(rank)} />
          <text x={x(0) - 6} y={y(rank) + 4} textAnchor="end" className={classes.dim}>
            {number(rank)}
          </text>
        </g>
      ))}
      {[0, 50, 100].map((at) => (
        <text key={at} x={x(at)} y={HEIGHT - 18} textAnchor="middle" className={classes.dim}>
          {number(at)}
        </text>
      ))}
      <text x={x(50)} y={HEIGHT - 3} textAnchor="middle" className={classes.dim}>
        {t(planPanelWords.weightAxis)}
      </text>
      <line
        className={classes.now}
        x1={x(now)}
        x2={x(now)}
        y1={EDGE.top}
        y2={HEIGHT - EDGE.bottom}
      />
      {paths.areas.map((unit, i) => {
        const colour = COLOURS[i % COLOURS.length];
        const dash = i < COLOURS.length ? undefined : "5 3";
        const points = Array.from(paths.ranks[i] ?? [], (rank, at) => `${x(at)},${y(rank)}`);
        return (
          <g key={unit}>
            <polyline
              points={points.join(" ")}
              fill="none"
              stroke={colour}
              strokeWidth={2}
              strokeDasharray={dash}
            />
            <text x={x(100) + 6} y={(labels[i] ?? 0) + 4} style={{ fill: colour }}>
              {nameOf(unit)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Heights of labels, moved apart so that none lies on another. */
function spreadLabels(wanted: readonly number[]): number[] {
  const order = [...wanted.keys()].sort((a, b) => numberAt(wanted, a) - numberAt(wanted, b));
  const placed = [...wanted];
  let last = Number.NEGATIVE_INFINITY;
  for (const i of order) {
    placed[i] = Math.max(numberAt(wanted, i), last + 14);
    last = numberAt(placed, i);
  }
  const over = Math.max(0, last - (HEIGHT - EDGE.bottom + 10));
  return placed.map((at) => Math.max(EDGE.top, at - over));
}
