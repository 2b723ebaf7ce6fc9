import { useEffect, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fail } from "../../../src/base/result";
import { gazetteerOf } from "../../../src/catalogue/gazetteer/gazetteer";
import {
  createImportSession,
  type ImportSession,
} from "../../../src/catalogue/intake/import-session";
import { withAnswer } from "../../../src/catalogue/intake/questions";
import type { Draft, Review } from "../../../src/catalogue/intake/vocabulary/draft";
import type { Recipe } from "../../../src/catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../src/i18n/words/import";
import { joinWords } from "../../../src/i18n/words/join";
import { pictureWords } from "../../../src/i18n/words/picture";
import { questionWords } from "../../../src/i18n/words/question";
import { DraftCard, type DraftCardProps } from "../../../src/views/data/import/draft-card";
import { AREAS } from "../../support/made-up/country";
import { button, field } from "../../support/page/by-name";
import { type OpenPage, openPage, theCountry } from "../../support/page/open-page";
import { speaker } from "../../support/page/words";

let open: OpenPage;
let session: ImportSession;
let draft: Draft;
let recipe: Recipe;
let review: Review | null;
const onTakeOver = vi.fn<() => void>();
const onDiscard = vi.fn<() => void>();
const onReread = vi.fn<DraftCardProps["onReread"]>();

beforeEach(() => vi.clearAllMocks());
afterEach(() => open.close());

/** The card of a draft, reviewed anew at every change, as the import keeps it. */
function Card(props: { replaced: string | null; app: OpenPage["app"] }) {
  const [now, setNow] = useState<{ recipe: Recipe; review: Review | null }>({
    recipe: draft.recipe,
    review: null,
  });
  useEffect(() => {
    recipe = now.recipe;
    let current = true;
    void session.review(draft.id, now.recipe).then((result) => {
      if (!current || !result.ok) return;
      review = result.value;
      setNow((before) => (before.review === result.value ? before : { ...before, review }));
    });
    return () => {
      current = false;
    };
  }, [now.recipe]);
  return (
    <DraftCard
      draft={draft}
      recipe={now.recipe}
      review={now.review}
      reviewing={now.review === null}
      areas={props.app.areas}
      indicators={props.app.indicators}
      shipped={new Set(props.app.indicators.map(({ id }) => id))}
      busy={false}
      problem={null}
      replaced={props.replaced}
      startOpen
      onChange={(next) => setNow((before) => ({ ...before, recipe: next }))}
      onAnswer={(question, answer) =>
        setNow((before) => ({ ...before, recipe: withAnswer(before.recipe, question, answer) }))
      }
      onReread={onReread}
      onSaveCrosswalk={() => undefined}
      onOpenCrosswalk={() => undefined}
      onTakeOver={onTakeOver}
      onDiscard={onDiscard}
    />
  );
}

const north = AREAS.filter(({ code }) => code.startsWith("50"));
/** Poor people by tambon: seven by their code, one code that is none. */
const TABLE = [
  "รหัสตำบล,ตำบล,อำเภอ,จังหวัด,คนจน",
  ...north.map(({ code, name, amphoe, province }, i) =>
    [
      i === 7 ? "509999" : code,
      i === 7 ? "ไม่มีจริง" : name.th,
      amphoe.th,
      province.th,
      10 + i,
    ].join(),
  ),
].join("\n");

