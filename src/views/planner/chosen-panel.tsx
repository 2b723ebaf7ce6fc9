import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { type Plan, usePlan } from "../../state/plan/use-plan";
import { chosenUnits } from "../../state/plan/use-rollout";
import { Choosing } from "./choosing";
import classes from "./panels.module.css";
import { usePanelWords } from "./use-panel-words";

/**
 * A panel about the chosen areas; says so where none is chosen yet, and greys what is of the plan
 * before while another set is being worked out.
 */
export function ChosenPanel(props: {
  name: "stability" | "rollout" | "budget";
  children(plan: Plan, chosen: readonly number[]): ReactNode;
}) {
  const plan = usePlan();
  const say = usePanelWords();
  const chosen = chosenUnits(plan?.choice ?? null);
  if (!plan?.data || chosen.length === 0) {
    return (
      <section className={classes.panel} aria-label={say(props.name)}>
        {plan?.choosing != null || plan?.stopped ? <Choosing /> : <Text>{say("nothing")}</Text>}
      </section>
    );
  }
  const isOld = plan.choosing !== null;
  return (
    <section className={classes.panel} aria-label={say(props.name)} aria-busy={isOld}>
      <Choosing />
      <div className={classes.content} data-old={isOld}>
        {props.children(plan, chosen)}
      </div>
    </section>
  );
}
