import { useState } from "react";
import type { SwitchPoint } from "../../analysis/choice/choice-inputs";
import { planPanelWords } from "../../i18n/words/plan-panels";
import type { Plan } from "../../state/plan/use-plan";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";

const WIDTH = 560;
const BAR = 16;
const LINE = 42;
const FOOT = 18;

/** What would push one chosen area out: how far each weight may move with it still chosen. */
export function TornadoPart(props: {
  plan: Plan;
  chosen: readonly number[];
  switchPoints: readonly SwitchPoint[];
}) {
  const { plan, chosen, switchPoints } = props;
  const { t, number } = useWords();
  const nameOf = useNamesOfUnits();
  const criterionName = useCriterionNames(plan);
  const [wanted, setWanted] = useState<number | null>(null);
  const unit = chosen.find((one) => one === wanted) ?? chosen[0] ?? 0;
  const own = switchPoints
    .filter(({ area }) => area === unit)
    .sort((a, b) => roomOf(a) - roomOf(b));
  const bound = (at: number | null) => (at === null ? t(planPanelWords.never) : number(at));
  return (
    <section aria-label={t(planPanelWords.tornado)}>
      <h3 className={classes.title}>{t(planPanelWords.tornado)}</h3>
      <div className={classes.field}>
        <Choice
          label={t(planPanelWords.tornadoArea)}
          value={String(unit)}
          options={chosen.map((one) => ({ value: String(one), label: nameOf.name(one) }))}
          onChange={(value) => setWanted(Number(value))}
        />
      </div>
      <p className={classes.how}>{t(planPanelWords.tornadoHow)}</p>
      <TornadoChart switchPoints={own} nameOf={criterionName} />
      <details>
        <summary>{t(planPanelWords.asTable)}</summary>
        <PanelTable
          caption={`${t(planPanelWords.tornado)}: ${nameOf.name(unit)}`}
          columns={[
            { head: t(planPanelWords.criterion) },
            { head: t(planPanelWords.weightNow), numeric: true },
            { head: t(planPanelWords.outBelow), numeric: true },
            { head: t(planPanelWords.outAbove), numeric: true },
          ]}
          rows={own.map(({ criterion, weight, down, up }) => ({
            key: String(criterion),
            cells: [criterionName(criterion), number(weight), bound(down), bound(up)],
          }))}
        />
      </details>
    </section>
  );
}

/** Least move of the weight that pushes the area out. */
function roomOf({ weight, down, up }: SwitchPoint): number {
  const below = down === null ? Number.POSITIVE_INFINITY : weight - down;
  const above = up === null ? Number.POSITIVE_INFINITY : up - weight;
  return Math.min(below, above);
}

/** Names of the criteria behind the columns. */
export function useCriterionNames({ data, scenario }: Plan): (column: number) => string {
  const measureName = useMeasureName();
  return (column) => {
    const id = data?.criteria[column];
    const found = scenario.criteria.find((one) => one.id === id);
    return found ? measureName(found.measure) : "";
  };
}

function TornadoChart(props: {
  switchPoints: readonly SwitchPoint[];
  nameOf(column: number): string;
}) {
  const { switchPoints, nameOf } = props;
  const { number } = useWords();
  const height = switchPoints.length * LINE + FOOT;
  const x = (percent: number) => (percent / 100) * (WIDTH - 20) + 10;
  return (
    <svg className={classes.chart} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {switchPoints.map(({ criterion, weight, down, up }, i) => {
        const top = i * LINE;
        const from = down === null ? 0 : down;
        const to = up === null ? 100 : up;
        return (
          <g key={criterion} transform={`translate(0 ${top})`}>
            <text x={10} y={13}>
              {nameOf(criterion)}
            </text>
            <rect className={classes.track} x={x(0)} y={18} width={x(100) - x(0)} height={BAR} />
            <rect
              className={classes.range}
              x={x(from)}
              y={18}
              width={x(to) - x(from)}
              height={BAR}
            />
            <line className={classes.needleEdge} x1={x(weight)} x2={x(weight)} y1={18} y2={34} />
            <line className={classes.needle} x1={x(weight)} x2={x(weight)} y1={15} y2={37} />
          </g>
        );
      })}
      {[0, 25, 50, 75, 100].map((at) => (
        <text key={at} x={x(at)} y={height - 4} textAnchor="middle" className={classes.dim}>
          {number(at)}
        </text>
      ))}
    </svg>
  );
}
