import { describe, expect, it } from "vitest";
import { wordingOf } from "../../src/i18n/wording";
import { boardWords } from "../../src/views/executive/board-words";
import { TARGET_POOR as indicator } from "../support/target-poor";

describe("a group against the other areas, in words", () => {
  const thai = boardWords(wordingOf("th"), indicator);

  it("says how far apart they are, without a sign", () => {
    expect(`${thai.against(-0.984)} ${thai.apart(-0.984)}`).toBe("ต่ำกว่าพื้นที่อื่น 0.98 จุดร้อยละ");
  });

  it("gives no figure where they are level, to the decimals shown", () => {
    expect([thai.against(0.004), thai.apart(0.004)]).toEqual(["เท่ากับพื้นที่อื่น", ""]);
    expect([thai.against(null), thai.apart(null)]).toEqual(["", ""]);
  });
});

describe("how many areas of a group have a figure", () => {
  const english = boardWords(wordingOf("en"), indicator);
  const summary = (reported: number, areas: number) =>
    ({ reported, areas }) as Parameters<typeof english.coverage>[0];

  it("is said of a group that has areas, and of an empty one that it is empty", () => {
    expect(english.coverage(summary(0, 3))).toBe("0 of 3 tambons reported");
    expect(english.coverage(summary(0, 0))).toBe("no areas in this group");
  });
});
