import { SegmentedControl, Stack } from "@mantine/core";
import { POVERTY_FIGURES, type PovertyFigure } from "../../domain/poverty";
import { povertyWords } from "../../i18n/words/poverty";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useWords } from "../../ui/words-context";
import { RuleFields } from "./rule-fields";

/** Options of the lens: which figure, which cut-off, which weights. */
export function PovertyOptions() {
  const { t } = useWords();
  const patch = usePatch();
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t(povertyWords.figure)}
        size="xs"
        fullWidth
        value={useViewField("povertyFigure")}
        onChange={(figure) => patch({ povertyFigure: figure as PovertyFigure })}
        data={POVERTY_FIGURES.map((value) => ({
          value,
          label: t(povertyWords[`figure.${value}`]),
        }))}
      />
      <RuleFields />
    </Stack>
  );
}
