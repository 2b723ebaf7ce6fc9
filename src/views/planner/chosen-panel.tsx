import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { planPanelWords } from "../../i18n/words/plan-panels";
import { type Plan, usePlan } from "../../state/plan/use-plan";
import { chosenUnits } from "../../state/plan/use-rollout";
import { useWords } from "../../ui/words-context";
import { Choosing } from "./choosing";
import classes from "./panels.module.css";

/**
 * A panel about the chosen areas; says so where none is chosen yet, and greys what is of the plan
 * before while another set is being worked out.
 */
export function ChosenPanel(props: {
  name: "stability" | "rollout" | "budget";
  children(plan: Plan, chosen: readonly number[]): ReactNode;
}) {
  const plan = usePlan();
  const { t } = useWords();
  const chosen = chosenUnits(plan?.choice ?? null);
  if (!plan?.data || chosen.length === 0) {
    return (
      <section className={classes.panel} aria-label={t(planPanelWords[props.name])}>
        {plan?.choosing != null || plan?.stopped ? (
          <Choosing />
        ) : (
          <Text>{t(planPanelWords.nothing)}</Text>
        )}
      </section>
    );
  }
  const isOld = plan.choosing !== null;
  return (
    <section className={classes.panel} aria-label={t(planPanelWords[props.name])} aria-busy={isOld}>
      <Choosing />
      <div className={classes.content} data-old={isOld}>
        {props.children(plan, chosen)}
      </div>
    </section>
  );
}
