import { ActionIcon, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { memo } from "react";
import { plannerWords } from "../../i18n/words/planner";
import { redoPlan, undoPlan } from "../../state/plan/plan-store";
import { usePlanState } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";

/** The scenario's name, and the way back and on through its changes. */
export const PlanBar = memo(function PlanBar() {
  const { t } = useWords();
  const name = usePlanState((state) => state.scenario?.name ?? "");
  const canUndo = usePlanState((state) => state.past.length > 0);
  const canRedo = usePlanState((state) => state.future.length > 0);
  return (
    <Group gap={6} wrap="nowrap" justify="space-between">
      <Text size="sm" truncate title={name}>
        {t(plannerWords.scenario)}: <b>{name === "" ? t(plannerWords.unnamed) : name}</b>
      </Text>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={t(plannerWords.planUndo)}
          title={t(plannerWords.planUndo)}
          disabled={!canUndo}
          onClick={undoPlan}
        >
          <IconArrowBackUp size={17} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t(plannerWords.planRedo)}
          title={t(plannerWords.planRedo)}
          disabled={!canRedo}
          onClick={redoPlan}
        >
          <IconArrowForwardUp size={17} />
        </ActionIcon>
      </Group>
    </Group>
  );
});
