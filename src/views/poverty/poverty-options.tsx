import { SegmentedControl, Stack } from "@mantine/core";
import { POVERTY_FIGURES, type PovertyFigure } from "../../domain/poverty";
import { usePatch, useViewField } from "../../state/url/use-view";
import { RuleFields } from "./rule-fields";
import { usePovertyWords } from "./use-poverty-words";

/** Options of the lens: which figure, which cut-off, which weights. */
export function PovertyOptions() {
  const say = usePovertyWords();
  const patch = usePatch();
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={say("figure")}
        size="xs"
        fullWidth
        value={useViewField("povertyFigure")}
        onChange={(figure) => patch({ povertyFigure: figure as PovertyFigure })}
        data={POVERTY_FIGURES.map((value) => ({ value, label: say(`figure.${value}`) }))}
      />
      <RuleFields />
    </Stack>
  );
}
