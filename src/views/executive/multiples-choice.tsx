import { SegmentedControl } from "@mantine/core";
import { timeWords } from "../../i18n/words/time";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";

/** Whether the small maps are the regions of one year or all years; nothing where there is one year. */
export function MultiplesChoice() {
  const { resolved, view, patch } = useViewContext();
  const { t } = useWords();
  if (resolved.left.source.years.length < 2) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t(timeWords.choose)}
      value={view.multiples}
      onChange={(value) => patch({ multiples: value as typeof view.multiples })}
      data={(["regions", "years"] as const).map((value) => ({ value, label: t(timeWords[value]) }))}
    />
  );
}
