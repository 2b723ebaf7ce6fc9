import { SegmentedControl } from "@mantine/core";
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
      aria-label={t("officer.way")}
      value={explore ?? "conditions"}
      onChange={choose}
      data={[
        { value: "conditions", label: t("officer.conditions") },
        { value: "areas", label: t("officer.exploreAreas") },
        { value: "households", label: t("officer.exploreHouseholds") },
      ]}
    />
  );
}
