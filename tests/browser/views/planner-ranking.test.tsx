import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { clearRoleEdits, editRoles } from "../../../src/actions/edit-roles";
import type { Scenario } from "../../../src/domain/scenario";
import { leftOutWords } from "../../../src/i18n/words/left-out";
import { legendWords } from "../../../src/i18n/words/legend";
import { plannerWords } from "../../../src/i18n/words/planner";
import { planNumbers } from "../../../src/state/plan/plan-numbers";
import { planStore } from "../../../src/state/plan/plan-store";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { PlannerSettings } from "../../../src/views/planner/planner-settings";
import { RankingList } from "../../../src/views/planner/ranking-list";
import { AREAS, figureOf } from "../../support/made-up/country";
import { field, rows, shownName } from "../../support/page/by-name";
import { openPlanPage, type PlanPage, settledPlan } from "../../support/page/plan-page";
import { speaker } from "../../support/page/words";

let open: PlanPage;
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

/** A plan by one criterion alone: the rate of the poor in income, 2565. */
const BY_INCOME: Partial<Scenario> = {
  criteria: [
    {
      id: "income",
      measure: { kind: "indicator", indicator: "poverty_income", yearBe: 2565 },
      preference: { kind: "max" },
      weight: 100,
      locked: false,
    },
  ],
};
const byIncome = AREAS.filter(
  ({ code }) => figureOf("poverty_income", code, 2565).status === "value",
).sort(
  (a, b) =>
    figureOf("poverty_income", b.code, 2565).value - figureOf("poverty_income", a.code, 2565).value,
);

describe.each(["th", "en"] as const)("the ranking, in %s", (language) => {
  const say = speaker(plannerWords, language);
  const legend = speaker(legendWords, language);
  const show = async (scenario: Partial<Scenario> = BY_INCOME, view = {}) => {
    open = await openPlanPage(<RankingList />, language, { scenario, view, width: 640 });
    await settledPlan();
    await expect.element(rows().nth(1)).toBeVisible();
  };

  it("puts the highest rate first, with its score of 100 of 100", async () => {
    await show();
    const [best, second] = byIncome;
    await expect.element(rows().nth(1)).toHaveTextContent(best!.name[language]);
    await expect.element(rows().nth(1)).toHaveTextContent("100.0");
    await expect.element(rows().nth(2)).toHaveTextContent(second!.name[language]);
  });

  it("names the own areas that a criterion has no figure of, and keeps them in one press", async () => {
    const left = speaker(leftOutWords, language);
    const { code, name } = AREAS.find(
      (area) => figureOf("poverty_income", area.code, 2565).status !== "value",
    )!;
    await show();
    await editRoles([code], "candidate");
    const own = page.getByRole("listitem").filter({ hasText: name[language] });
    await expect.element(own.first()).toBeVisible();
    await page.getByRole("button", { name: left("keep") }).click();
    await expect.poll(() => planNumbers.getState().data?.unscored).toBe(0);
    expect(planStore.getState().scenario?.missing).toBe("median");
    await expect.element(page.getByRole("button", { name: left("keep") })).not.toBeInTheDocument();
  });

  if (language === "en") return;

  it("says how many are ranked and how many lack a figure", async () => {
    await show();
    const said = page.getByRole("status").filter({ hasText: say("unscored", { n: 2 }) });
    await expect
      .element(said)
      .toHaveTextContent(say("ranked", { n: 46, units: say("unit.tambon") }));
  });

  it("marks the six that the rules choose, one in each region", async () => {
    await show();
    const { data, choice } = planNumbers.getState();
    const chosen = choice?.people.kind === "chosen" ? choice.people.chosen : [];
    const provinces = chosen.map((unit) => data?.areaUnits.codes[unit]?.slice(0, 2));
    expect(new Set(provinces).size).toBe(6);
    await expect.element(rows().nth(1)).toHaveTextContent(say("chosenMark"));
  });

  it("tells why one was taken out by hand", async () => {
    const best = byIncome[0]!;
    await show({
      ...BY_INCOME,
      manual: [{ code: best.code, choice: "out", reason: "ถนนขาด", at: "2026-01-01T00:00:00Z" }],
    });
    await expect.element(rows().nth(1)).toHaveTextContent(`${say("outMark")}“ถนนขาด”`);
    const mark = rows().nth(1).getByText(say("chosenMark"), { exact: true });
    await expect.element(mark).not.toBeInTheDocument();
  });

  it("gives a tambon a role, counts the edits, and takes them back", async () => {
    await show();
    const best = byIncome[0]!;
    const role = rows()
      .filter({ hasText: best.province[language] })
      .getByLabelText(say("roleOf", { name: shownName(best, language) }), { exact: true });
    await role.selectOptions(legend("candidate"));
    await expect
      .element(page.getByRole("status").filter({ hasText: say("edits", { n: 1 }) }))
      .toBeVisible();
    expect(shownEdits().edits).toMatchObject([{ code: best.code, role: "candidate" }]);
    await page.getByRole("button", { name: say("undo"), exact: true }).click();
    await expect.element(role).toHaveValue("none");
    await page.getByRole("button", { name: say("redo"), exact: true }).click();
    await expect.element(role).toHaveValue("candidate");
    await page.getByRole("button", { name: say("clear"), exact: true }).click();
    await expect.element(role).toHaveValue("none");
  });

  it("never hands a list of roles that stands open to another tambon when the order changes", async () => {
    await show();
    const [best] = byIncome;
    await expect.element(rows().nth(1)).toHaveTextContent(best!.province[language]);
    const list = rows().nth(1).getByRole("combobox").element();
    expect(list.getAttribute("aria-label")).toBe(
      say("roleOf", { name: shownName(best!, language) }),
    );
    planStore.setState((state) => ({
      scenario: {
        ...state.scenario!,
        criteria: BY_INCOME.criteria!.map((one) => ({ ...one, preference: { kind: "min" } })),
      },
    }));
    await expect.element(rows().nth(1)).toHaveTextContent(byIncome.at(-1)!.province[language]);
    const standsFor = list.isConnected ? list.closest("tr")?.textContent : best!.province[language];
    expect(standsFor).toContain(best!.province[language]);
  });

  it("keeps the ranks of the country when it is limited to a region", async () => {
    await show(BY_INCOME, { region: "north" });
    const north = byIncome.filter(({ code }) => code.startsWith("50"));
    const rank = byIncome.indexOf(north[0]!) + 1;
    await expect.element(rows().nth(1)).toHaveTextContent(north[0]!.name[language]);
    await expect.element(rows().nth(1).getByRole("gridcell").first()).toHaveTextContent(`${rank}`);
    expect(rows().elements().length - 1).toBe(north.length);
  });

  it("follows the map's indicator, and says so, where no criterion is left", async () => {
    open = await openPlanPage(<RankingList />, language, {
      scenario: { criteria: [] },
      width: 640,
    });
    await expect.element(page.getByText(say("noRanking"))).toBeVisible();
    const highest = [...AREAS]
      .filter(({ code }) => figureOf("poverty_any", code, 2565).status === "value")
      .sort(
        (a, b) =>
          figureOf("poverty_any", b.code, 2565).value - figureOf("poverty_any", a.code, 2565).value,
      )[0]!;
    await expect.element(rows().nth(1)).toHaveTextContent(highest.name[language]);
  });
});

