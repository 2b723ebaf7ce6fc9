import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyOf, mapHistory, redo, stepTo, undo } from "../../src/base/history";

describe("a history", () => {
  it("takes steps back and again, and stops at both ends", () => {
    const start = historyOf(1);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    const end = stepTo(stepTo(start, 2), 3);
    expect(undo(undo(end))).toEqual({ past: [], now: 1, future: [2, 3] });
    expect(redo(redo(undo(undo(end))))).toEqual(end);
  });

  it("forgets what was undone at the next step", () => {
    expect(stepTo(undo(stepTo(historyOf(1), 2)), 3)).toEqual({ past: [1], now: 3, future: [] });
  });

  it("holds values that are nothing: null is a value", () => {
    expect(undo(stepTo(historyOf<number | null>(null), 1)).now).toBeNull();
  });

  it("joins further moves to the step before", () => {
    const moved = stepTo(stepTo(historyOf(1), 2), 3, true);
    expect(undo(moved)).toEqual({ past: [], now: 1, future: [3] });
  });

  it("forgets the oldest of more than 200 steps", () => {
    let history = historyOf(0);
    for (let step = 1; step <= 250; step++) history = stepTo(history, step);
    expect([history.past.length, history.past[0]]).toEqual([200, 50]);
  });

  it("comes back to every value it passed, any number of steps", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), fc.nat(50), (values, back) => {
        const end = values.reduce((history, value) => stepTo(history, value), historyOf(0));
        let history = end;
        for (let i = 0; i < back; i++) history = undo(history);
        expect(history.now).toBe([0, ...values].at(-1 - Math.min(back, values.length)));
        for (let i = 0; i < back; i++) history = redo(history);
        expect(history).toEqual(end);
      }),
    );
  });

  it("is changed in every value without a step", () => {
    const history = undo(stepTo(stepTo(historyOf(1), 2), 3));
    expect(mapHistory(history, (n) => n * 10)).toEqual({ past: [10], now: 20, future: [30] });
  });
});
