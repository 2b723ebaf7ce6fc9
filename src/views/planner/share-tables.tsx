import { robustnessGrade } from "../../analysis/choice/robustness-grade";
import { numberAt } from "../../base/column";
import { planPanelWords } from "../../i18n/words/plan-panels";
import { plannerWords } from "../../i18n/words/planner";
import type { RobustnessRun } from "../../state/plan/robustness";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";

const CONTENDERS = 8;
const LEAST_SHARE = 0.005;

/**
 * How often each tested area and each contender is chosen, in figures, bars and words. Once the plan
 * is another (`fresh` is false), the tested set stands as what it is, without verdicts.
 */
export function ShareTables({ run, fresh }: { run: RobustnessRun; fresh: boolean }) {
  const { areaUnits, chosen, scenario } = run;
  const { share } = run.result;
  const { t, number } = useWords();
  const nameOf = useNamesOfUnits();
  const inside = new Set(chosen);
  const contenders = Array.from(share, (_, unit) => unit)
    .filter((unit) => !inside.has(unit) && numberAt(share, unit) >= LEAST_SHARE)
    .sort((a, b) => numberAt(share, b) - numberAt(share, a) || a - b)
    .slice(0, CONTENDERS);
  const cells = (unit: number) => {
    const [name, parents] = [nameOf.name(unit), nameOf.parents(unit)];
    const part = numberAt(share, unit);
    const verdict = robustnessGrade(part);
    const tone = fresh && inside.has(unit) ? classes[verdict] : "";
    return [
      <span key="name">
        {name}
        <small>{parents}</small>
      </span>,
      <span key="share" className={tone}>
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${100 * part}%` }} />
        </span>
        {number(100 * part, 1)}
      </span>,
      <span key="verdict" className={`${classes[verdict]} ${classes.word}`}>
        {t(planPanelWords[`verdict.${verdict}`])}
      </span>,
    ];
  };
  const rowsOf = (units: readonly number[]) =>
    units.map((unit) => ({ key: areaUnits.codes[unit] ?? "", cells: cells(unit) }));
  const columns = [
    { head: t(planPanelWords.area) },
    { head: t(planPanelWords.share), numeric: true },
    { head: t(planPanelWords.verdict) },
  ];
  const shown = fresh ? columns : columns.slice(0, 2);
  const cut = (rows: ReturnType<typeof rowsOf>, count: number) =>
    rows.map(({ key, cells: all }) => ({ key, cells: all.slice(0, count) }));
  const name = scenario.name === "" ? t(plannerWords.unnamed) : scenario.name;
  const caption = fresh
    ? t(planPanelWords.chosenCaption)
    : t(planPanelWords.testedCaption, { name });
  return (
    <div className={fresh ? undefined : classes.past}>
      {fresh ? null : <Notice tone="warning">{t(planPanelWords.outOfDate)}</Notice>}
      <PanelTable caption={caption} columns={shown} rows={cut(rowsOf(chosen), shown.length)} />
      {contenders.length > 0 ? (
        <PanelTable
          caption={t(planPanelWords.contenders)}
          columns={columns.slice(0, 2)}
          rows={cut(rowsOf(contenders), 2)}
        />
      ) : null}
    </div>
  );
}
