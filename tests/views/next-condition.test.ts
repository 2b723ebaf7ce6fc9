import { describe, expect, it } from "vitest";
import { nextCondition } from "../../src/views/officer/next-condition";

const bad = (id: string) => ({ id, direction: "high-is-bad" }) as const;
const all = [bad("any"), bad("health"), { id: "income", direction: "high-is-good" } as const];
const breaks = [1.56, 3.76, 7.39, 13.91, 98.81];
const on = (indicator: string) => ({ indicator, comparison: "gte", bound: 5 }) as const;

describe("the condition that is added", () => {
  it("begins with the top class of the indicator shown", () => {
    expect(nextCondition(bad("any"), breaks, all, [])).toEqual({
      indicator: "any",
      comparison: "gte",
      bound: 13.9,
    });
  });

  it("goes on with an indicator that has no condition yet", () => {
    expect(nextCondition(bad("any"), breaks, all, [on("any")]).indicator).toBe("health");
    expect(nextCondition(bad("health"), breaks, all, [on("health"), on("any")])).toEqual({
      indicator: "income",
      comparison: "lte",
      bound: 10,
    });
  });

  it("gives the indicator shown a second bound when all have one", () => {
    const used = all.map(({ id }) => on(id));
    expect(nextCondition(bad("any"), breaks, all, used).indicator).toBe("any");
  });
});
