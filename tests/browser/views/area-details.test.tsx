import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { clearRoleEdits } from "../../../src/actions/edit-roles";
import { appWords } from "../../../src/i18n/words/app";
import { areaWords } from "../../../src/i18n/words/area";
import { legendWords } from "../../../src/i18n/words/legend";
import { problemWords } from "../../../src/i18n/words/problem";
import { registerWords } from "../../../src/i18n/words/register";
import { shownEdits } from "../../../src/state/roles/role-edits-store";
import { useViewContext } from "../../../src/state/use-view-context";
import { AreaDetails } from "../../../src/views/map/area-details";
import { AREAS, figureOf, INDICATORS } from "../../support/made-up/country";
import { databaseAway, databaseReady, holdAnswers } from "../../support/page/a-database";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
beforeEach(() => databaseReady(), 60_000);
afterEach(async () => {
  open.close();
  await clearRoleEdits();
});

const button = (name: string) => page.getByRole("button", { name, exact: true });

/** Changes what the link says, as the map or the year slider does. */
function Choose({ code, year }: { code?: string; year?: number }) {
  const { patch } = useViewContext();
  const change = { ...(code ? { selected: code } : {}), ...(year ? { year } : {}) };
  return (
    <button type="button" onClick={() => patch(change)}>
      choose
    </button>
  );
}

describe.each(["th", "en"] as const)("the panel of a tambon, in %s", (language) => {
  const say = speaker(areaWords, language);
  const legend = speaker(legendWords, language);
  const app = speaker(appWords, language);
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

  it("has the problems on record that are not solved, too few households held back", async () => {
    const register = speaker(registerWords, language);
    await show("500102");
    const problem = (type: string) => panel().getByRole("listitem").filter({ hasText: type });
    const toilets = problem("ส้วมไม่ถูกสุขลักษณะ");
    await expect.element(toilets).toHaveTextContent(register("open", { n: 1 }));
    await expect.element(toilets).toHaveTextContent(legend("amount.households", { n: 12 }));
    await expect.element(toilets).toHaveTextContent(register("working", { n: 1 }));
    await expect.element(toilets).toHaveTextContent(register("few", { n: 5 }));
    await expect.element(toilets).not.toHaveTextContent(/\b3\b/);
    await expect.element(problem("หมอกควัน")).toHaveTextContent(register("level.amphoe"));
    await expect.element(problem("หนี้นอกระบบ")).not.toBeInTheDocument();
    open.close();
    await show("700201");
    await expect.element(panel()).not.toHaveTextContent(register("title"));
  });

  it("says that it is loading until the database is there, then gives the figures", async () => {
    databaseAway();
    open = await openPage(<AreaDetails />, { lang: language, selected: "500102" });
    await expect.element(panel()).toHaveTextContent(app("loading"));
    await expect.element(panel().getByRole("listitem")).not.toBeInTheDocument();
    await databaseReady();
    const { value } = figureOf("poverty_income", "500102", 2565);
    await expect.element(line(1)).toHaveTextContent(value.toFixed(1));
    await expect.element(panel()).not.toHaveTextContent(app("loading"));
  });

  it("says why there are no figures where there is no database", async () => {
    databaseAway({ kind: "feature-missing", feature: "wasm" });
    open = await openPage(<AreaDetails />, { lang: language, selected: "500102" });
    const why = speaker(problemWords, language)("feature-missing", { feature: "WebAssembly" });
    await expect.element(panel().getByRole("alert")).toHaveTextContent(why);
    await expect.element(panel().getByRole("listitem")).not.toBeInTheDocument();
  });

  it("names a damaged file, and says nothing of the indicator that it holds", async () => {
    await databaseReady([{ kind: "file-damaged", file: "poverty_income.arrow", detail: "cut" }]);
    await show("500102");
    await expect.element(panel().getByRole("alert")).toHaveTextContent("poverty_income.arrow");
    await expect.element(line(0)).toBeVisible();
    await expect.element(line(1)).not.toBeInTheDocument();
  });

  it("never shows the figures of the area before while those of the next are on their way", async () => {
    open = await openPage(
      <>
        <Choose code="700201" />
        <AreaDetails />
      </>,
      { lang: language, selected: "500102" },
    );
    const countOf = (code: string) => {
      const { numerator, denominator } = figureOf("poverty_income", code, 2565);
      return say("ofPeople", { n: numerator, d: denominator });
    };
    await expect.element(line(1)).toHaveTextContent(countOf("500102"));
    const letGo = holdAnswers();
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(open.host.textContent ?? ""));
    watch.observe(open.host, { childList: true, subtree: true, characterData: true });
    await button("choose").click();
    await expect.element(panel()).toHaveTextContent(say("code", { code: "700201" }));
    await expect.element(panel()).toHaveTextContent(app("loading"));
    await expect.element(panel().getByRole("listitem")).not.toBeInTheDocument();
    letGo();
    await expect.element(line(1)).toHaveTextContent(countOf("700201"));
    watch.disconnect();
    const under = seen.filter((text) => text.includes(say("code", { code: "700201" })));
    expect(under.length).toBeGreaterThan(1);
    expect(under.filter((text) => text.includes(countOf("500102")))).toEqual([]);
  });

  it("keeps the area's figures under their own year while another year is on its way", async () => {
    open = await openPage(
      <>
        <Choose year={2564} />
        <AreaDetails />
      </>,
      { lang: language, selected: "500102", year: 2565 },
    );
    const [before, after] = [2565, 2564].map((y) => figureOf("poverty_income", "500102", y).value);
    await expect.element(line(1)).toHaveTextContent(before!.toFixed(1));
    const letGo = holdAnswers();
    await button("choose").click();
    await vi.waitUntil(() => open.view().year === 2564);
    await expect.element(line(1)).toHaveTextContent(before!.toFixed(1));
    await expect.element(line(1)).toHaveTextContent(/2565/);
    letGo();
    await expect.element(line(1)).toHaveTextContent(after!.toFixed(1));
    await expect.element(line(1)).toHaveTextContent(/2564/);
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
