import { afterEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { clearRoleEdits } from "../../../src/actions/edit-roles";
import { areaWords } from "../../../src/i18n/words/area";
import { legendWords } from "../../../src/i18n/words/legend";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { AreaDetails } from "../../../src/views/map/area-details";
import { AREAS, figureOf, INDICATORS } from "../../support/made-up/country";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

describe.each(["th", "en"] as const)("the panel of a tambon, in %s", (language) => {
  const say = speaker(areaWords, language);
  const legend = speaker(legendWords, language);
  const panel = () => page.getByRole("region", { name: say("panel") });
  const onZoom = vi.fn<(code: string) => void>();
  const show = async (selected: string) => {
    open = await openPage(<AreaDetails onZoom={onZoom} />, { lang: language, selected });
    await expect.element(panel()).toBeVisible();
    await expect.element(panel().getByRole("listitem").first()).toBeVisible();
  };
  const line = (i: number) =>
    panel().getByRole("listitem").filter({
      hasText: INDICATORS[i]!.name[language],
    });

  it("names the tambon in both languages, where it lies, and who lives there", async () => {
    await show("500102");
    const area = AREAS.find(({ code }) => code === "500102")!;
    await expect
      .element(panel().getByRole("heading", { level: 2 }))
      .toHaveTextContent(area.name[language]);
    await expect.element(panel()).toHaveTextContent(area.name[language === "th" ? "en" : "th"]);
    await expect.element(panel()).toHaveTextContent(say("code", { code: "500102" }));
    await expect.element(panel()).toHaveTextContent(area.province[language]);
    await expect.element(panel()).toHaveTextContent(area.population.toLocaleString("en-US"));
  });

  it("gives each indicator with numerator, denominator and rank", async () => {
    await show("500102");
    const { value, numerator, denominator } = figureOf("poverty_income", "500102", 2565);
    await expect.element(line(1)).toHaveTextContent(value.toFixed(1));
    await expect
      .element(line(1))
      .toHaveTextContent(say("ofPeople", { n: numerator, d: denominator }));
    const better = AREAS.filter(({ code }) => {
      const other = figureOf("poverty_income", code, 2565);
      return other.status === "value" && other.value > value;
    });
    const rank = { rank: better.length + 1, n: AREAS.length - 2, where: say("country") };
    await expect.element(line(1)).toHaveTextContent(say("rankIn", rank));
  });

  it("says suppressed and missing in words, never as a zero, and gives them no rank", async () => {
    await show(AREAS[4]!.code);
    await expect.element(line(1)).toHaveTextContent(say("suppressed"));
    await expect.element(line(1)).not.toHaveTextContent(/0\.0/);
    open.close();
    await show(AREAS[13]!.code);
    await expect.element(line(1)).toHaveTextContent(say("missing"));
    await expect.element(line(1)).not.toHaveTextContent(/0\.0/);
  });

  it("counts sufficiency-economy villages by level, or says that there are none", async () => {
    await show(AREAS[0]!.code);
    await expect.element(panel()).toHaveTextContent(say("sepVillages", { n: 1, a: 1, b: 0, c: 0 }));
    open.close();
    await show(AREAS[1]!.code);
    await expect.element(panel()).toHaveTextContent(say("noSepVillages"));
  });

  it("tells role, wave and year on record, and changes the role by a button", async () => {
    await show("500102");
    const role = panel().getByText(new RegExp(`^${say("role")}: `));
    await expect.element(role).toHaveTextContent(legend("rollout"));
    await expect.element(role).toHaveTextContent(say("wave", { n: 2 }));
    await expect.element(role).toHaveTextContent("2565");
    await expect.element(button(say("markRollout"))).not.toBeInTheDocument();
    await button(say("markPilot")).click();
    await expect.element(role).toHaveTextContent(legend("pilot"));
    await button(say("clearRole")).click();
    await expect.element(role).toHaveTextContent(legend("other"));
    expect(shownEdits().edits).toMatchObject([{ code: "500102", role: "none" }]);
  });

  it("asks the map to come near, and is closed by its button", async () => {
    await show("700201");
    await button(say("zoomTo")).click();
    expect(onZoom).toHaveBeenLastCalledWith("700201");
    await button(say("closePanel")).click();
    await expect.element(panel()).not.toBeInTheDocument();
    expect(open.view().selected).toBeNull();
  });

  it("is not there for a code that is no tambon", async () => {
    open = await openPage(
      <>
        <p>beside</p>
        <AreaDetails />
      </>,
      { lang: language, selected: "999999" },
    );
    await expect.element(page.getByText("beside")).toBeVisible();
    await expect.element(panel()).not.toBeInTheDocument();
  });
});
