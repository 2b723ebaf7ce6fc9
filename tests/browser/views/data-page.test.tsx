import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { dataWords } from "../../../src/i18n/words/data";
import { DatasetsView } from "../../../src/views/data/data-view";
import { AREAS, MANIFEST } from "../../support/made-up/country";
import { section } from "../../support/page/by-name";
import { type OpenPage, openPage } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
afterEach(() => open.close());

describe.each(["th", "en"] as const)("the data page, in %s", (language) => {
  const say = speaker(dataWords, language);
  const show = async () => {
    open = await openPage(<DatasetsView />, { lang: language }, 1100);
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(say("title"));
  };

  it("has a card for every dataset with kind, years, rows, source and licence", async () => {
    await show();
    for (const { title, kind, rows, source } of MANIFEST.datasets) {
      const card = page.getByRole("article").filter({ hasText: title[language] });
      await expect.element(card).toHaveTextContent(say(`kind.${kind}`));
      await expect.element(card).toHaveTextContent(rows.toLocaleString("en-US"));
      await expect.element(card).toHaveTextContent(source[language]);
      await expect.element(card).toHaveTextContent("2564");
    }
  });

  if (language === "en") return;

  it("says that the boundaries are approximate, whose they are, and how many shapes they have", async () => {
    await show();
    const boundaries = section(say("boundaries"));
    await expect.element(boundaries).toHaveTextContent(MANIFEST.boundaries.title[language]);
    await expect.element(boundaries).toHaveTextContent(String(AREAS.length));
    const official = boundaries.getByText(say("official"), { exact: true });
    await expect.element(official).not.toBeInTheDocument();
  });

  it("leads to every section by its contents", async () => {
    await show();
    const links = page.getByRole("navigation", { name: say("contents") }).getByRole("link");
    const targets = links.elements().map((link) => link.getAttribute("href") ?? "");
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) expect(document.querySelector(target), target).not.toBeNull();
  });

  it("offers every form as a workbook and as text", async () => {
    await show();
    const forms = section(say("templates")).getByRole("listitem").elements();
    expect(forms.length).toBeGreaterThan(4);
    for (const form of forms) expect(form.querySelectorAll("button")).toHaveLength(2);
  });
});
