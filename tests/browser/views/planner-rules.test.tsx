import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { planWords } from "../../../src/i18n/words/plan";
import { CriteriaSection } from "../../../src/views/planner/criteria-section";
import { RulesSection } from "../../../src/views/planner/rules-section";
import { AREAS } from "../../support/made-up/country";
import { openPlanPage, type PlanPage } from "../../support/page/plan-page";
import { speaker } from "../../support/page/words";

let open: PlanPage;
afterEach(() => open.close());

const field = (label: string) => page.getByLabelText(label, { exact: true });
const button = (name: string) => page.getByRole("button", { name, exact: true });

describe.each(["th", "en"] as const)("the rules of a plan, in %s", (language) => {
  const say = speaker(planWords, language);
  const show = async (scenario = {}) => {
    open = await openPlanPage(<RulesSection />, language, { scenario });
    await expect.element(field(say("level"))).toBeVisible();
  };

  it("name the quota by its preset, and by none once a number is changed", async () => {
    await show();
    await expect.element(field(say("preset"))).toHaveValue("six");
    await field(say("count")).fill("2");
    await expect.element(field(say("preset"))).toHaveValue("own");
    expect(open.scenario().quota).toEqual({ per: "region", count: 2, total: null });
  });

  it("take a preset whole: one per district asks for no region scheme", async () => {
    await show();
    await expect.element(field(say("scheme"))).toBeVisible();
    await field(say("preset")).selectOptions(say("preset.amphoe"));
    await expect.poll(() => open.scenario().quota.per).toBe("amphoe");
    await expect.element(field(say("scheme"))).not.toBeInTheDocument();
    await expect.element(field(say("per"))).toHaveValue("amphoe");
  });

  it("set an upper bound for all that is chosen, and none when it is emptied", async () => {
    await show();
    await field(say("total")).fill("4");
    await expect.poll(() => open.scenario().quota.total).toBe(4);
    await field(say("total")).clear();
    await expect.poll(() => open.scenario().quota.total).toBeNull();
  });

  it("keep distance, one per district and level", async () => {
    await show();
    await field(say("distance")).fill("35");
    await page.getByRole("checkbox", { name: say("onePerAmphoe") }).click();
    await field(say("level")).selectOptions(say("level.amphoe"));
    await expect
      .poll(() => open.scenario())
      .toMatchObject({
        minDistanceKm: 35,
        onePerAmphoe: true,
        level: "amphoe",
      });
  });

  it("count who is left after each condition, and say which one leaves nobody", async () => {
    await show();
    const lines = page.getByRole("listitem");
    await expect.element(lines.first()).toHaveTextContent(`${say("field")}${AREAS.length}`);
    await field(say("measure")).selectOptions("sep-level");
    await field(say("bound")).fill("1");
    await button(say("addCondition")).click();
    await expect
      .element(lines.nth(1))
      .toHaveTextContent(new RegExp(`${say("test.at-least")} 1.*16$`));
    await field(say("bound")).fill("9");
    await button(say("addCondition")).click();
    await expect.element(lines.nth(2)).toHaveTextContent(say("empties"));
    await lines.nth(2).getByRole("button").click();
    await expect.element(lines.nth(2)).not.toBeInTheDocument();
    expect(open.scenario().rules).toMatchObject([{ test: "at-least", bound: 1 }]);
  });

  it("leave out present pilots, which asks for no number", async () => {
    await show();
    await field(say("measure")).selectOptions("role");
    await expect.element(field(say("bound"))).not.toBeInTheDocument();
    await button(say("addCondition")).click();
    const left = AREAS.length - 2;
    await expect
      .element(page.getByRole("listitem").nth(1))
      .toHaveTextContent(`${say("test.is-not-pilot")}${left}`);
  });
});

describe.each(["th", "en"] as const)("the criteria of a plan, in %s", (language) => {
  const say = speaker(planWords, language);
  const show = async () => {
    open = await openPlanPage(<CriteriaSection />, language);
    await expect.element(page.getByRole("listitem").first()).toBeVisible();
  };
  const nameOf = (id: string) =>
    open.app.indicators.find((one) => one.id === id)?.name[language] ?? id;

  it("say year and gaps of the figures they use", async () => {
    await show();
    const first = page.getByRole("listitem").first();
    await expect.element(first).toHaveTextContent(nameOf("poverty_any"));
    await expect.element(first).toHaveTextContent("2565");
    await expect.element(first).toHaveTextContent(say("missingCount", { n: 2 }));
  });

  it("are added with a weight of their own and taken away; weights always total 100", async () => {
    await show();
    const weights = () => open.scenario().criteria.map(({ weight }) => weight);
    const before = weights().length;
    await field(say("measure")).selectOptions("indicator:poverty_health");
    await button(say("addCriterion")).click();
    await expect.poll(() => weights().length).toBe(before + 1);
    expect(weights().reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(open.scenario().criteria.at(-1)?.measure).toMatchObject({
      kind: "indicator",
      indicator: "poverty_health",
    });
    await button(say("remove", { name: nameOf("poverty_health") })).click();
    await expect.poll(() => weights().length).toBe(before);
    expect(weights().reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it("turn to less-is-better, and ask for a number where an ideal is best", async () => {
    await show();
    const name = nameOf("poverty_any");
    const direction = field(say("preference", { name }));
    await direction.selectOptions(say("preference.min"));
    await expect.poll(() => open.scenario().criteria[0]?.preference).toEqual({ kind: "min" });
    await expect.element(field(say("ideal", { name }))).not.toBeInTheDocument();
    await direction.selectOptions(say("preference.ideal"));
    await field(say("ideal", { name })).fill("12");
    await expect
      .poll(() => open.scenario().criteria[0]?.preference)
      .toEqual({ kind: "ideal", value: 12 });
  });

  it("take the normalisation that belongs to the method", async () => {
    await show();
    await field(say("method")).selectOptions("topsis");
    await expect.element(field(say("normalisation"))).toHaveValue("vector");
    await field(say("missing")).selectOptions(say("missing.median"));
    await expect
      .poll(() => open.scenario())
      .toMatchObject({ method: "topsis", normalisation: "vector", missing: "median" });
    await field(say("method")).selectOptions("weighted-sum");
    await expect.element(field(say("normalisation"))).toHaveValue("min-max");
  });

  it("compare with a successful pilot that is selected", async () => {
    open = await openPlanPage(<CriteriaSection />, language, { view: { selected: "500101" } });
    await page.getByText(say("likeness"), { exact: true }).click();
    const pilot = AREAS.find(({ code }) => code === "500101")!.name[language];
    await page.getByRole("button", { name: new RegExp(pilot) }).click();
    await expect
      .poll(() => open.scenario().criteria.at(-1))
      .toMatchObject({
        measure: { kind: "likeness", code: "500101" },
        preference: { kind: "min" },
      });
  });
});
