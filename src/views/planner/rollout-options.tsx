import { Checkbox } from "@mantine/core";
import type { RolloutPlan } from "../../domain/scenario";
import type { Plan } from "../../state/plan/use-plan";
import { Choice } from "../../ui/form/choice";
import { CovariateChoice } from "./covariate-choice";
import classes from "./panels.module.css";
import { usePanelWords } from "./use-panel-words";
import { WholeField } from "./whole-field";

const RINGS: readonly RolloutPlan["ring"][] = ["neighbours", "amphoe", "most-alike"];
const MOST = 60;

/** Which areas a pilot teaches, in which waves, and how it is compared. */
export function RolloutOptions({ plan }: { plan: Plan }) {
  const say = usePanelWords();
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
            label={say("ring")}
            value={rollout.ring}
            options={RINGS.map((one) => ({ value: one, label: say(`ring.${one}`) }))}
            onChange={(value) => set({ ring: RINGS.find((one) => one === value) ?? "neighbours" })}
          />
        </div>
        <WholeField
          label={say("size")}
          value={rollout.size}
          most={MOST}
          badMessage={say("badNumber")}
          onChange={(size) => sized(size, first)}
        />
        <WholeField
          label={say("firstWave")}
          value={first}
          most={rollout.size}
          badMessage={say("badNumber")}
          onChange={(one) => sized(rollout.size, one)}
        />
        <WholeField
          label={say("comparisons")}
          value={rollout.comparisons}
          most={10}
          badMessage={say("badNumber")}
          onChange={(comparisons) => set({ comparisons })}
        />
      </div>
      <Checkbox
        size="xs"
        label={say("apart")}
        checked={rollout.apart ?? false}
        onChange={(event) => set({ apart: event.currentTarget.checked })}
      />
      <CovariateChoice plan={plan} />
    </>
  );
}
