import { Stack } from "@mantine/core";
import { type LensOption, lensOf } from "../../figures/lens/methods/lenses";
import { useViewContext } from "../../state/use-view-context";
import { PovertyOptions } from "../poverty/poverty-options";
import { BaseYear, Expectation, Measure, SameClasses } from "./rate-options";
import { OpenScatter, SecondIndicator } from "./scatter-options";
import { FalseDiscoveryRate, Islands, Neighbours, Seed } from "./spatial-options";

const FIELDS: Readonly<Record<LensOption, () => React.ReactNode>> = {
  neighbours: Neighbours,
  islands: Islands,
  fdr: FalseDiscoveryRate,
  seed: Seed,
  sameClasses: SameClasses,
  expectation: Expectation,
  baseYear: BaseYear,
  measure: Measure,
  secondIndicator: SecondIndicator,
  scatter: OpenScatter,
  poverty: PovertyOptions,
};

/** What the user decides about the lens that is on; nothing for a lens without choices. */
export function LensOptions() {
  const options = lensOf(useViewContext().view.lens)?.options ?? [];
  if (options.length === 0) return null;
  return (
    <Stack gap="xs">
      {options.map((option) => {
        const Field = FIELDS[option];
        return <Field key={option} />;
      })}
    </Stack>
  );
}
