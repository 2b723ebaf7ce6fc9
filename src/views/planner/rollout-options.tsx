import { Checkbox } from "@mantine/core";
import type { RolloutPlan } from "../../domain/scenario";
import { planPanelWords } from "../../i18n/words/plan-panels";
import type { Plan } from "../../state/plan/use-plan";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { CovariateChoice } from "./covariate-choice";
import classes from "./panels.module.css";
import { WholeField } from "./whole-field";

const RINGS: readonly RolloutPlan["ring"][] = ["neighbours", "amphoe", "most-alike"];
const MOST = 60;

/** Which areas a pilot teaches, in which waves, and how it is compared. */
export function RolloutOptions({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { rollout } = plan.scenario;
  const set = (change: Partial<RolloutPlan>) =>
    plan.change((scenario) => ({ ...scenario, rollout: { ...scenario.rollout, ...change } }));
  const first = Math.min(rollout.waves[0] ?? rollout.size, rollout.size);
  const sized = (size: number, one: number) =>
    set({ size, waves: [Math.min(one, size), Math.max(0, size - one)] });
  return (
    <>
      <div className={classes.fields}>
        <div className={classes.field}>
          <Choice
            label={t(planPanelWords.ring)}
            value={rollout.ring}
            options={RINGS.map((one) => ({ value: one, label: t(planPanelWords[`ring.${one}`]) }))}
            onChange={(value) => set({ ring: RINGS.find((one) => one === value) ?? "neighbours" })}
          />
        </div>
        <WholeField
          label={t(planPanelWords.size)}
          value={rollout.size}
          most={MOST}
          badMessage={t(planPanelWords.badNumber)}
          onChange={(size) => sized(size, first)}
        />
        <WholeField
          label={t(planPanelWords.firstWave)}
          value={first}
          most={rollout.size}
          badMessage={t(planPanelWords.badNumber)}
          onChange={(one) => sized(rollout.size, one)}
        />
        <WholeField
          label={t(planPanelWords.comparisons)}
          value={rollout.comparisons}
          most={10}
          badMessage={t(planPanelWords.badNumber)}
          onChange={(comparisons) => set({ comparisons })}
        />
      </div>
      <Checkbox
        size="xs"
        label={t(planPanelWords.apart)}
        checked={rollout.apart ?? false}
        onChange={(event) => set({ apart: event.currentTarget.checked })}
      />
      <CovariateChoice plan={plan} />
    </>
  );
}
