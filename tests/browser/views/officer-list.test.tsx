import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { legendWords } from "../../../src/i18n/words/legend";
import { officerWords } from "../../../src/i18n/words/officer";
import { useAreaList } from "../../../src/state/use-area-list";
import { AreaListTable } from "../../../src/views/officer/area-list-table";
import { FilterPanel } from "../../../src/views/officer/filter-panel";
import { ListSummary } from "../../../src/views/officer/list-summary";
import { AREAS, figureOf } from "../../support/made-up/country";
import { button, field, rows } from "../../support/page/by-name";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
afterEach(() => open.close());

function List() {
  const { list } = useAreaList();
  return (
    <>
      <FilterPanel list={list} />
      {list ? <ListSummary list={list} /> : null}
      <div style={{ height: 400 }}>{list ? <AreaListTable list={list} /> : null}</div>
    </>
  );
}

const YEAR = 2565;
const judged = AREAS.filter(({ code }) => figureOf("poverty_any", code, YEAR).status === "value");
const rate = (indicator: string, code: string) => figureOf(indicator, code, YEAR).value;

describe.each(["th", "en"] as const)("the officer's list, in %s", (language) => {
  const say = speaker(officerWords, language);
  const legend = speaker(legendWords, language);
  const count = (n: number) =>
    page.getByText(say("count", { n, all: AREAS.length }), { exact: true });
  const show = async (view: Parameters<typeof openPage>[1] = { lang: language }) => {
    open = await openPage(<List />, view, 900);
    await expect.element(rows().nth(1)).toBeVisible();
  };

  it("holds every tambon at first, and says people and places that cannot be judged not at all", async () => {
    await show();
    await expect.element(count(AREAS.length)).toBeVisible();
    await expect.element(page.getByText(say("noConditions"))).toBeVisible();
    const people = judged.reduce((sum, { code }) => {
      return sum + figureOf("poverty_any", code, YEAR).denominator;
    }, 0);
    await expect.element(page.getByText(new RegExp(people.toLocaleString("en-US")))).toBeVisible();
  });

  if (language === "en") return;

  it("keeps the tambons whose rate is at least the bound, highest first", async () => {
    await show();
    await button(say("add")).click();
    const bound = field(say("boundOf", { n: 1, unit: legend("percent") }));
    await bound.fill("10");
    await userEvent.keyboard("{Enter}");
    const passing = judged.filter(({ code }) => rate("poverty_any", code) >= 10);
    await expect.element(count(passing.length)).toBeVisible();
    expect(open.view().thresholds).toEqual([
      { indicator: "poverty_any", comparison: "gte", bound: 10 },
    ]);
    const top = [...passing].sort(
      (a, b) => rate("poverty_any", b.code) - rate("poverty_any", a.code),
    );
    await expect.element(rows().nth(1)).toHaveTextContent(top[0]!.name[language]);
    await expect.element(rows().nth(1)).toHaveTextContent(top[0]!.code);
  });

  it("needs all conditions, and lists the second one's figures in a column of its own", async () => {
    const thresholds = [
      { indicator: "poverty_any", comparison: "gte", bound: 6 },
      { indicator: "poverty_health", comparison: "lte", bound: 5 },
    ] as const;
    await show({ lang: language, thresholds });
    const passing = judged.filter(
      ({ code }) => rate("poverty_any", code) >= 6 && rate("poverty_health", code) <= 5,
    );
    await expect.element(count(passing.length)).toBeVisible();
    const name = open.app.indicators.find(({ id }) => id === "poverty_health")!.name[language];
    await expect.element(page.getByRole("columnheader", { name: new RegExp(name) })).toBeVisible();
    await button(say("remove", { n: 2 })).click();
    await expect.poll(() => open.view().thresholds).toHaveLength(1);
    await button(say("clear")).click();
    await expect.element(count(AREAS.length)).toBeVisible();
  });

  it("turns a condition round and takes Thai digits, and keeps the last bound at what is no number", async () => {
    await show({
      lang: language,
      thresholds: [{ indicator: "poverty_any", comparison: "gte", bound: 10 }],
    });
    await field(say("comparisonOf", { n: 1 })).selectOptions("lte");
    const bound = field(say("boundOf", { n: 1, unit: legend("percent") }));
    await bound.fill("๗.๕");
    await userEvent.keyboard("{Enter}");
    await expect
      .poll(() => open.view().thresholds)
      .toEqual([{ indicator: "poverty_any", comparison: "lte", bound: 7.5 }]);
    await bound.fill("ten");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(say("badNumber"))).toBeVisible();
    expect(open.view().thresholds[0]?.bound).toBe(7.5);
  });

  it("shows those that nobody can judge, with the reason in words, on demand", async () => {
    await show({
      lang: language,
      thresholds: [{ indicator: "poverty_any", comparison: "gte", bound: 0 }],
    });
    await expect.element(count(judged.length)).toBeVisible();
    await page.getByRole("switch", { name: say("showUnjudged") }).click();
    await expect
      .element(page.getByText(say("countUnjudged", { n: 2, all: AREAS.length })))
      .toBeVisible();
    const suppressed = AREAS.find(
      ({ code }) => figureOf("poverty_any", code, YEAR).status === "suppressed",
    )!;
    const row = page.getByRole("row", { name: new RegExp(suppressed.code) });
    await expect.element(row).toHaveTextContent(language === "th" ? "ปกปิด" : /suppressed/i);
    await expect.element(row).not.toHaveTextContent(/\b0\b/);
  });

  it("sorts by a head, back by the same head, and selects a tambon by its row", async () => {
    await show();
    const head = page.getByRole("columnheader", { name: say("code"), exact: true });
    await head.getByRole("button").click();
    await expect.poll(() => open.view().sort).toMatch(/code$/);
    const first = open.view().sort === "code" ? AREAS[0]! : AREAS.at(-1)!;
    await expect.element(rows().nth(1)).toHaveTextContent(first.code);
    await head.getByRole("button").click();
    await expect.element(rows().nth(1)).not.toHaveTextContent(first.code);
    await page.getByRole("gridcell", { name: "900204", exact: true }).click();
    await expect.poll(() => open.view().selected).toBe("900204");
  });

  it("is limited to a region and to a group of the programme", async () => {
    await show();
    const regions = open.app.schemes[0]!.regions;
    const north = regions.find(({ id }) => id === "north")!;
    await page
      .getByRole("combobox")
      .filter({ hasText: north.name[language] })
      .selectOptions("north");
    await expect.element(count(8)).toBeVisible();
    await page
      .getByRole("combobox")
      .filter({ hasText: legend("pilot") })
      .first()
      .selectOptions("pilot");
    await expect.element(count(1)).toBeVisible();
    await expect.element(rows().nth(1)).toHaveTextContent("500101");
    expect(open.view()).toMatchObject({ region: "north", group: "pilot" });
  });
});
