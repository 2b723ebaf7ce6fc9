import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { clearRoleEdits, editRoles, undoRoleEdit } from "../../../src/actions/edit-roles";
import { areaWords } from "../../../src/i18n/words/area";
import { executiveWords } from "../../../src/i18n/words/executive";
import { startYearWords } from "../../../src/i18n/words/start-year";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { useRolesOnMap } from "../../../src/state/use-view-context";
import { LeftOutAreas } from "../../../src/views/executive/left-out-areas";
import { AreaDetails } from "../../../src/views/map/area-details";
import { RoleEditsBar } from "../../../src/views/planner/role-edits-bar";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";
import { groupsInYear } from "../../twins/comparison/groups-on-arrays";

let open: OpenPage;
beforeEach(() => clearRoleEdits());
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });
/** Edits of the tambons that these tests mark; the device may keep others. */
const edits = () =>
  shownEdits()
    .edits.filter(({ code }) => code.startsWith("7002") || code === "400102")
    .sort((a, b) => a.code.localeCompare(b.code));

describe.each(["th", "en"] as const)("the start year of one tambon, in %s", (language) => {
  const say = speaker(startYearWords, language);
  const area = speaker(areaWords, language);
  const show = async (selected: string) => {
    open = await openPage(<AreaDetails />, { lang: language, selected });
    await expect.element(page.getByRole("region", { name: area("panel") })).toBeVisible();
  };
  const type = async (text: string) => {
    await field(say("field")).fill(text);
    await userEvent.keyboard("{Enter}");
  };

  it("is asked for once it is marked, and taken in Thai digits", async () => {
    await show("700201");
    await expect.element(field(say("field"))).not.toBeInTheDocument();
    await button(area("markPilot")).click();
    await expect.element(page.getByText(say("unknown"))).toBeVisible();
    await type("๒๕๖๔");
    expect(edits()).toEqual([{ code: "700201", role: "pilot", since: 2564 }]);
    await expect.element(field(say("field"))).toHaveValue("2564");
    await expect.element(page.getByText(say("unknown"))).not.toBeInTheDocument();
    await undoRoleEdit();
    expect(edits()).toEqual([{ code: "700201", role: "pilot" }]);
    await expect.element(field(say("field"))).toHaveValue("");
  });

  it("typed as a CE year is turned into BE, which is said", async () => {
    await show("700201");
    await button(area("markRollout")).click();
    await type("2021");
    await expect.element(page.getByText(say("turned", { ce: 2021, be: 2564 }))).toBeVisible();
    expect(edits()).toEqual([{ code: "700201", role: "rollout", since: 2564 }]);
  });

  it("that is none is not taken, and what is wanted is said", async () => {
    await show("700201");
    await button(area("markPilot")).click();
    await type("64");
    await expect.element(page.getByText(say("bad", { first: 2500, last: 2600 }))).toBeVisible();
    expect(edits()).toEqual([{ code: "700201", role: "pilot" }]);
    await type("");
    await expect
      .element(page.getByText(say("bad", { first: 2500, last: 2600 })))
      .not.toBeInTheDocument();
  });

  it("on record is corrected by hand, keeps its wave, and comes back when the field is emptied", async () => {
    await show("400102");
    await expect.element(field(say("field"))).toHaveValue("2565");
    await type("2566");
    expect(edits()).toEqual([{ code: "400102", role: "rollout", since: 2566 }]);
    await expect.element(page.getByText(area("wave", { n: 2 }))).toBeVisible();
    await type("");
    await expect.element(field(say("field"))).toHaveValue("2565");
  });
});

/** The areas left out of a comparison in 2565, as a page shows them. */
function LeftOutNow() {
  const { table } = useRolesOnMap();
  return <LeftOutAreas leftOut={groupsInYear(table, 2565).leftOut} years={[2565, 2565]} />;
}

describe.each(["th", "en"] as const)("start years of several tambons, in %s", (language) => {
  const say = speaker(startYearWords, language);
  const executive = speaker(executiveWords, language);
  const MARKED = ["700201", "700202", "700203"];
  const pilots = { th: "นำร่อง", en: "Pilot" }[language];

  it("are reached from the sentence that leaves them out, by keyboard alone", async () => {
    await editRoles(MARKED, "pilot");
    open = await openPage(<LeftOutNow />, { lang: language });
    const list = page.getByRole("list", { name: executive("leftOut") });
    const way = list.getByRole("button", { name: say("openUnknown", { n: 3 }), exact: true });
    await expect.element(way).toBeVisible();
    while (document.activeElement !== way.element()) await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    const all = field(say("allOf", { role: pilots, n: 3 }));
    await expect.element(all).toBeVisible();
    all.element().focus();
    await userEvent.keyboard("2565{Enter}");
    expect(edits()).toEqual(MARKED.map((code) => ({ code, role: "pilot", since: 2565 })));
    const one = page.getByRole("textbox", { name: /700202/ });
    await expect.element(one).toHaveValue("2565");
    await one.fill("2566");
    await userEvent.keyboard("{Enter}");
    expect(edits()[1]).toEqual({ code: "700202", role: "pilot", since: 2566 });
    await expect.element(all).toHaveAttribute("placeholder", say("mixed"));
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
    await expect.element(list).not.toBeInTheDocument();
    await expect.element(page.getByRole("main")).toHaveFocus();
  });

  it("are given beside the role edits of the planner, and are one step to take back", async () => {
    await editRoles(MARKED, "pilot");
    open = await openPage(<RoleEditsBar />, { lang: language });
    await button(say("openUnknown", { n: 3 })).click();
    await userEvent.keyboard("{Escape}");
    await expect.element(button(say("openUnknown", { n: 3 }))).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await field(say("allOf", { role: pilots, n: 3 })).fill("2564");
    await userEvent.keyboard("{Enter}");
    expect(edits().map(({ since }) => since)).toEqual([2564, 2564, 2564]);
    await undoRoleEdit();
    expect(edits().map(({ since }) => since)).toEqual([undefined, undefined, undefined]);
  });
});
