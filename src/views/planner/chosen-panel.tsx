import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { type Plan, usePlan } from "../../state/plan/use-plan";
import { chosenUnits } from "../../state/plan/use-rollout";
import classes from "./panels.module.css";
import { usePanelWords } from "./use-panel-words";

/** A panel about the chosen areas; says so where none is chosen yet. */
export function ChosenPanel(props: {
  name: "stability" | "rollout" | "budget";
  children(plan: Plan, chosen: readonly number[]): ReactNode;
}) {
  const plan = usePlan();
  const say = usePanelWords();
  const chosen = chosenUnits(plan?.choice ?? null);
  if (!plan?.data || chosen.length === 0) return <Text p="md">{say("nothing")}</Text>;
  return (
    <section className={classes.panel} aria-label={say(props.name)}>
      {props.children(plan, chosen)}
    </section>
  );
}
