import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { clearRoleEdits } from "../../../src/actions/edit-roles";
import type { RolloutPlan } from "../../../src/domain/scenario";
import { planPanelWords } from "../../../src/i18n/words/plan-panels";
import { planNumbers } from "../../../src/state/plan/plan-numbers";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { RolloutPanel } from "../../../src/views/planner/rollout-panel";
import { AREAS, ROLES } from "../../support/made-up/country";
import { button, field, shownName } from "../../support/page/by-name";
import { openPlanPage, type PlanPage, settledPlan } from "../../support/page/plan-page";
import { speaker } from "../../support/page/words";

let open: PlanPage;
afterEach(() => open.close());

const byCode = (code: string) => AREAS.find((area) => area.code === code)!;
/** Whether an area can be a rollout area of a pilot: of its amphoe, and not in the programme. */
const mayJoin = (code: string, pilot: string) =>
  code !== pilot &&
  code.slice(0, 4) === pilot.slice(0, 4) &&
  ROLES.every(({ areaCode }) => areaCode !== code);

describe.each(["th", "en"] as const)("rollout areas of the chosen, in %s", (language) => {
  const say = speaker(planPanelWords, language);
  const show = async (ring: "amphoe" | "most-alike" = "amphoe") => {
    const rollout: RolloutPlan = {
      ...{ ring, size: 2, waves: [1, 1], comparisons: 1 },
      covariates: [{ kind: "population" }],
    };
    open = await openPlanPage(<RolloutPanel />, language, { scenario: { rollout }, width: 1000 });
    await settledPlan();
    await expect.element(button(say("mark"))).toBeVisible();
  };
  afterEach(() => clearRoleEdits());

  it("are two of the same amphoe for each, in a wave each", async () => {
    await show();
    const rings = page.getByRole("table", { name: say("rolloutCaption") });
    await expect.element(rings).toBeVisible();
    await expect
      .element(rings.getByRole("columnheader", { name: say("wave", { n: 2 }) }))
      .toBeVisible();
    const lines = rings.getByRole("row").elements().slice(1);
    expect(lines).toHaveLength(6);
    const { data, choice } = planNumbers.getState();
    const chosen = choice?.people.kind === "chosen" ? choice.people.chosen : [];
    chosen.forEach((unit, i) => {
      const cells = [...lines[i]!.children].map((cell) => cell.textContent ?? "");
      const pilot = data?.areaUnits.codes[unit] ?? "";
      const free = AREAS.filter(({ code }) => mayJoin(code, pilot));
      const members = cells.slice(1, 3).filter((cell) => cell !== say("none"));
      expect(cells[0]).toContain(byCode(pilot).province[language]);
      expect(members).toHaveLength(Math.min(2, free.length));
      for (const member of members) {
        expect(free.map((area) => shownName(area, language))).toContain(member);
      }
    });
  });

  if (language === "en") return;

  it("become roles on the map: six pilots, ten rollout areas, for two amphoe have one left each", async () => {
    await show();
    await button(say("mark")).click();
    await expect.element(page.getByText(say("marked", { pilots: 6, rollout: 10 }))).toBeVisible();
    const roles = shownEdits().edits.map(({ role }) => role);
    expect(roles.filter((role) => role === "rollout")).toHaveLength(10);
    expect(roles.filter((role) => role === "pilot").length).toBeGreaterThan(3);
  });

  it("are told how alike comparison areas are, before and after", async () => {
    await show();
    const balance = page.getByRole("table", { name: say("balance") });
    await expect.element(balance).toBeVisible();
    expect(balance.getByRole("row").elements()).toHaveLength(2);
  });

  it("are picked anew when another ring and size are asked for", async () => {
    await show();
    await field(say("size")).fill("1");
    await userEvent.keyboard("{Enter}");
    await field(say("ring")).selectOptions("most-alike");
    await expect.poll(() => open.scenario().rollout).toMatchObject({ ring: "most-alike", size: 1 });
    await button(say("mark")).click();
    await expect.element(page.getByText(say("marked", { pilots: 6, rollout: 6 }))).toBeVisible();
  });
});
