import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { removeScenario } from "../../../src/actions/scenarios";
import { planWords } from "../../../src/i18n/words/plan";
import { planPanelWords } from "../../../src/i18n/words/plan-panels";
import { planStore } from "../../../src/state/plan/plan-store";
import type { DockStop } from "../../../src/ui/shell/dock-size";
import { BudgetPanel } from "../../../src/views/planner/budget-panel";
import { Dock } from "../../../src/views/planner/dock";
import { RobustnessPanel } from "../../../src/views/planner/robustness-panel";
import { ScenariosPanel } from "../../../src/views/planner/scenarios-panel";
import { button, field, rows } from "../../support/page/by-name";
import { openPlanPage, type PlanPage, settledPlan } from "../../support/page/plan-page";
import { speaker } from "../../support/page/words";

let open: PlanPage;
afterEach(() => open.close());

describe.each(["th", "en"] as const)("the budget of the chosen areas, in %s", (language) => {
  const say = speaker(planPanelWords, language);
  const show = async () => {
    open = await openPlanPage(<BudgetPanel />, language, { width: 900 });
    await settledPlan();
    await expect.element(field(say("rounds"))).toBeVisible();
  };

  it("meets the programme's frame: 138,500 baht, three rounds, six areas", async () => {
    await show();
    await expect.element(page.getByText(say("frameMet"))).toBeVisible();
    await expect.element(rows().last()).toHaveTextContent("2,493,000");
    expect(rows().elements()).toHaveLength(1 + 6 + 1);
  });

  if (language === "en") return;

  it("follows rounds and cost, says the difference from the frame, and comes back by the preset", async () => {
    await show();
    await field(say("rounds")).fill("2");
    await userEvent.keyboard("{Enter}");
    await expect.element(rows().last()).toHaveTextContent("1,662,000");
    await expect.element(page.getByText(/831,000/)).toBeVisible();
    await field(say("perRound")).fill("100000");
    await userEvent.keyboard("{Enter}");
    await expect.element(rows().last()).toHaveTextContent("1,200,000");
    await button(say("preset")).click();
    await expect.element(page.getByText(say("frameMet"))).toBeVisible();
    expect(open.scenario().budget).toEqual({ rounds: 3, costPerRound: 138_500, exceptions: {} });
  });

  it("takes a cost of one area's own, and gives it back", async () => {
    await show();
    const own = rows().nth(1).getByRole("textbox");
    await own.fill("150000");
    await userEvent.keyboard("{Enter}");
    await expect.element(rows().last()).toHaveTextContent("2,527,500");
    expect(Object.values(open.scenario().budget.exceptions)).toEqual([150_000]);
    await button(say("same")).click();
    await expect.element(rows().last()).toHaveTextContent("2,493,000");
    expect(open.scenario().budget.exceptions).toEqual({});
  });

  it("refuses a cost that is none and keeps the last", async () => {
    await show();
    await field(say("perRound")).fill("-5");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(say("badCost"))).toBeVisible();
    expect(open.scenario().budget.costPerRound).toBe(138_500);
  });

  it("says that nothing is chosen where the rules leave nobody", async () => {
    const nobody = {
      id: "x",
      measure: { kind: "population" },
      test: "at-least",
      bound: 1e9,
    } as const;
    open = await openPlanPage(<BudgetPanel />, language, { scenario: { rules: [nobody] } });
    await expect.element(page.getByText(say("nothing"))).toBeVisible();
  });
});

