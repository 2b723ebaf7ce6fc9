import { ActionIcon, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { memo } from "react";
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
        {t("planner.scenario")}: <b>{name === "" ? t("planner.unnamed") : name}</b>
      </Text>
      <Group gap={4} wrap="nowrap">
        <ActionIcon
          variant="default"
          aria-label={t("planner.planUndo")}
          title={t("planner.planUndo")}
          disabled={!canUndo}
          onClick={undoPlan}
        >
          <IconArrowBackUp size={17} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("planner.planRedo")}
          title={t("planner.planRedo")}
          disabled={!canRedo}
          onClick={redoPlan}
        >
          <IconArrowForwardUp size={17} />
        </ActionIcon>
      </Group>
    </Group>
  );
});
