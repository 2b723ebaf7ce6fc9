import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";
import { joinGazetteer } from "../../scripts/data/join-gazetteer";
import { readCodeHistory } from "../../src/catalogue/gazetteer/code-history";

const facts = readFacts();
const gazetteer = joinGazetteer(facts);

describe("the code history", () => {
  it("leads to current codes of the same level, with a year in BE and a share of one", () => {
    for (const change of facts.codeHistory) {
      expect(gazetteer.areas.has(change.newCode)).toBe(true);
      expect(change.oldCode).toHaveLength(change.newCode.length);
      if (change.fromBe !== null) expect(change.fromBe).toBeGreaterThan(2500);
      if (change.share !== null) expect(change.share).toBeLessThanOrEqual(1);
    }
  });

  it("moves and retires only codes that are not current", () => {
    const gone = facts.codeHistory.filter((change) => change.type !== "split");
    for (const { oldCode } of gone) expect(gazetteer.areas.has(oldCode)).toBe(false);
  });

  it("reads back as it is shipped, and refuses another shape", () => {
    const text = JSON.stringify(facts.codeHistory);
    expect(readCodeHistory(text, "h.json")).toEqual({ ok: true, value: facts.codeHistory });
    for (const bad of ["{", "{}", '[{"oldCode":1}]']) {
      expect(readCodeHistory(bad, "h.json")).toMatchObject({ problem: { kind: "file-damaged" } });
    }
  });
});