describe.each(["th", "en"] as const)("the card of a dropped table, in %s", (language) => {
  const say = speaker(importWords, language);
  const show = (text = TABLE, replaced: string | null = null) =>
    showFiles([["คนจน2565.csv", text]], replaced);
  const showFiles = async (
    files: readonly (readonly [string, string])[],
    replaced: string | null = null,
  ) => {
    const app = await theCountry();
    const readExisting = async (file: string) => fail({ kind: "file-missing", file } as const);
    session = createImportSession({
      gazetteer: gazetteerOf(app.areas, []),
      indicators: app.indicators,
      regionOf: () => null,
      existing: () => [],
      readExisting,
      now: () => "2026-11-21T00:00:00.000Z",
    });
    const encoder = new TextEncoder();
    const opened = await session.open(
      files.map(([name, text]) => ({ name, bytes: encoder.encode(text) })),
    );
    draft = opened.drafts[0]!;
    review = null;
    open = await openPage(<Card app={app} replaced={replaced} />, { lang: language }, 1000);
    await expect.element(page.getByRole("article")).toBeVisible();
    await expect.poll(() => review).not.toBeNull();
  };
  const joined = () =>
    page
      .getByRole("region", { name: say("joinTitle") })
      .getByRole("row")
      .nth(1);

  it("says what it is and where its rows go: seven by code, one nowhere with its reason", async () => {
    await show();
    await expect.element(page.getByText(new RegExp(say("kind.indicators"))).first()).toBeVisible();
    await expect.element(joined()).toHaveTextContent(/8.*7.*1.*7/);
    const reason = joinWords["unknown-code"][language];
    await expect.element(page.getByText(say("reasonLine", { reason, n: 1 }))).toBeVisible();
  });

  it("shows the figures as they will be: all areas, and the total that was read", async () => {
    await show(`${TABLE}\nรวม,,,,300`);
    const picture = page.getByRole("region", { name: pictureWords.title[language] });
    await expect.element(picture).toBeVisible();
    await expect.element(picture.getByRole("img")).toBeVisible();
    const sum = review?.pictures[0]?.sums;
    await expect
      .element(picture.getByRole("row", { name: pictureWords.onMap[language] }))
      .toHaveTextContent(String(sum?.onMap));
    await expect.element(picture.getByText(/300 · /)).toBeVisible();
  });

  it("asks what becomes of rounds of one year that meet, and is answered there", async () => {
    const round = (n: number) => TABLE.replaceAll(/,(\d+)$/gm, (_, v) => `,${Number(v) * n}`);
    await showFiles([
      ["ถุงยังชีพ รอบที่ 1 2565.csv", round(1)],
      ["ถุงยังชีพ รอบที่ 2 2565.csv", round(2)],
    ]);
    const take = page.getByRole("button", { name: new RegExp(`^${say("takeOver")}`) });
    await expect.element(take).toBeDisabled();
    const before = review?.pictures[0]?.sums?.onMap;
    await page
      .getByRole("radio", {
        name: new RegExp(questionWords["meeting.apart"][language].slice(0, 8)),
      })
      .click();
    await expect.poll(() => recipe.indicators.length).toBe(2);
    await expect.element(take).toBeEnabled();
    await page
      .getByRole("radio", {
        name: new RegExp(`^${questionWords["meeting.add"][language].slice(0, 5)}`),
      })
      .click();
    await expect.poll(() => recipe.indicators.length).toBe(1);
    await expect.poll(() => review?.pictures[0]?.sums?.onMap).toBe(before);
    await expect.element(take).toBeEnabled();
  });

  it("asks for a year that nothing tells, and is answered there", async () => {
    await showFiles([["คนจน.csv", TABLE]]);
    await expect.element(page.getByText(questionWords["year.ask"][language])).toBeVisible();
    await field(questionWords["year.type"][language]).fill("2565");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => recipe.yearBe).toBe(2565);
    const take = page.getByRole("button", { name: new RegExp(`^${say("takeOver")}`) });
    await expect.element(take).toBeEnabled();
  });

  if (language === "en") return;

  it("is taken over or thrown away by a button each", async () => {
    await show();
    await expect
      .element(button(say("takeOverFor", { table: draft.table || draft.file })))
      .toBeEnabled();
    await button(say("takeOverFor", { table: draft.table || draft.file })).click();
    expect(onTakeOver).toHaveBeenCalledOnce();
    await button(say("discardFor", { table: draft.table || draft.file })).click();
    expect(onDiscard).toHaveBeenCalledOnce();
  });

  it("lets a column be something else; without figures there is nothing to take over", async () => {
    await show();
    const meaning = field(say("meaningOf", { column: "คนจน" }));
    await expect.element(meaning).toHaveValue("value");
    await meaning.selectOptions("ignored");
    await expect.poll(() => recipe.columns.at(-1)).toEqual({ as: "ignored" });
    await expect.element(page.getByRole("heading", { name: say("faults") })).toBeVisible();
    await expect
      .element(button(say("takeOverFor", { table: draft.table || draft.file })))
      .toBeDisabled();
  });

  it("places a row by hand from the list of areas", async () => {
    await show();
    const name = /ไม่มีจริง/;
    await page.getByRole("button", { name: new RegExp(`^${say("nowhere")}: .*ไม่มีจริง`) }).click();
    await expect.poll(() => recipe.decisions).toMatchObject([{ code: "", by: "hand" }]);
    await expect.element(page.getByText(name).first()).toBeVisible();
    await expect.poll(() => review?.joins[0]?.reasons).toEqual({ "decided-nowhere": 1 });
  });

  it("asks for the year of rows that tell none, and takes no other text", async () => {
    await show();
    const year = field(say("datasetYear"));
    await year.fill("๒๕๖๔");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => recipe.yearBe).toBe(2564);
    await year.fill("ปีก่อน");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(say("datasetYearBad"))).toBeVisible();
    expect(recipe.yearBe).toBe(2564);
  });

  it("asks what becomes of two rows for one area, and counts them by the answer", async () => {
    const [first] = north;
    const again = `${first!.code},${first!.name.th},${first!.amphoe.th},${first!.province.th},5`;
    await show(`${TABLE}\n${again}`);
    const rule = field(say("duplicatesAsk"));
    await expect.element(rule).toBeVisible();
    await rule.selectOptions("reject");
    await expect.poll(() => recipe.duplicates).toBe("reject");
    await expect.poll(() => review?.joins[0]?.reasons.duplicate).toBe(2);
    await rule.selectOptions("sum");
    await expect.poll(() => review?.joins[0]?.matchedByCode).toBe(8);
  });

  it("warns of municipal names once they are to be matched", async () => {
    await show();
    await expect.element(page.getByText(say("matchMunicipalWarning"))).not.toBeInTheDocument();
    await page.getByRole("checkbox", { name: say("matchMunicipal") }).click();
    await expect.element(page.getByText(say("matchMunicipalWarning"))).toBeVisible();
    expect(recipe.matchMunicipalNames).toBe(true);
  });

  it("is read again with another encoding", async () => {
    await show();
    await page.getByText(say("readingTitle"), { exact: true }).click();
    await field(say("encoding")).selectOptions("windows-874");
    expect(onReread).toHaveBeenCalledWith(expect.objectContaining({ encoding: "windows-874" }));
  });

  it("gets its title, source and breaks; a break that is no year is refused", async () => {
    await show();
    await field(say("titleTh")).fill("คนจนภาคเหนือ");
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => recipe.dataset.title.th).toBe("คนจนภาคเหนือ");
    await expect.element(page.getByRole("heading", { level: 3 })).toBeVisible();
    const breaks = field(say("breaks"));
    await breaks.fill("2566 25");
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByText(say("breaksBad"))).toBeVisible();
    expect(recipe.dataset.seriesBreaks).toEqual([]);
    await breaks.fill("2566 2560");
    await userEvent.keyboard("{Tab}");
    await expect.poll(() => recipe.dataset.seriesBreaks).toEqual([2560, 2566]);
  });

  it("folds away and opens again", async () => {
    await show();
    await button(say("fold")).click();
    await expect.element(field(say("level"))).not.toBeInTheDocument();
    await button(say("open")).click();
    await expect.element(field(say("level"))).toBeVisible();
  });
});
