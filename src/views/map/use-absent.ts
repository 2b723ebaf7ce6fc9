import type { DatasetKind } from "../../domain/dataset";
import { shownDatasets } from "../../domain/shown-datasets";
import { isWithheld } from "../../domain/withheld";
import { demonstrationWords } from "../../i18n/words/demonstration";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";

/** Why no dataset of a kind is in use; `null` where one is. */
export function useAbsent(kind: DatasetKind | undefined): string | null {
  const { manifest } = useApp();
  const { t } = useWords();
  if (kind === undefined || shownDatasets(manifest, kind).length > 0) return null;
  const hidden = isWithheld(manifest, kind);
  return t(hidden ? demonstrationWords.layerHidden : demonstrationWords.layerAbsent);
}
