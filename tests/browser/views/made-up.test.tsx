import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { visibleSources } from "../../../src/domain/shown-datasets";
import type { AppData } from "../../../src/figures/app-data";
import { appInUse } from "../../../src/figures/stamps/in-use";
import { appWords } from "../../../src/i18n/words/app";
import { demonstrationWords } from "../../../src/i18n/words/demonstration";
import { executiveWords } from "../../../src/i18n/words/executive";
import { demonstrationStore, showDemonstration } from "../../../src/state/demonstration";
import { DatasetsView } from "../../../src/views/data/data-view";
import { DemonstrationNotice } from "../../../src/views/demonstration-notice";
import { DemonstrationSwitch } from "../../../src/views/demonstration-switch";
import { ExecutiveView } from "../../../src/views/executive/executive-view";
import { databaseReady } from "../../support/page/a-database";
import { section } from "../../support/page/by-name";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
beforeEach(() => databaseReady(), 60_000);
afterEach(() => {
  open.close();
  showDemonstration("auto");
});

/** The country with some of its datasets made up. */
const madeUp =
  (...ids: string[]) =>
  (app: AppData): AppData => {
    const datasets = app.manifest.datasets.map((one) => ({
      ...one,
      demonstration: ids.includes(one.id),
    }));
    const manifest = { ...app.manifest, datasets };
    return { ...app, manifest, sources: visibleSources(manifest) };
  };

describe.each(["th", "en"] as const)("made-up data on the pages, in %s", (language) => {
  const say = speaker(executiveWords, language);
  const app = speaker(appWords, language);
  const told = speaker(demonstrationWords, language);
  const stamp = app("demonstration");
  const executive = async (...ids: string[]) => {
    open = await openPage(<ExecutiveView />, { lang: language }, 1200, madeUp(...ids));
    await expect.element(section(say("figures")).getByRole("table")).toBeVisible();
  };

  it("stamp the figures of groups on real roles, and not the reach of the programme", async () => {
    await executive("survey");
    for (const part of ["headline", "figures", "change"] as const) {
      await expect.element(section(say(part))).toHaveTextContent(stamp);
    }
    await expect.element(section(say("progress"))).not.toHaveTextContent(stamp);
  });

  it("stamp groups by made-up roles on real figures, and the reach of the programme", async () => {
    await executive("roles");
    for (const part of ["headline", "figures", "change", "progress", "rolesByRegion"] as const) {
      await expect.element(section(say(part))).toHaveTextContent(stamp);
    }
  });

  it("stamp nothing where all is real", async () => {
    await executive();
    await expect.element(page.getByRole("main").first()).not.toHaveTextContent(stamp);
  });

  it("are switched off in the header, named on the data page, and come back in one press", async () => {
    const hidden = (data: AppData) =>
      appInUse(madeUp("survey", "roles")(data), { choice: "hidden", ownRoles: false });
    open = await openPage(<DatasetsView />, { lang: language }, 1200, (data) => {
      const shown = hidden(data);
      // A page needs an indicator to stand on; the list of datasets is that of what is in use.
      return { ...shown, sources: data.sources, indicators: data.indicators };
    });
    demonstrationStore.setState({ choice: "hidden" });
    await expect.element(page.getByText(told("card.asked")).first()).toBeVisible();
    await page
      .getByRole("button", { name: told("showAgain") })
      .first()
      .click();
    expect(demonstrationStore.getState().choice).toBe("auto");
  });

  it("say that they are hidden beside real ones, with the way to show them", async () => {
    const mixed = (data: AppData) => {
      const made = madeUp("roles")(data);
      return appInUse(made, { choice: "auto", ownRoles: true });
    };
    open = await openPage(
      <>
        <DemonstrationSwitch />
        <DemonstrationNotice />
      </>,
      { lang: language },
      800,
      mixed,
    );
    await expect.element(page.getByText(told("own-roles"))).toBeVisible();
    await page.getByRole("switch", { name: told("hide") }).click();
    expect(demonstrationStore.getState().choice).toBe("hidden");
    showDemonstration("auto");
    await page.getByRole("button", { name: told("show") }).click();
    expect(demonstrationStore.getState().choice).toBe("beside");
  });
});
