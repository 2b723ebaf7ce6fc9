import { Button, Text } from "@mantine/core";
import { Suspense, useMemo, useState } from "react";
import { editRoles } from "../../actions/edit-roles";
import type { Choice } from "../../analysis/choice/choice";
import { choiceRows } from "../../figures/plan/choice-rows";
import type { PlanData } from "../../figures/plan/resolve-plan";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { StartYearOfMarked } from "../roles/lazy";
import { ChoiceTable } from "./choice-table";
import { Choosing } from "./choosing";
import classes from "./dock.module.css";
import { HandForm } from "./hand-form";
import { HandList } from "./hand-list";
import { Impossible } from "./impossible";

/** What the rules alone choose beside what is chosen, and the way to change it by hand. */
export function ChoicePanel() {
  const data = usePlanNumbers((numbers) => numbers.data);
  const choice = usePlanNumbers((numbers) => numbers.choice);
  const problem = usePlanNumbers((numbers) => numbers.problem);
  const isOld = usePlanNumbers((numbers) => numbers.choosing !== null);
  const stopped = usePlanNumbers((numbers) => numbers.stopped);
  const { t } = useWords();
  const rows = useMemo(
    () => (data && choice ? choiceRows(choice, data.table.place) : []),
    [data, choice],
  );
  return (
    <div className={classes.choice}>
      <div className={classes.head}>
        <Summary />
        <Choosing />
        {data && choice?.people.kind === "chosen" ? (
          <MarkPilots data={data} chosen={choice.people.chosen} />
        ) : null}
        <HandForm />
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {choice?.people.kind === "impossible" ? <Impossible rules={choice.people.rules} /> : null}
      {rows.length > 0 && data ? (
        <div className={classes.table} aria-busy={isOld} data-old={isOld}>
          <ChoiceTable rows={rows} data={data} foot={<HandList />} />
        </div>
      ) : (
        <HandList />
      )}
      {!choice && !problem && !isOld && !stopped ? (
        <Text size="sm" p="sm">
          {t(planWords["choice.none"])}
        </Text>
      ) : null}
    </div>
  );
}

function Summary() {
  const { t, number } = useWords();
  const choice = usePlanNumbers((numbers) => numbers.choice);
  const isOld = usePlanNumbers((numbers) => numbers.choosing !== null);
  const late = usePlanNumbers((numbers) => numbers.late);
  const manual = usePlanState((state) => state.scenario?.manual.length ?? 0);
  if (!choice || late) return null;
  const countOf = (one: Choice) => number(one.kind === "chosen" ? one.chosen.length : 0);
  const proof = choice.people.kind === "chosen" ? choice.people.proof : null;
  const how =
    proof === null ? "" : t(planWords[`choice.${proof === "greedy-is-exact" ? "greedy" : proof}`]);
  return (
    <p role="status" aria-busy={isOld} title={how}>
      {t(planWords["choice.summary"], {
        rules: countOf(choice.rules),
        people: countOf(choice.people),
        manual: number(manual),
      })}
    </p>
  );
}

/**
 * Gives every chosen tambon the role of a pilot; an amphoe gives it to all its tambons. Not while
 * another set is being worked out.
 */
function MarkPilots(props: { data: PlanData; chosen: readonly number[] }) {
  const { t, number } = useWords();
  const { areas } = useApp();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const isOld = usePlanNumbers((numbers) => numbers.choosing !== null);
  const { areaUnits } = props.data;
  const mark = () => {
    const wanted = new Set(props.chosen);
    const codes = areas.code.filter((_, row) => wanted.has(areaUnits.unitOf[row] ?? -1));
    void editRoles(codes, "pilot").then(() => setMarked(codes));
  };
  return (
    <>
      <Button size="compact-sm" variant="default" disabled={isOld} onClick={mark}>
        {t(planWords["choice.markPilots"])}
      </Button>
      {marked.length > 0 ? (
        <>
          <Text size="xs" role="status">
            {t(planWords["choice.marked"], { n: number(marked.length) })}
          </Text>
          <Suspense>
            <StartYearOfMarked codes={marked} />
          </Suspense>
        </>
      ) : null}
    </>
  );
}
