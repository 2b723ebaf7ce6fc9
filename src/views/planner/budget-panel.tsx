import { Button, Group, Text } from "@mantine/core";
import { numberAt } from "../../base/column";
import { type BudgetSums, budgetOf, PROGRAMME_BUDGET } from "../../domain/budget";
import type { Budget } from "../../domain/scenario";
import { planPanelWords } from "../../i18n/words/plan-panels";
import type { Plan } from "../../state/plan/use-plan";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { ChosenPanel } from "./chosen-panel";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";
import { WholeField } from "./whole-field";

const MOST_BAHT = 1e9;
const MOST_ROUNDS = 999;

/** Rounds × areas × cost, with changes by area, against the programme's frame. */
export function BudgetPanel() {
  return (
    <ChosenPanel name="budget">
      {(plan, chosen) => <BudgetOf plan={plan} chosen={chosen} />}
    </ChosenPanel>
  );
}

function BudgetOf({ plan, chosen }: { plan: Plan; chosen: readonly number[] }) {
  const codes = chosen.map((unit) => plan.data?.areaUnits.codes[unit] ?? "");
  const sums = budgetOf(plan.scenario.budget, codes);
  return (
    <>
      <Common plan={plan} />
      <BudgetTable plan={plan} chosen={chosen} sums={sums} />
      <Checks sums={sums} budget={plan.scenario.budget} />
    </>
  );
}

function setBudget({ change }: Plan, next: Partial<Budget>): void {
  change((scenario) => ({ ...scenario, budget: { ...scenario.budget, ...next } }));
}

function Common({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { budget } = plan.scenario;
  const { rounds, costPerRound } = PROGRAMME_BUDGET;
  return (
    <div className={classes.fields}>
      <WholeField
        label={t(planPanelWords.rounds)}
        value={budget.rounds}
        most={MOST_ROUNDS}
        badMessage={t(planPanelWords.badNumber)}
        onChange={(to) => setBudget(plan, { rounds: to })}
      />
      <WholeField
        label={t(planPanelWords.perRound)}
        value={budget.costPerRound}
        most={MOST_BAHT}
        badMessage={t(planPanelWords.badCost)}
        onChange={(to) => setBudget(plan, { costPerRound: to })}
      />
      <Button
        variant="default"
        onClick={() => setBudget(plan, { rounds, costPerRound, exceptions: {} })}
      >
        {t(planPanelWords.preset)}
      </Button>
    </div>
  );
}

function BudgetTable(props: { plan: Plan; chosen: readonly number[]; sums: BudgetSums }) {
  const { plan, chosen, sums } = props;
  const { t, number } = useWords();
  const nameOf = useNamesOfUnits();
  const { budget } = plan.scenario;
  const without = (code: string) =>
    Object.fromEntries(Object.entries(budget.exceptions).filter(([one]) => one !== code));
  return (
    <PanelTable
      caption={t(planPanelWords.budget)}
      columns={[
        { head: t(planPanelWords.area) },
        { head: t(planPanelWords.rounds), numeric: true },
        { head: t(planPanelWords.perRound), numeric: true },
        { head: t(planPanelWords.sum), numeric: true },
      ]}
      rows={sums.lines.map((line, i) => {
        const [name, parents] = [
          nameOf.name(numberAt(chosen, i)),
          nameOf.parents(numberAt(chosen, i)),
        ];
        return {
          key: line.code,
          cells: [
            <span key="name">
              {name}
              <small>{parents}</small>
            </span>,
            number(budget.rounds),
            <Group key="cost" gap={4} justify="flex-end" wrap="nowrap">
              {line.changed ? (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => setBudget(plan, { exceptions: without(line.code) })}
                >
                  {t(planPanelWords.same)}
                </Button>
              ) : null}
              <WholeField
                label={t(planPanelWords.costOf, { name })}
                hideLabel
                value={line.costPerRound}
                most={MOST_BAHT}
                badMessage={t(planPanelWords.badCost)}
                onChange={(to) =>
                  setBudget(plan, { exceptions: { ...without(line.code), [line.code]: to } })
                }
              />
            </Group>,
            number(line.total),
          ],
        };
      })}
      foot={[t(planPanelWords.total), number(sums.visits), "", number(sums.total)]}
    />
  );
}

function Checks({ sums, budget }: { sums: BudgetSums; budget: Budget }) {
  const { t, number, signed } = useWords();
  const difference = sums.total - PROGRAMME_BUDGET.total;
  const rule = t(planPanelWords.rule, {
    rounds: number(budget.rounds),
    areas: number(sums.lines.length),
    cost: number(budget.costPerRound),
    visits: number(sums.visits),
    common: number(sums.common),
  });
  return (
    <div role="status">
      <Text size="sm">{rule}</Text>
      {sums.changes === 0 ? null : (
        <Text size="sm">{t(planPanelWords.changes, { changes: signed(sums.changes) })}</Text>
      )}
      <Text size="sm" className={difference === 0 ? (classes.solid ?? "") : ""}>
        {difference === 0
          ? t(planPanelWords.frameMet)
          : t(planPanelWords.frame, { difference: signed(difference) })}
      </Text>
      {sums.idle.length > 0 ? (
        <Notice tone="warning">{t(planPanelWords.idle, { n: number(sums.idle.length) })}</Notice>
      ) : null}
    </div>
  );
}
