import { Button } from "@mantine/core";
import { useStore } from "zustand";
import {
  cancelImport,
  dismissImportProblems,
  keepDraft,
  openAddress,
  openFiles,
} from "../../../actions/import-files";
import { importWords } from "../../../i18n/words/import";
import { type ImportDraft, importStore } from "../../../state/intake/import-store";
import { ProblemNotice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";
import { DraftCardContainer } from "./draft-card-container";
import { isSound } from "./draft-props";
import { DropZone } from "./drop-zone";
import classes from "./import.module.css";
import { KeptNotice } from "./kept-notice";
import { ProgressLine } from "./progress-line";

/** The import: files in, one card per table, and out of it datasets of this browser. */
export function ImportSection() {
  const { progress, drafts, problems } = useStore(importStore);
  return (
    <>
      <DropZone
        busy={progress !== null}
        onFiles={(files) => void openFiles(files)}
        onAddress={(url) => void openAddress(url)}
      />
      {progress ? <ProgressLine progress={progress} onCancel={cancelImport} /> : null}
      {problems.map((problem, i) => (
        <ProblemNotice
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same problem
          key={i}
          problem={problem}
          {...(i === 0 ? { onClose: dismissImportProblems } : {})}
        />
      ))}
      {drafts
        .filter((one) => one.status === "kept")
        .map((one) => (
          <KeptNotice key={one.draft.id} kept={one} />
        ))}
      <Drafts drafts={drafts.filter((one) => one.status !== "kept")} />
    </>
  );
}

function Drafts({ drafts }: { drafts: readonly ImportDraft[] }) {
  const { t, number } = useWords();
  const empty = (one: ImportDraft) => one.recipe.kind === "nothing";
  const hidden = drafts.filter((one) => one.draft.hidden);
  const idle = drafts.filter((one) => !one.draft.hidden && empty(one));
  const main = drafts.filter((one) => !one.draft.hidden && !empty(one));
  const shown = main.length > 0 ? main : idle;
  const ready = main.filter(({ review, draft }) => isSound(review) && !draft.replaces);
  if (drafts.length === 0) return null;
  return (
    <div className={classes.drafts}>
      <h3>{t(importWords.drafts, { n: number(drafts.length) })}</h3>
      {ready.length > 1 ? (
        <Button onClick={() => void keepAll(ready)}>
          {t(importWords.takeOverAll, { n: number(ready.length) })}
        </Button>
      ) : null}
      {shown.map((one, i) => (
        <DraftCardContainer key={one.draft.id} one={one} startOpen={i === 0} />
      ))}
      {main.length > 0 ? (
        <FoldedDrafts
          title={t(importWords.nothingTables, { n: number(idle.length) })}
          drafts={idle}
        />
      ) : null}
      <FoldedDrafts
        title={t(importWords.hiddenTables, { n: number(hidden.length) })}
        drafts={hidden}
      />
    </div>
  );
}

async function keepAll(drafts: readonly ImportDraft[]): Promise<void> {
  for (const { draft } of drafts) await keepDraft(draft.id);
}

function FoldedDrafts(props: { title: string; drafts: readonly ImportDraft[] }) {
  if (props.drafts.length === 0) return null;
  return (
    <details className={classes.more}>
      <summary>{props.title}</summary>
      <div className={classes.drafts}>
        {props.drafts.map((one) => (
          <DraftCardContainer key={one.draft.id} one={one} startOpen={false} />
        ))}
      </div>
    </details>
  );
}
