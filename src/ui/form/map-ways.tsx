import { SegmentedControl } from "@mantine/core";
import { memo } from "react";
import { LENS_IDS, type LensId, lensName } from "../../figures/lens/methods/lenses";
import { controlWords } from "../../i18n/words/controls";
import { useWords } from "../words-context";
import { Choice } from "./choice";

const COMPARE = ["none", "side", "swipe"] as const;

/** One map, two beside each other, or two with a handle between them. */
export type Compare = (typeof COMPARE)[number];

/** What the map makes of its indicator. */
export const LensField = memo(function LensField(props: {
  value: LensId;
  onChange(change: { lens: LensId }): void;
  hideLabel?: boolean;
}) {
  const { t, pick } = useWords();
  return (
    <Choice
      label={t(controlWords.lens)}
      value={props.value}
      options={LENS_IDS.map((id) => ({ value: id, label: pick(lensName(id)) }))}
      onChange={(lens) => props.onChange({ lens: lens as LensId })}
      {...(props.hideLabel ? { hideLabel: true } : {})}
    />
  );
});

/** Whether maps are compared, and how. */
export const CompareField = memo(function CompareField(props: {
  value: Compare;
  onChange(change: { compare: Compare }): void;
}) {
  const { t } = useWords();
  return (
    <SegmentedControl
      aria-label={t(controlWords.compare)}
      fullWidth
      size="xs"
      value={props.value}
      onChange={(compare) => props.onChange({ compare: compare as Compare })}
      data={COMPARE.map((value) => ({ value, label: t(controlWords[`compare.${value}`]) }))}
    />
  );
});
