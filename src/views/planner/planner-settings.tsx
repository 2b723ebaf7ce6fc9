import { SegmentedControl, Stack, Text } from "@mantine/core";
import { lazy, memo, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import { plannerWords } from "../../i18n/words/planner";
import { usePlanInLink } from "../../state/plan/use-plan-link";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useFirstView } from "../../state/use-first-view";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { PlanBar } from "./plan-bar";
import classes from "./planner.module.css";
import { WeightsGroup } from "./weights-group";

const Findings = lazy(() => import("./findings-list").then((m) => ({ default: m.FindingsList })));
const OtherTab = lazy(() =>
  import("./other-tab-notice").then((m) => ({ default: m.OtherTabNotice })),
);
const Rules = lazy(() => import("./rules-section").then((m) => ({ default: m.RulesSection })));
const Criteria = lazy(() =>
  import("./criteria-section").then((m) => ({ default: m.CriteriaSection })),
);
const MapSettings = lazy(() =>
  import("../map/settings-panel").then((m) => ({ default: m.SettingsPanel })),
);
const Pairwise = lazy(() => import("./ahp-section").then((m) => ({ default: m.AhpSection })));

/** The planner's settings: weights first, then rules, criteria and the map. */
export const PlannerSettings = memo(function PlannerSettings() {
  const { t } = useWords();
  const patch = usePatch();
  const by = useViewField("colourBy");
  const decided = useRef(by === "score");
  const shown = useRef(by);
  shown.current = by;
  const onMoved = useCallback(() => {
    if (decided.current) return;
    decided.current = true;
    if (shown.current !== "score") patch({ colourBy: "score" }, { replace: true });
  }, [patch]);
  const firstShown = useFirstView();
  return (
    <Stack gap="sm">
      <PlanBar />
      <LinkNotice />
      {firstShown ? (
        <Suspense>
          <OtherTab />
          <Findings />
        </Suspense>
      ) : null}
      <WeightsGroup onMoved={onMoved} />
      <div>
        <Text size="xs" c="dimmed" id="colour-by">
          {t(plannerWords.colourBy)}
        </Text>
        <SegmentedControl
          aria-labelledby="colour-by"
          fullWidth
          size="xs"
          value={by}
          onChange={(value) => {
            decided.current = true;
            patch({ colourBy: value as typeof by });
          }}
          data={(["indicator", "score"] as const).map((value) => ({
            value,
            label: t(plannerWords[`colourBy.${value}`]),
          }))}
        />
      </div>
      <div className={classes.sections}>
        <Section title={t(plannerWords.rules)}>
          <Rules />
        </Section>
        <Section title={t(plannerWords.criteria)}>
          <Criteria />
        </Section>
        <Section title={t(plannerWords.ahp)}>
          <Pairwise />
        </Section>
        <Section title={t(plannerWords.mapSettings)} open>
          {firstShown ? <MapSettings /> : null}
        </Section>
      </div>
    </Stack>
  );
});

/** A part of the settings that loads when it is first opened. */
function Section(props: { title: string; open?: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(props.open ?? false);
  return (
    <details
      className={classes.section}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{props.title}</summary>
      {open ? <Suspense>{props.children}</Suspense> : null}
    </details>
  );
}

function LinkNotice() {
  const { t } = useWords();
  const tooLong = usePlanInLink();
  return tooLong ? <Notice tone="warning">{t(plannerWords.tooLongForLink)}</Notice> : null;
}
