import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { bringBack, forgetForGood } from "../../../actions/workspace";
import type { Problem } from "../../../base/problem";
import type { Result } from "../../../base/result";
import { formatDate } from "../../../i18n/format";
import { importWords } from "../../../i18n/words/import";
import { lastUndo, type StoredDataset } from "../../../state/device/stored-dataset";
import { useDeleted } from "../../../state/use-stored";
import { Notice, ProblemNotice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";

/** Datasets deleted in the last days, each with the way back and the way to be rid of it now. */
export function DeletedDatasets() {
  const { t, pick, language } = useWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const deleted = useDeleted().data ?? [];
  const settle = async (done: Promise<Result<unknown>>) => {
    const settled = await done;
    setProblem(settled.ok ? null : settled.problem);
  };
  const until = (dataset: StoredDataset) =>
    formatDate(new Date(lastUndo(dataset) ?? Date.now()), language);
  return (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {deleted.map((dataset) => (
        <Notice key={dataset.id} tone="info">
          <Group gap="sm">
            <span>
              {t(importWords.deleted, { title: pick(dataset.info.title), until: until(dataset) })}
            </span>
            <Button
              size="compact-md"
              variant="default"
              aria-label={`${t(importWords.undo)}: ${pick(dataset.info.title)}`}
              onClick={() => void settle(bringBack(dataset.id))}
            >
              {t(importWords.undo)}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              aria-label={`${t(importWords.deleteForGood)}: ${pick(dataset.info.title)}`}
              onClick={() => void settle(forgetForGood(dataset.id))}
            >
              {t(importWords.deleteForGood)}
            </Button>
          </Group>
        </Notice>
      ))}
    </>
  );
}
