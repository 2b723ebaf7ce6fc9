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
import { useStorageSpace } from "../../state/use-stored";
import { Dialog } from "../../ui/shell/dialog";
import { Notice, ProblemNotice } from "../../ui/shell/notice";
import { useImportWords } from "./words/use-import-words";

/** Room in this browser, the whole workspace as a file, and the end of it all. */
export function Storage() {
  const { say, number } = useImportWords();
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
          {say("workspaceOpened", { n: number(opened) })}
        </Notice>
      )}
      <Group gap="sm" mt="xs">
        <Button variant="default" onClick={() => void save()}>
          {say("workspaceSave")}
        </Button>
        <FileButton accept=".zip" onChange={(file) => file && void open(file)}>
          {(button) => (
            <Button variant="default" {...button}>
              {say("workspaceOpen")}
            </Button>
          )}
        </FileButton>
        <Button color="red" variant="outline" onClick={() => setSure(true)}>
          {say("deleteAll")}
        </Button>
      </Group>
      {sure ? (
        <DeleteAll onClose={() => setSure(false)} onProblem={(problem) => setProblems([problem])} />
      ) : null}
    </>
  );
}

function Space() {
  const { say, language } = useImportWords();
  const answer = useStorageSpace();
  const space = answer.data;
  if (!space) return null;
  const persist = async () => {
    await askToPersist();
    answer.retry();
  };
  const room = Number.isFinite(space.free)
    ? say("space", {
        used: formatBytes(space.used, language),
        free: formatBytes(space.free, language),
      })
    : say("spaceUnknown");
  return (
    <>
      <p>
        {room} · {say(space.persisted ? "lasting" : "notLasting")}
      </p>
      {space.persisted ? null : (
        <Button size="compact-md" variant="default" onClick={() => void persist()}>
          {say("persist")}
        </Button>
      )}
    </>
  );
}

function DeleteAll(props: { onClose(): void; onProblem(problem: Problem): void }) {
  const { say } = useImportWords();
  const go = async () => {
    const done = await deleteEverything();
    if (!done.ok) props.onProblem(done.problem);
    props.onClose();
  };
  return (
    <Dialog onClose={props.onClose} title={say("deleteAll")}>
      <p>{say("deleteAllSure")}</p>
      <Group gap="sm" mt="md">
        <Button color="red.8" onClick={() => void go()}>
          {say("deleteAllGo")}
        </Button>
        <Button variant="default" onClick={props.onClose} data-autofocus>
          {say("cancel")}
        </Button>
      </Group>
    </Dialog>
  );
}
