import { useMemo } from "react";
import {
  answerQuestion,
  dropDraft,
  keepDraft,
  openFiles,
  rereadDraft,
  reviseDraft,
} from "../../../actions/import-files";
import { saveCrosswalk } from "../../../actions/save-crosswalk";
import type { ImportDraft } from "../../../state/intake/import-store";
import { useApp } from "../../../state/use-app";
import { useWords } from "../../../ui/words-context";

import { DraftCard } from "./draft-card";

/** A draft of the store on its card; what the user does there goes to the import's actions. */
export function DraftCardContainer(props: { one: ImportDraft; startOpen: boolean }) {
  const app = useApp();
  const { pick } = useWords();
  const { draft, recipe, review, reviewing, status, problem } = props.one;
  const shipped = useMemo(() => {
    const own = app.manifest.datasets.flatMap(({ indicators = [] }) => indicators);
    const imported = new Set(own.map(({ id }) => id));
    return new Set(app.indicators.map(({ id }) => id).filter((id) => !imported.has(id)));
  }, [app]);
  const id = draft.id;
  const replaced = app.manifest.datasets.find((one) => one.id === draft.replaces);
  return (
    <DraftCard
      draft={draft}
      recipe={recipe}
      review={review}
      reviewing={reviewing}
      areas={app.areas}
      indicators={app.indicators}
      shipped={shipped}
      busy={status === "keeping"}
      problem={problem}
      replaced={replaced ? pick(replaced.title) : null}
      startOpen={props.startOpen}
      onChange={(next) => void reviseDraft(id, next)}
      onAnswer={(question, answer) => void answerQuestion(id, question, answer)}
      onReread={(options) => void rereadDraft(id, options)}
      onSaveCrosswalk={() => saveCrosswalk(recipe)}
      onOpenCrosswalk={(file) => void openFiles([file])}
      onTakeOver={() => void keepDraft(id)}
      onDiscard={() => void dropDraft(id)}
    />
  );
}
