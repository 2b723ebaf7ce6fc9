import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { clearRoleEdits, editRoles } from "../../../src/actions/edit-roles";
import { controlWords } from "../../../src/i18n/words/controls";
import { executiveWords } from "../../../src/i18n/words/executive";
import { legendWords } from "../../../src/i18n/words/legend";
import { problemWords } from "../../../src/i18n/words/problem";
import { ExecutiveView } from "../../../src/views/executive/executive-view";
import { AREAS, figureOf, INDICATORS, ROLES } from "../../support/made-up/country";
import { databaseAway, databaseReady, holdAnswers } from "../../support/page/a-database";
import { section } from "../../support/page/by-name";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
beforeEach(() => databaseReady(), 60_000);
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

const field = (label: string) => page.getByLabelText(label, { exact: true }).first();

/** Mean of a group weighed by people asked, areas without a figure left out. */
function meanOf(indicator: string, year: number, codes: readonly string[]): number {
  const reported = codes
    .map((code) => figureOf(indicator, code, year))
    .filter(({ status }) => status === "value");
  const sum = (of: (one: (typeof reported)[number]) => number) =>
    reported.reduce((all, one) => all + of(one), 0);
  return (100 * sum(({ numerator }) => numerator)) / sum(({ denominator }) => denominator);
}

const pilots = ROLES.filter(({ role }) => role === "pilot").map(({ areaCode }) => areaCode);
const ofPilots = (indicator: string, year: number) => meanOf(indicator, year, pilots).toFixed(1);

describe.each(["th", "en"] as const)("the executive's page, in %s", (language) => {
  const say = speaker(executiveWords, language);
  const legend = speaker(legendWords, language);
  const controls = speaker(controlWords, language);
  const problems = speaker(problemWords, language);
  const figures = () => section(say("figures"));
  const show = async () => {
    open = await openPage(<ExecutiveView />, { lang: language }, 1200);
    await expect.element(figures().getByRole("table")).toBeVisible();
  };

  it("counts the reach of the programme: 4 tambons in 2 amphoe, two of them pilots", async () => {
    await show();
    const reach = section(say("progress"));
    await expect.element(reach).toHaveTextContent(`${say("amphoeReached")}2 `);
    await expect.element(reach).toHaveTextContent(`${say("tambonReached")}4 `);
    const roles = section(say("rolesByRegion"));
    const last = roles.getByRole("row").last();
    await expect.element(last).toHaveTextContent(new RegExp(`2\\s*2\\s*4\\s*${AREAS.length}$`));
    const wave = say("roleWave", { role: legend("rollout"), n: 2 });
    await expect.element(roles.getByRole("columnheader", { name: wave })).toBeVisible();
  });

  it("counts a role marked by hand as soon as the tables hold it", async () => {
    await show();
    const reach = section(say("progress"));
    await expect.element(reach).toHaveTextContent(`${say("tambonReached")}4 `);
    await editRoles(["900101"], "pilot");
    await expect.element(reach).toHaveTextContent(`${say("tambonReached")}5 `);
  });

  it("gives the pilots' mean weighed by people", async () => {
    await show();
    const mean = ofPilots("poverty_any", 2565);
    await expect.element(section(say("headline"))).toHaveTextContent(mean);
    await expect.element(figures().getByRole("row").nth(1)).toHaveTextContent(mean);
  });

  it("keeps the figures of the former indicator under its own name while the next are on their way", async () => {
    await show();
    const letGo = holdAnswers();
    await field(controls("indicator")).selectOptions("poverty_health");
    const tableOf = (i: number) =>
      figures().getByRole("table", { name: INDICATORS[i]!.name[language] });
    const row = figures().getByRole("row").nth(1);
    await vi.waitFor(() => expect(open.view().indicator).toBe("poverty_health"));
    await expect.element(tableOf(0)).toBeVisible();
    await expect.element(tableOf(2)).not.toBeInTheDocument();
    await expect.element(row).toHaveTextContent(ofPilots("poverty_any", 2565));
    letGo();
    await expect.element(tableOf(2)).toBeVisible();
    await expect.element(row).toHaveTextContent(ofPilots("poverty_health", 2565));
  });

  it("follows baseline, year and scheme, which the link keeps", async () => {
    await show();
    await field(say("baseline")).selectOptions("2565");
    await expect.element(section(say("change"))).toHaveTextContent(say("sameYear"));
    await field(say("baseline")).selectOptions("2564");
    await expect.element(section(say("change"))).not.toHaveTextContent(say("sameYear"));
    await field(controls("scheme")).selectOptions("planning6_2560");
    await expect.element(figures()).toHaveTextContent(language === "th" ? "ตอนบน" : "Upper");
    expect(open.view()).toMatchObject({ year2: 2564, scheme: "planning6_2560" });
  });

  it("says that the database is starting, and why there is none", async () => {
    databaseAway();
    open = await openPage(<ExecutiveView />, { lang: language }, 1200);
    await expect.element(section(say("progress"))).toHaveTextContent(say("opening"));
    await expect.element(figures()).toHaveTextContent(say("figures"));
    await expect.element(figures().getByRole("table")).not.toBeInTheDocument();
    databaseAway({ kind: "engine-unavailable", detail: "no WebAssembly" });
    const why = problems("engine-unavailable", { detail: "no WebAssembly" });
    await expect.element(page.getByText(why).first()).toBeVisible();
    await expect.element(figures()).not.toBeInTheDocument();
  });
});
