import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { exploreWords } from "../../../src/i18n/words/explore";
import { resetExplore } from "../../../src/state/explore/explore-store";
import { AreaPanel } from "../../../src/views/officer/explore/area-panel";
import { HouseholdPanel } from "../../../src/views/officer/explore/household-panel";
import { AREAS, figureOf, HOUSEHOLDS, INDICATORS } from "../../support/made-up/country";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
afterEach(() => {
  open.close();
  resetExplore();
});

const bar = (name: RegExp | string) => page.getByRole("button", { name });

describe.each(["th", "en"] as const)("tambons explored along indicators, in %s", (language) => {
  const say = speaker(exploreWords, language);
  const chart = (name: string) => page.getByRole("group", { name: new RegExp(name) });
  const any = INDICATORS[0]!.name[language];
  const counted = () => page.getByRole("status", { name: say("areasTitle") });
  const count = (n: number) => say("counts", { n, all: AREAS.length });
  const show = async (view = {}) => {
    open = await openPage(<AreaPanel />, { lang: language, ...view }, 900);
    await expect.element(chart(any)).toBeVisible();
  };

  it("are all kept at first, with a chart for each indicator that says how many have no value", async () => {
    await show();
    await expect.element(counted()).toHaveTextContent(count(AREAS.length));
    const people = AREAS.reduce((sum, { population }) => sum + population, 0);
    await expect
      .element(page.getByText(say("people", { n: people.toLocaleString("en-US") })))
      .toBeVisible();
    for (const { name } of INDICATORS) await expect.element(chart(name[language])).toBeVisible();
    await expect.element(chart(any)).toHaveTextContent(say("without", { n: 2 }));
  });

  if (language === "en") return;

  it("are kept from a bound on by the keys, which the link then says, and all again by Escape", async () => {
    await show();
    const least = page.getByRole("slider", { name: new RegExp(`${any}.*: ${say("least")}`) });
    (least.element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await expect.poll(() => open.view().thresholds).toHaveLength(1);
    const [{ indicator, comparison, bound }] = open.view().thresholds as [
      { indicator: string; comparison: string; bound: number },
    ];
    expect([indicator, comparison]).toEqual(["poverty_any", "gte"]);
    const kept = AREAS.filter(({ code }) => {
      const { status, value } = figureOf("poverty_any", code, 2565);
      return status === "value" && value >= bound;
    });
    await expect.element(counted()).toHaveTextContent(count(kept.length));
    expect(kept.length).toBeLessThan(AREAS.length - 2);
    await userEvent.keyboard("{Escape}");
    await expect.element(counted()).toHaveTextContent(count(AREAS.length));
  });

  it("filter by region, whose button is pressed, and let go of all by one button", async () => {
    await show({ thresholds: [{ indicator: "poverty_health", comparison: "gte", bound: 0 }] });
    const { regions } = open.app.schemes[0]!;
    const north = bar(new RegExp(regions.find(({ id }) => id === "north")!.name[language]));
    await north.click();
    await expect.element(north).toHaveAttribute("aria-pressed", "true");
    const eight = AREAS.filter(
      ({ code }) =>
        code.startsWith("50") && figureOf("poverty_health", code, 2565).status === "value",
    );
    await expect.element(counted()).toHaveTextContent(count(eight.length));
    await bar(say("clearAll")).click();
    await expect.element(counted()).toHaveTextContent(count(AREAS.length));
    expect(open.view()).toMatchObject({ region: null, thresholds: [] });
  });

  it("have a chart less when an indicator is left out, but never none", async () => {
    await show();
    await page.getByText(say("choose"), { exact: true }).click();
    for (const { name } of INDICATORS.slice(1)) {
      await page.getByRole("checkbox", { name: name[language], exact: true }).click();
      await expect.element(chart(name[language])).not.toBeInTheDocument();
    }
    await expect.element(page.getByRole("checkbox", { name: any, exact: true })).toBeDisabled();
    await expect.element(chart(any)).toBeVisible();
  });
});

describe.each(["th", "en"] as const)("households explored, in %s", (language) => {
  const say = speaker(exploreWords, language);
  const all = HOUSEHOLDS.length;
  const counted = () => page.getByRole("status", { name: say("householdsTitle") });
  const shown = (n: number) => say("shown", { n, all });
  const show = async () => {
    open = await openPage(<HouseholdPanel />, { lang: language }, 900);
    await expect.element(counted()).toHaveTextContent(shown(all));
  };

  it("are kept by what they fail, exactly where a kind has five or more", async () => {
    await show();
    const income = HOUSEHOLDS.filter(({ mask }) => (mask & 8) > 0).length;
    await bar(new RegExp(`^${say("income")}`)).click();
    await expect.element(counted()).toHaveTextContent(shown(income));
    const both = HOUSEHOLDS.filter(({ mask }) => mask === 9).length;
    await bar(new RegExp(`^${say("health")}`)).click();
    await expect.element(counted()).toHaveTextContent(shown(both));
    await bar(say("clearAll")).click();
    await expect.element(counted()).toHaveTextContent(shown(all));
  });

  if (language === "en") return;

  it("are told in words, never in a number, where a kind is smaller than five", async () => {
    await show();
    const two = bar(new RegExp(`^${say("dimensions")}|${say("failedOf", { n: 3 })}`)).first();
    await expect.element(two).toHaveTextContent(say("belowFive"));
    for (const button of page.getByRole("button").elements()) {
      const figure = /(?:^|\D)([1-4])$/.exec(button.textContent ?? "")?.[1];
      expect(figure, button.textContent ?? "").toBeUndefined();
    }
  });

  it("are kept by the number of members", async () => {
    await show();
    const four = HOUSEHOLDS.filter(({ members }) => members === 4).length;
    await bar(new RegExp(`^${say("members2")}`)).click();
    await expect.element(counted()).toHaveTextContent(shown(four));
  });
});
