import { ActionIcon, Button, FileButton, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { memo, Suspense, useState } from "react";
import { clearRoleEdits, redoRoleEdit, undoRoleEdit } from "../../actions/edit-roles";
import { openRoleEditsFile, saveRoleEditsFile } from "../../actions/role-edits-file";
import type { Problem } from "../../base/problem";
import { appWords } from "../../i18n/words/app";
import { plannerWords } from "../../i18n/words/planner";
import { useRolesOnMap } from "../../state/use-view-context";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { StartYearsWay } from "../roles/lazy";

/** Undo, redo, the edits as a file, and the start years of roles. */
export const RoleEditsBar = memo(function RoleEditsBar() {
  const { t, number } = useWords();
  const { edits, canUndo, canRedo, lasting, origin } = useRolesOnMap();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (file: File | null) => {
    const result = file ? await openRoleEditsFile(file) : null;
    setProblem(result && !result.ok ? result.problem : null);
  };
  return (
    <div>
      <Group gap={6}>
        <ActionIcon
          variant="default"
          aria-label={t(plannerWords.undo)}
          title={t(plannerWords.undo)}
          disabled={!canUndo}
          onClick={() => void undoRoleEdit()}
        >
          <IconArrowBackUp size={17} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t(plannerWords.redo)}
          title={t(plannerWords.redo)}
          disabled={!canRedo}
          onClick={() => void redoRoleEdit()}
        >
          <IconArrowForwardUp size={17} />
        </ActionIcon>
        <FileButton onChange={(file) => void open(file)} accept=".txt">
          {(button) => (
            <Button size="compact-sm" variant="default" {...button}>
              {t(appWords.rolesOpen)}
            </Button>
          )}
        </FileButton>
        {edits.length > 0 ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => saveRoleEditsFile(edits)}>
              {t(appWords.rolesSave)}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => void clearRoleEdits()}>
              {t(plannerWords.clear)}
            </Button>
          </>
        ) : null}
        <Suspense>
          <StartYearsWay />
        </Suspense>
      </Group>
      {edits.length > 0 ? (
        <Text size="xs" c="dimmed" role="status">
          {t(plannerWords.edits, { n: number(edits.length) })}
          {lasting && origin === "device" ? ` · ${t(plannerWords.saved)}` : ""}
        </Text>
      ) : null}
      {problem ? <ProblemNotice problem={problem} onClose={() => setProblem(null)} /> : null}
    </div>
  );
});
