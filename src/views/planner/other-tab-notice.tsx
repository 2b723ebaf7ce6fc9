import { Anchor, Group } from "@mantine/core";
import { keepOwnPlan, takeOtherPlan } from "../../actions/keep-plan";
import { openSaved, saveOverOther } from "../../actions/scenarios";
import { plannerWords } from "../../i18n/words/planner";
import { type OtherTab, planStore } from "../../state/plan/plan-store";
import { usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";

/** What another tab did to the same plan, with the way to either of the two. */
export function OtherTabNotice() {
  const { t } = useWords();
  const otherTab = usePlanState((state) => state.otherTab);
  if (!otherTab) return null;
  const name = otherTab.kind === "saved" ? otherTab.mine.scenario.name : "";
  return (
    <Notice tone={otherTab.kind === "merged" ? "info" : "warning"}>
      <Group gap="sm">
        <span>{t(plannerWords[`otherTab.${otherTab.kind}`], { name })}</span>
        <WaysOut otherTab={otherTab} />
      </Group>
    </Notice>
  );
}

function WaysOut({ otherTab }: { otherTab: OtherTab }) {
  const { t } = useWords();
  const app = useApp();
  const dismiss = () => planStore.setState({ otherTab: null });
  if (otherTab.kind === "merged") {
    return (
      <Anchor component="button" onClick={dismiss}>
        {t(plannerWords["otherTab.dismiss"])}
      </Anchor>
    );
  }
  const take = () => {
    if (otherTab.kind === "conflict") return void takeOtherPlan(app);
    openSaved(app, otherTab.theirs);
    dismiss();
  };
  const keepMine = () => void (otherTab.kind === "conflict" ? keepOwnPlan() : saveOverOther());
  return (
    <>
      <Anchor component="button" onClick={take}>
        {t(plannerWords["otherTab.takeTheirs"])}
      </Anchor>
      <Anchor component="button" onClick={keepMine}>
        {t(plannerWords["otherTab.keepMine"])}
      </Anchor>
    </>
  );
}
