import { describe, expect, test } from "vitest";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";
import { readYears } from "../../src/views/data/import/dataset-details";
import {
  decide,
  holding,
  indicatorFromHead,
  inUnit,
  meaningKey,
  meaningOf,
  undecide,
  withIndicator,
  withMeaning,
  withRowCount,
} from "../../src/views/data/import/recipe-edits";
import { readYear } from "../../src/views/data/import/year-input";

const rate = indicatorFromHead("ร้อยละ", "own", new Set());
const recipe = {
  kind: "indicators",
  columns: [{ as: "code" }, { as: "value", indicator: rate.id, yearBe: 2565 }],
  indicators: [rate],
  decisions: [],
} as unknown as Recipe;

describe("changes of a recipe", () => {
  test("a figure keeps its indicator and year when it becomes another figure", () => {
    const before = recipe.columns[1]!;
    expect(meaningOf("denominator", before, "")).toEqual({
      as: "denominator",
      indicator: rate.id,
      yearBe: 2565,
    });
    expect(meaningKey(meaningOf("name.whole", before, ""))).toBe("name.whole");
  });

  test("an indicator that no column names any more goes; a table of nothing becomes figures", () => {
    const changed = withMeaning({ ...recipe, kind: "nothing" }, 1, { as: "ignored" });
    expect(changed.indicators).toEqual([]);
    expect(changed.kind).toBe("indicators");
  });

  test("what a crosswalk says stays beneath a decision by hand, and comes back with its undoing", () => {
    const blank = { raw: "500151", code: "", by: "crosswalk" } as const;
    const other = { raw: "500152", code: "500101", by: "crosswalk" } as const;
    const before = { ...recipe, decisions: [blank, other] };
    const after = decide(decide(before, "500151", "500107"), "500151", "500108");
    const hand = { raw: "500151", code: "500108", by: "hand" };
    expect(after.decisions).toEqual([blank, other, hand]);
    expect(holding(after.decisions)).toEqual([hand, other]);
    expect(undecide(after, "500151").decisions).toEqual([blank, other]);
    expect(undecide(before, "500151").decisions).toEqual([other]);
  });

  test("the number of rows is an indicator of its own, whatever the columns become", () => {
    const count = { ...rate, id: "pins" };
    const counting = withRowCount(recipe, count);
    expect(counting).toMatchObject({ countRows: "pins", indicators: [rate, count] });
    const changed = withMeaning(counting, 1, { as: "ignored" });
    expect(changed.indicators).toEqual([count]);
    expect(withRowCount(changed, null)).toMatchObject({ indicators: [] });
    expect(withRowCount(changed, null)).not.toHaveProperty("countRows");
  });

  test("a fresh indicator has an id of its own and keeps the head as its name", () => {
    const second = indicatorFromHead("ร้อยละ", "own", new Set([rate.id]));
    expect(second.id).not.toBe(rate.id);
    expect(second.name.th).toBe("ร้อยละ");
    const twice = withIndicator(withIndicator(recipe, second), { ...second, decimals: 0 });
    expect(twice.indicators.map(({ id }) => id)).toEqual([rate.id, second.id]);
  });

  test("the later decision about a place holds, and can be taken back", () => {
    const twice = decide(decide(recipe, "509999", "500101"), "509999", "");
    expect(twice.decisions).toEqual([{ raw: "509999", code: "", by: "hand" }]);
    expect(undecide(twice, "509999").decisions).toEqual([]);
  });

  test("years are BE years of four digits, Thai digits too", () => {
    expect(readYear("๒๕๖๕")).toBe(2565);
    expect(readYear(" ")).toBeNull();
    expect(readYear("2022")).toBeNaN();
    expect(readYears("2566, 2560")).toEqual([2560, 2566]);
    expect(readYears("2566 x")).toBeNull();
  });
});

test("a change of unit changes how an indicator goes up, unless somebody chose otherwise", () => {
  const index = indicatorFromHead("คะแนน", "own", new Set());
  expect(index.aggregation).toBe("mean");
  expect(inUnit(index, "people").aggregation).toBe("sum");
  expect(inUnit({ ...index, aggregation: "none" }, "people").aggregation).toBe("none");
});
