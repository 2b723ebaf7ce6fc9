import type { ReactNode } from "react";
import { numberAt } from "../../base/column";
import type { ChoiceRow } from "../../figures/plan/choice-rows";
import { rankOfUnit } from "../../figures/plan/rank-of-unit";
import type { PlanData } from "../../figures/plan/resolve-plan";
import { planWords } from "../../i18n/words/plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { useNamesOfUnits } from "./names-of-units";

/**
 * Place by place: who is chosen, who the rules alone choose (where they ever differ), and who would
 * come in. `foot` scrolls with the rows.
 */
export function ChoiceTable(props: {
  rows: readonly ChoiceRow[];
  data: PlanData;
  foot: ReactNode;
}) {
  const { rows, data } = props;
  const { t, pick, number } = useWords();
  const { areas } = useApp();
  const ranked = usePlanNumbers((numbers) => numbers.ranked);
  const selected = useViewField("selected");
  const patch = usePatch();
  const names = useNamesOfUnits();
  const at = (i: number) => rows[i]!;
  const same = rows.every(({ people, rules }) => people === rules);
  const codeOf = (unit: number) => areas.code[data.areaUnits.firstRow[unit] ?? -1] ?? "";
  const named = (unit: number) =>
    unit < 0 ? (
      t(planWords["choice.nobody"])
    ) : (
      <>
        {names.name(unit)} <small className={classes.by}>{names.parents(unit)}</small>
      </>
    );
  const scoreOf = (unit: number) => {
    if (unit < 0 || !ranked) return "";
    const rank = rankOfUnit(ranked, unit);
    return rank === null
      ? "–"
      : `${number(100 * numberAt(ranked.score, unit), 1)} (${number(rank)})`;
  };
  return (
    <DataTable
      caption={t(planWords["choice.caption"])}
      count={rows.length}
      rowKey={(i) => codeOf(at(i).people >= 0 ? at(i).people : at(i).rules)}
      selected={selected}
      onSelect={(code) => patch({ selected: code })}
      empty={t(planWords["choice.nobody"])}
      foot={props.foot}
      columns={[
        {
          id: "place",
          header: t(planWords["choice.place"]),
          cell: (i) => {
            const place = data.places[at(i).place];
            return place ? pick(place.name) : "";
          },
        },
        {
          id: "people",
          header: t(same ? planWords["choice.peopleSame"] : planWords["choice.people"]),
          cell: (i) => (
            <span className={at(i).people === at(i).rules ? undefined : classes.differs}>
              {named(at(i).people)}
            </span>
          ),
        },
        ...(same
          ? []
          : [
              {
                id: "rules",
                header: t(planWords["choice.rules"]),
                cell: (i: number) =>
                  at(i).people === at(i).rules ? t(planWords["choice.same"]) : named(at(i).rules),
              },
            ]),
        {
          id: "score",
          header: t(planWords["choice.score"]),
          numeric: true,
          cell: (i) => scoreOf(at(i).people),
        },
        { id: "runner", header: t(planWords["choice.runner"]), cell: (i) => named(at(i).runnerUp) },
      ]}
    />
  );
}