describe.each(["th", "en"] as const)("scenarios kept on the device, in %s", (language) => {
  const say = speaker(planWords, language);
  const show = async () => {
    open = await openPlanPage(<ScenariosPanel />, language, { width: 700 });
    await expect.element(field(say("saved.name"))).toBeVisible();
  };
  afterEach(async () => {
    for (const { id } of planStore.getState().saved) await removeScenario(id);
  });
  const save = async (name: string) => {
    await field(say("saved.name")).fill(name);
    await button(say("saved.save")).click();
    await expect.element(button(say("saved.open", { name }))).toBeVisible();
  };

  it("are saved under a name that is no blank, listed, and opened again", async () => {
    await show();
    await field(say("saved.name")).fill("   ");
    await expect.element(button(say("saved.save"))).toBeDisabled();
    await save("ประชุม 1");
    const { criteria } = open.scenario();
    planStore.setState((state) => ({
      scenario: { ...state.scenario!, criteria: criteria.slice(0, 1) },
    }));
    await button(say("saved.open", { name: "ประชุม 1" })).click();
    await expect.poll(() => open.scenario().criteria).toHaveLength(criteria.length);
  });

  if (language === "en") return;

  it("are doubled under another name and deleted", async () => {
    await show();
    await save("A");
    await button(say("saved.duplicate", { name: "A" })).click();
    const copy = say("saved.copyName", { name: "A" });
    await expect.element(button(say("saved.open", { name: copy }))).toBeVisible();
    await button(say("saved.delete", { name: "A" })).click();
    await expect.element(button(say("saved.open", { name: "A" }))).not.toBeInTheDocument();
    expect(planStore.getState().saved.map(({ scenario }) => scenario.name)).toEqual([copy]);
  });

  it("start over with the default, which can be undone", async () => {
    await show();
    planStore.setState((state) => ({ scenario: { ...state.scenario!, minDistanceKm: 80 } }));
    await button(say("saved.over")).click();
    await expect.poll(() => open.scenario().minDistanceKm).toBe(0);
    expect(planStore.getState().past.at(-1)?.minDistanceKm).toBe(80);
  });
});

describe.each(["th", "en"] as const)("the dock, in %s", (language) => {
  const say = speaker(planWords, language);

  const show = async (stop: DockStop) => {
    await page.viewport(1200, 800);
    const steps: number[] = [];
    open = await openPlanPage(
      <Dock stop={stop} onStep={(direction) => steps.push(direction)} />,
      language,
      { width: 900 },
    );
    await settledPlan();
    return steps;
  };
  const tab = (id: "choice" | "budget") =>
    page.getByRole("tab", { name: say(`tab.${id}`), exact: true });

  it("shows the chosen set first, and another panel by its tab, by mouse and by keys", async () => {
    await show("open");
    await expect.element(tab("choice")).toHaveAttribute("aria-selected", "true");
    await expect.element(page.getByRole("grid")).toBeVisible();
    await tab("budget").click();
    await expect.element(page.getByText(/2,493,000/).first()).toBeVisible();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
    await expect.element(tab("choice")).toHaveAttribute("aria-selected", "true");
    await expect.element(page.getByRole("grid")).toBeVisible();
  });

  it("opens from a bar by a tab, and cannot become smaller than a bar", async () => {
    const steps = await show("bar");
    await expect.element(button(say("smaller"))).toBeDisabled();
    await button(say("larger")).click();
    await tab("budget").click();
    expect(steps).toEqual([1, 1]);
  });

  it("cannot become larger than the page", async () => {
    const steps = await show("full");
    await expect.element(button(say("larger"))).toBeDisabled();
    await button(say("smaller")).click();
    await tab("budget").click();
    expect(steps).toEqual([-1]);
  });
});

describe.each(["th", "en"] as const)("how solid the choice is, in %s", (language) => {
  const say = speaker(planPanelWords, language);

  it("is told for each of the six after draws of the weights; nothing is drawn where nothing may vary", async () => {
    open = await openPlanPage(<RobustnessPanel />, language, { width: 1000 });
    await settledPlan();
    await field(say("draws")).selectOptions("200");
    await field(say("spread")).selectOptions("none");
    await expect.element(button(say("run"))).toBeDisabled();
    await field(say("spread")).selectOptions("0.1");
    await button(say("run")).click();
    const shares = page.getByRole("table", { name: say("chosenCaption") });
    await expect.element(shares).toBeVisible();
    const lines = shares.getByRole("row").elements().slice(1);
    expect(lines).toHaveLength(6);
    const verdicts = ["solid", "contested", "fragile"].map((one) =>
      say(`verdict.${one}` as "verdict.solid"),
    );
    for (const line of lines) {
      const text = line.textContent ?? "";
      expect(verdicts.some((verdict) => text.includes(verdict))).toBe(true);
    }
  });
});