describe.each(["th", "en"] as const)("the planner's weights, in %s", (language) => {
  const say = speaker(plannerWords, language);
  const sliders = () =>
    page.getByRole("group", { name: say("weights"), exact: true }).getByRole("slider");
  const weights = () => open.scenario().criteria.map(({ weight }) => weight);
  const show = async () => {
    open = await openPlanPage(<PlannerSettings />, language);
    await expect.element(sliders().first()).toBeVisible();
  };

  it("total 100 whatever is moved, and colour the map by the score once one is", async () => {
    await show();
    expect(open.view().colourBy).toBe("indicator");
    const name = open.app.indicators[0]!.name[language];
    const number = field(say("weightOf", { name }));
    await number.fill("70");
    await expect.poll(() => weights()[0]).toBe(70);
    expect(weights().reduce((sum, weight) => sum + weight, 0)).toBe(100);
    await expect.element(page.getByText(say("weightTotal", { n: 100 }))).toBeVisible();
    await expect.poll(() => open.view().colourBy).toBe("score");
  });

  if (language === "en") return;

  it("leave a locked one as it is", async () => {
    await show();
    const [first, second] = open.scenario().criteria;
    const lock = page.getByRole("button", {
      name: say("lock", { name: open.app.indicators[1]!.name[language] }),
      exact: true,
    });
    await lock.click();
    await expect.element(lock).toHaveAttribute("aria-pressed", "true");
    const name = open.app.indicators[0]!.name[language];
    await field(say("weightOf", { name })).fill("5");
    await expect.poll(() => weights()[0]).toBe(5);
    expect(first?.weight).not.toBe(5);
    expect(weights()[1]).toBe(second?.weight);
  });

  it("are made equal and put in order by a button each", async () => {
    await show();
    await page.getByRole("button", { name: say("equalWeights") }).click();
    await expect.poll(() => Math.max(...weights()) - Math.min(...weights())).toBeLessThanOrEqual(1);
    await page.getByRole("button", { name: say("orderWeights") }).click();
    await expect.poll(() => weights()).toEqual([...weights()].sort((a, b) => b - a));
    expect(new Set(weights()).size).toBe(weights().length);
    await page.getByRole("button", { name: say("planUndo") }).click();
    await expect.poll(() => Math.max(...weights()) - Math.min(...weights())).toBeLessThanOrEqual(1);
  });
});
