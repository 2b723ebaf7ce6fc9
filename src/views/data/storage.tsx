import { Button, FileButton, Group } from "@mantine/core";
import { useState } from "react";
import {
  askToPersist,
  deleteEverything,
  openWorkspace,
  saveWorkspace,
} from "../../actions/workspace";
import type { Problem } from "../../base/problem";
import { formatBytes } from "../../i18n/format";
import { importWords } from "../../i18n/words/import";
import { useStorageSpace } from "../../state/use-stored";
import { Dialog } from "../../ui/shell/dialog";
import { Notice, ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";

/** Room in this browser, the whole workspace as a file, and the end of it all. */
export function Storage() {
  const { t, number } = useWords();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [opened, setOpened] = useState<number | null>(null);
  const [sure, setSure] = useState(false);
  const save = async () => {
    const done = await saveWorkspace();
    setProblems(done.ok ? done.value : [done.problem]);
  };
  const open = async (file: File) => {
    const done = await openWorkspace(file);
    setProblems(done.ok ? [] : [done.problem]);
    setOpened(done.ok ? done.value.datasets : null);
  };
  return (
    <>
      <Space />
      {problems.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} problem={problem} />
      ))}
      {opened === null ? null : (
        <Notice tone="info" onClose={() => setOpened(null)}>
          {t(importWords.workspaceOpened, { n: number(opened) })}
        </Notice>
      )}
      <Group gap="sm" mt="xs">
        <Button variant="default" onClick={() => void save()}>
          {t(importWords.workspaceSave)}
        </Button>
        <FileButton accept=".zip" onChange={(file) => file && void open(file)}>
          {(button) => (
            <Button variant="default" {...button}>
              {t(importWords.workspaceOpen)}
            </Button>
          )}
        </FileButton>
        <Button color="red" variant="outline" onClick={() => setSure(true)}>
          {t(importWords.deleteAll)}
        </Button>
      </Group>
      {sure ? (
        <DeleteAll onClose={() => setSure(false)} onProblem={(problem) => setProblems([problem])} />
      ) : null}
    </>
  );
}

function Space() {
  const { t, language } = useWords();
  const answer = useStorageSpace();
  const space = answer.data;
  if (!space) return null;
  const persist = async () => {
    await askToPersist();
    answer.retry();
  };
  const room = Number.isFinite(space.free)
    ? t(importWords.space, {
        used: formatBytes(space.used, language),
        free: formatBytes(space.free, language),
      })
    : t(importWords.spaceUnknown);
  return (
    <>
      <p>
        {room} · {t(space.persisted ? importWords.lasting : importWords.notLasting)}
      </p>
      {space.persisted ? null : (
        <Button size="compact-md" variant="default" onClick={() => void persist()}>
          {t(importWords.persist)}
        </Button>
      )}
    </>
  );
}

function DeleteAll(props: { onClose(): void; onProblem(problem: Problem): void }) {
  const { t } = useWords();
  const go = async () => {
    const done = await deleteEverything();
    if (!done.ok) props.onProblem(done.problem);
    props.onClose();
  };
  return (
    <Dialog onClose={props.onClose} title={t(importWords.deleteAll)}>
      <p>{t(importWords.deleteAllSure)}</p>
      <Group gap="sm" mt="md">
        <Button color="red.8" onClick={() => void go()}>
          {t(importWords.deleteAllGo)}
        </Button>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {t(importWords.cancel)}
        </Button>
      </Group>
    </Dialog>
  );
}
