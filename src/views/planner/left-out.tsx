import { Button } from "@mantine/core";
import { useMemo } from "react";
import { funnelOf, leftOutOf } from "../../figures/plan/funnel";
import { leftOutWords } from "../../i18n/words/left-out";
import { changeScenario } from "../../state/plan/plan-store";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { useRolesOnMap } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import { useNamesOfUnits } from "./names-of-units";
import classes from "./planner.module.css";

/** Most areas of the planner's own that are listed by name. */
const MOST = 30;

/** Who has no place in the ranking: candidates lost at each criterion, own areas by name, and the way back. */
export function LeftOut() {
  const { t, number } = useWords();
  const data = usePlanNumbers((numbers) => numbers.data);
  const scenario = usePlanState((state) => state.scenario);
  const nameOf = useMeasureName();
  const own = useOwnLeftOut();
  if (!data || !scenario || (data.unscored === 0 && own.length === 0)) return null;
  const measureOf = (id: string) => scenario.criteria.find((one) => one.id === id)?.measure;
  const steps = funnelOf(data, scenario);
  return (
    <details className={classes.leftOut} open={own.length > 0}>
      <summary>
        {data.unscored > 0 ? t(leftOutWords.title, { n: number(data.unscored) }) : null}
        {own.length > 0 ? ` ${t(leftOutWords.own, { n: number(own.length) })}` : null}
      </summary>
      <OwnAreas own={own} nameOf={(id) => nameOf(measureOf(id) ?? { kind: "role" })} />
      {data.unscored > 0 ? (
        <>
          <Button
            size="compact-sm"
            variant="default"
            title={t(leftOutWords.keepHint)}
            onClick={() => changeScenario((s) => ({ ...s, missing: "median" }))}
          >
            {t(leftOutWords.keep)}
          </Button>
          <ol className={classes.stages}>
            <li>
              <span>{t(leftOutWords.candidates)}</span>
              <b>{number(data.stages.at(-1)?.left ?? 0)}</b>
            </li>
            {steps.map(({ criterion, left, lost }) => {
              const measure = measureOf(criterion);
              const name = measure ? nameOf(measure) : criterion;
              return (
                <li key={criterion}>
                  <span>
                    {t(lost > 0 ? leftOutWords.step : leftOutWords.stepAll, {
                      name,
                      n: number(lost),
                    })}
                  </span>
                  <b>{number(left)}</b>
                </li>
              );
            })}
          </ol>
        </>
      ) : null}
    </details>
  );
}

type Own = ReturnType<typeof leftOutOf>;

/** Areas that a person gave a role and that the plan leaves out. */
function useOwnLeftOut(): Own {
  const { areas } = useApp();
  const { edits } = useRolesOnMap();
  const data = usePlanNumbers((numbers) => numbers.data);
  const missing = usePlanState((state) => state.scenario?.missing);
  return useMemo(() => {
    if (!data || !missing) return [];
    const marked = edits.filter(({ role }) => role !== "none");
    const rows = marked.flatMap(({ code }) => areas.indexOf.get(code) ?? []);
    const units = [...new Set(rows.flatMap((row) => data.areaUnits.unitOf[row] ?? []))];
    return leftOutOf(data, { missing }, units);
  }, [areas, edits, data, missing]);
}

function OwnAreas({ own, nameOf }: { own: Own; nameOf(criterion: string): string }) {
  const { t, number } = useWords();
  const names = useNamesOfUnits();
  if (own.length === 0) return null;
  return (
    <ul className={classes.ownLeftOut}>
      {own.slice(0, MOST).map(({ unit, ruledOut, lacks }) => (
        <li key={unit}>
          {names.name(unit)} <small>{names.parents(unit)}</small>:{" "}
          {ruledOut
            ? t(leftOutWords.ruledOut)
            : t(leftOutWords.lacks, { names: lacks.map(nameOf).join(", ") })}
        </li>
      ))}
      {own.length > MOST ? <li>{t(leftOutWords.more, { n: number(own.length - MOST) })}</li> : null}
    </ul>
  );
}
