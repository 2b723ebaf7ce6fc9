import { expect, it } from "vitest";
import { faultsOf } from "../../src/catalogue/intake/faults";
import type { JoinedParts } from "../../src/catalogue/intake/join-parts";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";

const joined = { parts: [], series: new Map() } as unknown as JoinedParts;
const recipeOf = (yearBe: number | null) => {
  const value = { as: "value", indicator: "toilet", yearBe };
  return { dataset: { id: "a" }, columns: [{ as: "code" }, value, value] } as unknown as Recipe;
};
const known = { file: "twins.csv", taken: new Set<string>(), questions: [] };

it("an indicator twice in one year is told with its year, without a year as such", () => {
  const about = { file: "twins.csv", indicator: "toilet" };
  expect(faultsOf(recipeOf(2565), joined, known)).toEqual([
    { kind: "indicator-repeated", ...about, year: 2565 },
  ]);
  expect(faultsOf(recipeOf(null), joined, known)).toEqual([
    { kind: "indicator-repeated-undated", ...about },
  ]);
});
