import { ActionIcon, Button, FileButton, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { memo, useState } from "react";
import { clearMarks, redoMark, undoMark } from "../../actions/mark-roles";
import { openMarksFile, saveMarksFile } from "../../actions/marks-file";
import type { Problem } from "../../base/problem";
import { useRolesOnMap } from "../../state/use-session";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";

/** Undo, redo, and the marks as a file. */
export const MarksBar = memo(function MarksBar() {
  const { t, number } = useWords();
  const { marks } = useRolesOnMap();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (file: File | null) => {
    const result = file ? await openMarksFile(file) : null;
    setProblem(result && !result.ok ? result.problem : null);
  };
  return (
    <div>
      <Group gap={6}>
        <ActionIcon
          variant="default"
          aria-label={t("planner.undo")}
          title={t("planner.undo")}
          disabled={marks.past.length === 0}
          onClick={() => void undoMark()}
        >
          <IconArrowBackUp size={17} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("planner.redo")}
          title={t("planner.redo")}
          disabled={marks.future.length === 0}
          onClick={() => void redoMark()}
        >
          <IconArrowForwardUp size={17} />
        </ActionIcon>
        <FileButton onChange={(file) => void open(file)} accept=".txt">
          {(button) => (
            <Button size="compact-sm" variant="default" {...button}>
              {t("app.marksOpen")}
            </Button>
          )}
        </FileButton>
        {marks.edits.length > 0 ? (
          <>
            <Button size="compact-sm" variant="default" onClick={() => saveMarksFile(marks.edits)}>
              {t("app.marksSave")}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => void clearMarks()}>
              {t("planner.clear")}
            </Button>
          </>
        ) : null}
      </Group>
      {marks.edits.length > 0 ? (
        <Text size="xs" c="dimmed" role="status">
          {t("planner.edits", { n: number(marks.edits.length) })}
          {marks.lasting ? ` · ${t("planner.saved")}` : ""}
        </Text>
      ) : null}
      {problem ? <ProblemNotice problem={problem} onClose={() => setProblem(null)} /> : null}
    </div>
  );
});
