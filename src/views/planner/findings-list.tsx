import { Anchor, Stack } from "@mantine/core";
import { memo } from "react";
import { removeCriterion, setWeights } from "../../actions/change-plan";
import type { ScenarioCriterion } from "../../domain/scenario";
import type { Finding, FindingKind } from "../../figures/plan/findings";
import { demonstrationWords } from "../../i18n/words/demonstration";
import { planWords } from "../../i18n/words/plan";
import { plannerWords } from "../../i18n/words/planner";
import { showDemonstration } from "../../state/demonstration";
import { reloadPlan } from "../../state/plan/plan-numbers";
import { changeScenario, planStore } from "../../state/plan/plan-store";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";

const NONE: readonly Finding[] = [];
const NO_CRITERIA: readonly ScenarioCriterion[] = [];

/** All that has to be said of the scenario, each with a way out where there is one. */
export const FindingsList = memo(function FindingsList() {
  const ofData = usePlanNumbers((numbers) => numbers.data?.findings ?? NONE);
  const ofWeights = usePlanNumbers((numbers) => numbers.findings);
  const opened = usePlanState((state) => state.opened);
  const { t } = useWords();
  const text = useFindingText();
  const all = [...ofData, ...ofWeights];
  if (all.length + opened.length === 0) return null;
  return (
    <Stack gap={6}>
      {opened.map((finding) => (
        <Notice key={JSON.stringify(finding)} tone="warning">
          {text(finding)}{" "}
          <Anchor component="button" onClick={() => planStore.setState({ opened: [] })}>
            {t(planWords.dismiss)}
          </Anchor>
        </Notice>
      ))}
      {all.map((finding) => (
        <Notice
          key={`${finding.kind}${finding.subject ?? ""}`}
          tone={finding.severity === "stop" ? "warning" : "info"}
        >
          {text(finding)} <WayOut finding={finding} />
        </Notice>
      ))}
    </Stack>
  );
});

/** A finding in words, with the name of the criterion or rule it belongs to. */
export function useFindingText(): (finding: Finding) => string {
  const { t, language } = useWords();
  const nameOf = useMeasureName();
  const criteria = usePlanState((state) => state.scenario?.criteria);
  const rules = usePlanState((state) => state.scenario?.rules);
  return ({ kind, subject, blanks }) => {
    if (kind === "part-unread" && blanks?.part === "plan") return t(planWords.badLink);
    if (kind === "part-unread" && blanks?.part === "tambon-atlas-scenario") {
      return t(planWords.notFile);
    }
    const owner = [...(criteria ?? []), ...(rules ?? [])].find(({ id }) => id === subject);
    const name = owner ? nameOf(owner.measure) : t(plannerWords.scenario);
    const { madeTh, hereTh } = blanks ?? {};
    const named = language === "th" && madeTh !== undefined && hereTh !== undefined;
    const own = named ? { ...blanks, made: madeTh, here: hereTh } : blanks;
    return t(planWords[`finding.${kind}`], { ...own, name });
  };
}

/** What goes away with its criterion or rule. */
const REMOVABLE: readonly FindingKind[] = [
  "indicator-gone",
  "withheld-family",
  "withheld-asked",
  "year-gone",
  "rule-empties",
  "not-for-level",
];

function WayOut({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const { kind, subject = "" } = finding;
  const criteria = usePlanState((state) => state.scenario?.criteria ?? NO_CRITERIA);
  if (kind === "weights-zero" || kind === "weights-not-100") {
    return (
      <Anchor component="button" onClick={() => setWeights(criteria.map(({ weight }) => weight))}>
        {t(kind === "weights-zero" ? planWords.equalise : planWords.make100)}
      </Anchor>
    );
  }
  if (kind === "measure-failed") {
    return (
      <Anchor component="button" onClick={reloadPlan}>
        {t(planWords.readAgain)}
      </Anchor>
    );
  }
  if (!REMOVABLE.includes(kind)) return null;
  const remove = () => {
    if (criteria.some(({ id }) => id === subject)) removeCriterion(subject);
    else changeScenario((s) => ({ ...s, rules: s.rules.filter(({ id }) => id !== subject) }));
  };
  const withheld = kind === "withheld-family" || kind === "withheld-asked";
  return (
    <>
      {withheld ? (
        <Anchor
          component="button"
          onClick={() => showDemonstration(kind === "withheld-asked" ? "auto" : "beside")}
        >
          {t(demonstrationWords.showAgain)}
        </Anchor>
      ) : null}{" "}
      <Anchor component="button" onClick={remove}>
        {t(planWords.removeGone)}
      </Anchor>
    </>
  );
}
