import { useMemo } from "react";
import {
  dropDraft,
  keepDraft,
  openFiles,
  rereadDraft,
  reviseDraft,
} from "../../../actions/import-files";
import { saveCrosswalk } from "../../../actions/save-crosswalk";
import type { ImportDraft } from "../../../state/import-store";
import { useSession } from "../../../state/use-session";
import { DraftCard } from "./draft-card";
import { useImportWords } from "./use-import-words";

/** A draft of the store on its card; what the user does there goes to the import's actions. */
export function DraftCardContainer(props: { one: ImportDraft; startOpen: boolean }) {
  const { core } = useSession();
  const { pick } = useImportWords();
  const { draft, recipe, review, reviewing, status, problem } = props.one;
  const shipped = useMemo(() => {
    const own = core.manifest.datasets.flatMap(({ indicators = [] }) => indicators);
    const imported = new Set(own.map(({ id }) => id));
    return new Set(core.indicators.map(({ id }) => id).filter((id) => !imported.has(id)));
  }, [core]);
  const id = draft.id;
  const replaced = core.manifest.datasets.find((one) => one.id === draft.replaces);
  return (
    <DraftCard
      draft={draft}
      recipe={recipe}
      review={review}
      reviewing={reviewing}
      areas={core.areas}
      indicators={core.indicators}
      shipped={shipped}
      busy={status === "keeping"}
      problem={problem}
      replaced={replaced ? pick(replaced.title) : null}
      startOpen={props.startOpen}
      onChange={(next) => void reviseDraft(id, next)}
      onReread={(options) => void rereadDraft(id, options)}
      onSaveCrosswalk={() => saveCrosswalk(recipe)}
      onOpenCrosswalk={(file) => void openFiles([file])}
      onTakeOver={() => void keepDraft(id)}
      onDiscard={() => void dropDraft(id)}
    />
  );
}
