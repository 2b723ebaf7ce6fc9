import { Checkbox } from "@mantine/core";
import type { Measure } from "../../domain/scenario";
import { planPanelWords } from "../../i18n/words/plan-panels";
import type { Plan } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import classes from "./panels.module.css";

/** What rollout and comparison areas are to be alike in; none chosen = the criteria. */
export function CovariateChoice({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { indicators } = useApp();
  const measureName = useMeasureName();
  const { covariates } = plan.scenario.rollout;
  const chosen = new Set(covariates.map(keyOf));
  const offered: Measure[] = [
    ...indicators.map(({ id }): Measure => ({ kind: "indicator", indicator: id, yearBe: 0 })),
    { kind: "population" },
    { kind: "households" },
    { kind: "sep-level" },
  ];
  const onOffer = new Set(offered.map(keyOf));
  const all = [...offered, ...covariates.filter((one) => !onOffer.has(keyOf(one)))];
  const toggle = (measure: Measure, on: boolean) => {
    const others = covariates.filter((one) => keyOf(one) !== keyOf(measure));
    const next = on ? [...others, measure] : others;
    plan.change((scenario) => ({
      ...scenario,
      rollout: { ...scenario.rollout, covariates: next },
    }));
  };
  return (
    <details>
      <summary>{t(planPanelWords.covariates)}</summary>
      <p className={classes.how}>{t(planPanelWords.covariatesHow)}</p>
      {all.map((measure) => (
        <Checkbox
          key={keyOf(measure)}
          size="xs"
          mt={4}
          label={measureName(measure)}
          checked={chosen.has(keyOf(measure))}
          onChange={(event) => toggle(measure, event.currentTarget.checked)}
        />
      ))}
    </details>
  );
}

function keyOf(measure: Measure): string {
  return JSON.stringify(measure);
}
