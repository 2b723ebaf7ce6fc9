import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { clearRoleEdits } from "../../../src/actions/edit-roles";
import type { Scenario, ScenarioCriterion } from "../../../src/domain/scenario";
import { planWords } from "../../../src/i18n/words/plan";
import { planNumbers } from "../../../src/state/plan/plan-numbers";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { AhpSection } from "../../../src/views/planner/ahp-section";
import { ChoicePanel } from "../../../src/views/planner/choice-panel";
import { FindingsList } from "../../../src/views/planner/findings-list";
import { OwnNumbers } from "../../../src/views/planner/own-numbers";
import { OwnPoints } from "../../../src/views/planner/own-points";
import { openPlanPage, type PlanPage, settledPlan } from "../../support/page/plan-page";
import { speaker } from "../../support/page/words";

let open: PlanPage;
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

const field = (label: string) => page.getByLabelText(label, { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const status = (text: string | RegExp) => page.getByRole("status").filter({ hasText: text });

/** A criterion on an indicator of the made-up country. */
function aCriterion(indicator: string, weight: number): ScenarioCriterion {
  return {
    id: indicator,
    measure: { kind: "indicator", indicator, yearBe: 2565 },
    preference: { kind: "max" },
    weight,
    locked: false,
  };
}

const THREE = ["poverty_income", "poverty_health", "poverty_living"].map((id, i) =>
  aCriterion(id, [40, 35, 25][i]!),
);

describe.each(["th", "en"] as const)("criteria compared in pairs, in %s", (language) => {
  const say = speaker(planWords, language);
  const show = async (pairwise: Scenario["pairwise"]) => {
    open = await openPlanPage(<AhpSection />, language, {
      scenario: { criteria: THREE, pairwise },
    });
    await expect.element(button(say("ahpUse"))).toBeVisible();
  };

  it("that agree give their weights at once: 1 : 2 : 4 reads 57, 29 and 14 per cent", async () => {
    await show({
      "poverty_income|poverty_health": 2,
      "poverty_health|poverty_living": 2,
      "poverty_income|poverty_living": 4,
    });
    await expect
      .element(status(say("ahpGood")))
      .toHaveTextContent(say("ahpRatio", { cr: "0.000" }));
    const shares = page.getByRole("listitem");
    await expect.element(shares.nth(0)).toHaveTextContent("57.1%");
    await expect.element(shares.nth(1)).toHaveTextContent("28.6%");
    await expect.element(shares.nth(2)).toHaveTextContent("14.3%");
    await button(say("ahpUse")).click();
    expect(open.scenario().criteria.map(({ weight }) => weight)).toEqual([57, 29, 14]);
  });

  it("that contradict each other name the worst pair and ask before they are used", async () => {
    await show({
      "poverty_income|poverty_health": 9,
      "poverty_health|poverty_living": 9,
      "poverty_income|poverty_living": 1 / 9,
    });
    await expect.element(status(say("ahpBad"))).toBeVisible();
    const before = open.scenario().criteria;
    await button(say("ahpUse")).click();
    await button(say("ahpNot")).click();
    expect(open.scenario().criteria).toBe(before);
    await button(say("ahpUse")).click();
    await button(say("ahpAnyway")).click();
    const weights = open.scenario().criteria.map(({ weight }) => weight);
    expect(weights).not.toEqual(before.map(({ weight }) => weight));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it("need two criteria", async () => {
    open = await openPlanPage(<AhpSection />, language, {
      scenario: { criteria: THREE.slice(0, 1) },
    });
    await expect.element(page.getByText(say("ahpFew"))).toBeVisible();
  });
});

describe.each(["th", "en"] as const)("numbers of the planner's own, in %s", (language) => {
  const say = speaker(planWords, language);

  it("become a criterion once they have a name, a source and an area; unknown and bad lines are counted", async () => {
    open = await openPlanPage(<OwnNumbers />, language);
    await settledPlan();
    await page.getByText(say("own"), { exact: true }).click();
    await expect.element(page.getByText(say("ownNeeds"))).toBeVisible();
    await field(say("ownText")).fill("500101, 7\n400101, ๓\n999999, 1\nอะไรก็ไม่รู้");
    await expect
      .element(page.getByText(say("ownRead", { n: 2, unknown: 1, bad: 1 })))
      .toBeVisible();
    await expect.element(button(say("ownAdd"))).toBeDisabled();
    await field(say("ownName")).fill("ความพร้อม");
    await field(say("ownSource")).fill("ประชุม 1 ก.พ.");
    await button(say("ownAdd")).click();
    await expect
      .poll(() => open.scenario().criteria.at(-1)?.measure)
      .toEqual({
        kind: "entered",
        name: "ความพร้อม",
        source: "ประชุม 1 ก.พ.",
        values: { "500101": 7, "400101": 3 },
      });
  });

  it("as points become the distance to the nearest, of which less is better", async () => {
    open = await openPlanPage(<OwnPoints />, language);
    await page.getByText(say("points"), { exact: true }).click();
    await field(say("pointsText")).fill("18.79, 98.98\nที่นี่");
    await expect.element(page.getByText(say("pointsRead", { n: 1, bad: 1 }))).toBeVisible();
    await field(say("pointsName")).fill("ศาลากลาง");
    await button(say("ownAdd")).click();
    await expect
      .poll(() => open.scenario().criteria.at(-1))
      .toMatchObject({ measure: { kind: "distance" }, preference: { kind: "min" } });
  });
});

describe.each(["th", "en"] as const)("the chosen set and what people change, in %s", (language) => {
  const say = speaker(planWords, language);
  const chosenCodes = () => {
    const { data, choice } = planNumbers.getState();
    const chosen = choice?.people.kind === "chosen" ? choice.people.chosen : [];
    return chosen.map((unit) => data?.areaUnits.codes[unit] ?? "");
  };
  const show = async (scenario: Partial<Scenario> = {}) => {
    open = await openPlanPage(<ChoicePanel />, language, {
      scenario: { criteria: THREE, ...scenario },
      width: 900,
    });
    await settledPlan();
  };

  it("gives all six the role of a pilot", async () => {
    await show();
    await button(say("choice.markPilots")).click();
    await expect.element(status(say("choice.marked", { n: 6 }))).toBeVisible();
    const { edits } = shownEdits();
    const marked = edits.filter(({ role }) => role === "pilot").map(({ code }) => code);
    const fresh = chosenCodes().filter((code) => code !== "500101" && code !== "400101");
    expect(marked).toEqual(expect.arrayContaining(fresh));
  });

  it("names the rules that cannot be kept together in place of a set", async () => {
    await show({ quota: { per: "region", count: 9, total: null } });
    await expect.element(page.getByText(say("choice.impossible"))).toBeVisible();
    await expect.element(page.getByText(/9/).first()).toBeVisible();
    expect(chosenCodes()).toEqual([]);
  });
});

describe.each(["th", "en"] as const)("what has to be said of a plan, in %s", (language) => {
  const say = speaker(planWords, language);
  const show = async (scenario: Partial<Scenario>) => {
    open = await openPlanPage(<FindingsList />, language, { scenario });
  };

  it("has a way out: weights that are all 0 are shared equally", async () => {
    await show({ criteria: THREE.map((one) => ({ ...one, weight: 0 })) });
    await expect.element(page.getByText(say("finding.weights-zero"))).toBeVisible();
    await button(say("equalise")).click();
    await expect.element(page.getByText(say("finding.weights-zero"))).not.toBeInTheDocument();
    const weights = open.scenario().criteria.map(({ weight }) => weight);
    expect(weights).toEqual([34, 33, 33]);
  });

  it("names a criterion whose data are gone, and takes it away on demand", async () => {
    await show({ criteria: [...THREE, aCriterion("gone_indicator", 0)] });
    await expect.element(button(say("removeGone"))).toBeVisible();
    await button(say("removeGone")).click();
    await expect.poll(() => open.scenario().criteria).toHaveLength(3);
    await expect.element(button(say("removeGone"))).not.toBeInTheDocument();
  });

  it("notes a single criterion, whose weight changes nothing", async () => {
    await show({ criteria: [aCriterion("poverty_income", 100)] });
    await expect.element(page.getByText(say("finding.one-criterion"))).toBeVisible();
  });

  it("makes weights that total 90 a hundred again", async () => {
    await show({ criteria: THREE.map((one) => ({ ...one, weight: 30 })) });
    await expect
      .element(page.getByText(say("finding.weights-not-100", { total: 90 })))
      .toBeVisible();
    await button(say("make100")).click();
    await expect
      .poll(() => open.scenario().criteria.reduce((sum, { weight }) => sum + weight, 0))
      .toBe(100);
  });
});
