import { Button, Text } from "@mantine/core";
import { Suspense, useState } from "react";
import { assignRollout } from "../../actions/assign-rollout";
import type { PlannedRollout } from "../../figures/plan/rollout";
import { appWords } from "../../i18n/words/app";
import { planPanelWords } from "../../i18n/words/plan-panels";
import type { Plan } from "../../state/plan/use-plan";
import { chosenUnits, useRollout } from "../../state/plan/use-rollout";
import { useApp } from "../../state/use-app";
import { Notice, ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { StartYearsWay } from "../roles/lazy";
import { BalanceTable } from "./balance-table";
import { ChosenPanel } from "./chosen-panel";
import { useMeasureName } from "./measure-name";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";
import { RolloutOptions } from "./rollout-options";
import { UnitLink } from "./unit-link";
import { useShownRings } from "./use-shown-rings";

/** For each pilot its rollout ring in waves and its comparison areas, with their balance. */
export function RolloutPanel() {
  return (
    <ChosenPanel name="rollout">
      {(plan) => (
        <>
          <RolloutOptions plan={plan} />
          <Found plan={plan} />
        </>
      )}
    </ChosenPanel>
  );
}

function Found({ plan }: { plan: Plan }) {
  const app = useApp();
  const { t } = useWords();
  const answer = useRollout(app, plan);
  const rollout = answer.data;
  const now = chosenUnits(plan.choice).join();
  if (answer.problem) return <ProblemNotice problem={answer.problem} onRetry={answer.retry} />;
  if (!rollout || !plan.data || rollout.pilots.join() !== now) {
    return <Text role="status">{t(appWords.loading)}</Text>;
  }
  return <Outcome plan={plan} rollout={rollout} />;
}

function Outcome({ plan, rollout }: { plan: Plan; rollout: PlannedRollout }) {
  const { t, number } = useWords();
  const nameOf = useNamesOfUnits();
  const measureName = useMeasureName();
  const { touching, faults, covariates } = rollout;
  const list = (all: readonly string[]) => all.join(", ");
  useShownRings(rollout, plan.data?.areaUnits);
  return (
    <>
      <MarkButton plan={plan} rollout={rollout} />
      <Text size="xs" c="dimmed">
        {t(planPanelWords.alikeIn, {
          names: list(covariates.map((one) => measureName(one.measure))),
        })}
      </Text>
      {faults.length > 0 ? (
        <Notice tone="warning">
          {t(planPanelWords.faults, { names: list(faults.map((one) => measureName(one.measure))) })}
        </Notice>
      ) : null}
      {touching.size > 0 ? (
        <Notice tone="warning">
          {t(planPanelWords.contaminated, { n: number(touching.size) })}
        </Notice>
      ) : null}
      <RingsTable
        rollout={rollout}
        nameOf={nameOf}
        nobody={plan.scenario.rollout.comparisons > 0 && covariates.length > 0 ? "noMatch" : "none"}
      />
      <BalanceTable
        rows={rollout.balance.map((one, i) => ({
          ...one,
          name: measureName(covariates[i]?.measure ?? { kind: "population" }),
        }))}
      />
      <Text size="xs" c="dimmed">
        {t(planPanelWords.propensity)}
      </Text>
    </>
  );
}

type UnitNames = ReturnType<typeof useNamesOfUnits>;

/** `nobody`: what stands where a pilot has no comparison area. */
function RingsTable(props: {
  rollout: PlannedRollout;
  nameOf: UnitNames;
  nobody: "none" | "noMatch";
}) {
  const { rollout, nameOf, nobody } = props;
  const { t, number } = useWords();
  const matchOf = new Map(rollout.matches.map((match) => [match.treated, match]));
  const waves = [
    ...new Set(rollout.rings.flatMap(({ members }) => members.map(({ wave }) => wave))),
  ].sort((a, b) => a - b);
  const names = (units: readonly number[]) =>
    units.length === 0 ? t(planPanelWords.none) : units.map((unit) => nameOf.name(unit)).join(", ");
  const touches = (unit: number) => {
    const by = rollout.touching.get(unit);
    if (!by) return null;
    const text = t(planPanelWords.touches, { names: by.map((one) => nameOf.name(one)).join(", ") });
    return <small className={classes.touch}>{text}</small>;
  };
  return (
    <PanelTable
      caption={t(planPanelWords.rolloutCaption)}
      columns={[
        { head: t(planPanelWords.pilot) },
        ...waves.map((n) => ({ head: t(planPanelWords.wave, { n }) })),
        { head: t(planPanelWords.comparison) },
      ]}
      rows={rollout.rings.map(({ pilot, members }) => ({
        key: String(pilot),
        cells: [
          <span key="pilot">
            <UnitLink unit={pilot} />
            <small>{nameOf.parents(pilot)}</small>
          </span>,
          ...waves.map((n) =>
            names(members.filter(({ wave }) => wave === n).map(({ row }) => row)),
          ),
          <span key="comparison">
            {(matchOf.get(pilot)?.controls ?? []).map((unit, i) => (
              <span key={unit}>
                <UnitLink unit={unit} />
                <small>{nameOf.parents(unit)}</small>
                <small>
                  {t(planPanelWords.apartBy, {
                    n: number(matchOf.get(pilot)?.distances[i] ?? Number.NaN, 2),
                  })}
                </small>
                {touches(unit)}
              </span>
            ))}
            {(matchOf.get(pilot)?.controls ?? []).length === 0 ? t(planPanelWords[nobody]) : null}
          </span>,
        ],
      }))}
    />
  );
}

function MarkButton({ plan, rollout }: { plan: Plan; rollout: PlannedRollout }) {
  const app = useApp();
  const { t, number } = useWords();
  const [marked, setMarked] = useState<PlannedRollout | null>(null);
  const areaUnits = plan.data?.areaUnits;
  const mark = async () => {
    if (!areaUnits) return;
    await assignRollout(app.areas, areaUnits, rollout);
    setMarked(rollout);
  };
  const members = rollout.rings.reduce((sum, ring) => sum + ring.members.length, 0);
  const blanks = { pilots: number(rollout.pilots.length), rollout: number(members) };
  return (
    <div>
      <Button size="compact-sm" disabled={plan.choosing !== null} onClick={() => void mark()}>
        {t(planPanelWords.mark)}
      </Button>
      {marked === rollout ? (
        <>
          <Text size="xs" role="status">
            {t(planPanelWords.marked, blanks)}
          </Text>
          <Suspense>
            <StartYearsWay />
          </Suspense>
        </>
      ) : null}
    </div>
  );
}
