import { Button, FileButton, Group } from "@mantine/core";
import { useState } from "react";
import { openFiles } from "../../../actions/import-files";
import { reopenOriginals, saveOriginal } from "../../../actions/original-files";
import { saveCrosswalk } from "../../../actions/save-crosswalk";
import { forget } from "../../../actions/workspace";
import type { Problem } from "../../../base/problem";
import type { Result } from "../../../base/result";
import { importWords } from "../../../i18n/words/import";
import type { StoredDataset } from "../../../state/device/stored-dataset";
import { useStored } from "../../../state/use-stored";
import { ProblemNotice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";
import { EditDataset } from "./edit-dataset";
import classes from "./import.module.css";

/** What can be done with a dataset that the user brought in; nothing for shipped ones. */
export function DatasetTools({ id }: { id: string }) {
  const dataset = useStored().data?.find((one) => one.id === id);
  return dataset ? <Tools dataset={dataset} /> : null;
}

function Tools({ dataset }: { dataset: StoredDataset }) {
  const { t, pick } = useWords();
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (work: Promise<Result<unknown>>) => {
    const done = await work;
    setProblem(done.ok ? null : done.problem);
  };
  const toImport = () => document.getElementById("import")?.scrollIntoView();
  const named = (text: string) => `${text}: ${pick(dataset.info.title)}`;
  return (
    <div className={classes.tools}>
      {problem ? <ProblemNotice problem={problem} onClose={() => setProblem(null)} /> : null}
      <Group gap={6}>
        <Tool label={named(t(importWords.edit))} onClick={() => setEditing(true)}>
          {t(importWords.edit)}
        </Tool>
        <FileButton
          multiple
          onChange={(files) => {
            toImport();
            void openFiles(files);
          }}
        >
          {(button) => (
            <Tool label={named(t(importWords.importAgain))} {...button}>
              {t(importWords.importAgain)}
            </Tool>
          )}
        </FileButton>
        <Tool
          label={named(t(importWords.reopen))}
          onClick={() => {
            toImport();
            void run(reopenOriginals(dataset));
          }}
        >
          {t(importWords.reopen)}
        </Tool>
        {dataset.recipe.decisions.length > 0 ? (
          <Tool
            label={named(t(importWords.crosswalkSave))}
            onClick={() => saveCrosswalk(dataset.recipe)}
          >
            {t(importWords.crosswalkSave)}
          </Tool>
        ) : null}
        <Tool label={named(t(importWords.delete))} onClick={() => void run(forget(dataset.id))}>
          {t(importWords.delete)}
        </Tool>
      </Group>
      <Originals dataset={dataset} onSave={(file) => void run(saveOriginal(file))} />
      {editing ? (
        <EditDataset dataset={dataset} onClose={() => setEditing(false)} onProblem={setProblem} />
      ) : null}
    </div>
  );
}

function Tool(props: { label: string; onClick(): void; children: React.ReactNode }) {
  return (
    <Button size="compact-md" variant="default" aria-label={props.label} onClick={props.onClick}>
      {props.children}
    </Button>
  );
}

function Originals(props: {
  dataset: StoredDataset;
  onSave(file: StoredDataset["originals"][number]): void;
}) {
  const { t, number } = useWords();
  const { originals } = props.dataset;
  if (originals.length === 0) return null;
  return (
    <details className={classes.more}>
      <summary>{t(importWords.originals, { n: number(originals.length) })}</summary>
      <ul className={classes.plain}>
        {originals.map((file) => (
          <li key={`${file.hash} ${file.name}`}>
            <Button
              size="compact-md"
              variant="subtle"
              className={classes.suggestion}
              onClick={() => props.onSave(file)}
            >
              {file.name}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
