import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { bringBack } from "../../../actions/workspace";
import type { Problem } from "../../../base/problem";
import { useDeleted } from "../../../state/use-stored";
import { Notice, ProblemNotice } from "../../../ui/shell/notice";
import { useImportWords } from "./use-import-words";

/** Datasets deleted since the start, each with the way back. */
export function DeletedDatasets() {
  const { say, pick } = useImportWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const deleted = useDeleted().data ?? [];
  const restore = async (id: string) => {
    const done = await bringBack(id);
    setProblem(done.ok ? null : done.problem);
  };
  return (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {deleted.map(({ id, info }) => (
        <Notice key={id} tone="info">
          <Group gap="sm">
            <span>{say("deleted", { title: pick(info.title) })}</span>
            <Button
              size="compact-md"
              variant="default"
              aria-label={`${say("undo")}: ${pick(info.title)}`}
              onClick={() => void restore(id)}
            >
              {say("undo")}
            </Button>
          </Group>
        </Notice>
      ))}
    </>
  );
}
