import { Button, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { Scenario } from "../../domain/scenario";
import { appWords } from "../../i18n/words/app";
import { planWords } from "../../i18n/words/plan";
import { plannerWords } from "../../i18n/words/planner";
import {
  compareScenarios,
  type Difference,
  type SolvedScenario,
  solveScenario,
} from "../../state/plan/compare-scenarios";
import { useApp } from "../../state/use-app";
import { useRolesOnMap } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";

type Two = readonly [SolvedScenario, SolvedScenario];

/** Two scenarios side by side: who is in one alone, and why. */
export function CompareScenarios(props: { own: Scenario; other: Scenario; onClose(): void }) {
  const { own, other } = props;
  const { t, number } = useWords();
  const two = useSolved(own, other);
  const nameOf = ({ name }: Scenario) => (name === "" ? t(plannerWords.unnamed) : name);
  const names = { a: nameOf(own), b: nameOf(other) };
  return (
    <section>
      <Group justify="space-between">
        <Text fw={600}>{t(planWords["compare.title"], names)}</Text>
        <Button size="compact-xs" variant="subtle" onClick={props.onClose}>
          {t(planWords["compare.close"])}
        </Button>
      </Group>
      {two ? <Compared two={two} names={names} /> : <Text size="sm">{t(appWords.loading)}</Text>}
      {two?.some(({ ranked }) => ranked === null) ? (
        <Text size="sm">{t(planWords["compare.failed"])}</Text>
      ) : null}
      {two ? (
        <Text size="sm" c="dimmed">
          {t(planWords["compare.both"], { n: number(compareScenarios(...two).both) })}
        </Text>
      ) : null}
    </section>
  );
}

function useSolved(own: Scenario, other: Scenario): Two | null {
  const app = useApp();
  const { role } = useRolesOnMap().table;
  const [two, setTwo] = useState<Two | null>(null);
  useEffect(() => {
    let current = true;
    const inputs = { app, role };
    void Promise.all([solveScenario(inputs, own), solveScenario(inputs, other)]).then((found) => {
      if (current) setTwo(found);
    });
    return () => {
      current = false;
    };
  }, [app, role, own, other]);
  return two;
}

function Compared({ two, names }: { two: Two; names: { a: string; b: string } }) {
  const { areas } = useApp();
  const { t, language } = useWords();
  const thai = language === "th";
  const nameAt = (code: string, row: number) => {
    if (code.length > 4) return [areaName(areas, row, language), parentNames(areas, row, language)];
    return thai
      ? [areas.amphoeTh[row], areas.provinceTh[row]]
      : [areas.amphoeEn[row], areas.provinceEn[row]];
  };
  const why = useWhy(names);
  const { differences } = compareScenarios(...two);
  if (differences.length === 0) return <Text size="sm">{t(planWords["compare.same"])}</Text>;
  const rowOf = (code: string) => areas.code.findIndex((one) => one.startsWith(code));
  return (
    <table className={classes.compared}>
      <thead>
        <tr>
          <th scope="col">{t(planWords["compare.area"])}</th>
          <th scope="col">{t(planWords["compare.in"])}</th>
          <th scope="col">{t(planWords["compare.why"])}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => {
          const [name, parents] = nameAt(difference.code, rowOf(difference.code));
          return (
            <tr key={`${difference.side}${difference.code}`}>
              <td>
                {name}
                <small className={classes.by}>{parents}</small>
              </td>
              <td>{names[difference.side]}</td>
              <td>{why(difference)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useWhy(names: { a: string; b: string }): (difference: Difference) => string {
  const { t, number } = useWords();
  const rank = (r: number | null) => (r === null ? t(planWords["compare.unranked"]) : number(r));
  return ({ ranks: [a, b], ruledOut, byHand }) => {
    if (byHand) {
      return t(planWords["compare.byHand"], { name: names[byHand.side], reason: byHand.reason });
    }
    if (ruledOut) return t(planWords["compare.ruledOut"], { name: names[ruledOut] });
    return t(planWords["compare.ranks"], {
      a: rank(a),
      b: rank(b),
      nameA: names.a,
      nameB: names.b,
    });
  };
}
