import { SegmentedControl } from "@mantine/core";
import { officerWords } from "../../i18n/words/officer";
import { resetExplore } from "../../state/explore/explore-store";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useWords } from "../../ui/words-context";
import classes from "./officer.module.css";

/** By conditions, by brushing tambons, or by brushing households. */
export function WayOfChoosing() {
  const { t } = useWords();
  const explore = useViewField("explore");
  const patch = usePatch();
  const choose = (value: string) => {
    resetExplore();
    patch({ explore: value === "areas" || value === "households" ? value : null });
  };
  return (
    <SegmentedControl
      className={classes.way ?? ""}
      size="xs"
      fullWidth
      aria-label={t(officerWords.way)}
      value={explore ?? "conditions"}
      onChange={choose}
      data={[
        { value: "conditions", label: t(officerWords.conditions) },
        { value: "areas", label: t(officerWords.exploreAreas) },
        { value: "households", label: t(officerWords.exploreHouseholds) },
      ]}
    />
  );
}
