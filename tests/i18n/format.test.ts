import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/domain/indicator";
import { formatNumber, formatSigned, formatYear, parseNumber } from "../../src/i18n/format";
import { translate } from "../../src/i18n/translate";
import { legendWords } from "../../src/i18n/words/legend";

describe("numbers and years", () => {
  it("show thousands and decimals in both languages", () => {
    expect(formatNumber(1234567.891, "th", 2)).toBe("1,234,567.89");
    expect(formatNumber(1234567.891, "en", 1)).toBe("1,234,567.9");
  });

  it("never show minus zero, and a missing number is a dash", () => {
    expect(formatNumber(-0.001, "th", 2)).toBe("0.00");
    expect(formatNumber(Number.NaN, "th", 2)).toBe("–");
  });

  it("sign differences", () => {
    expect([1.25, -1.25, 0].map((v) => formatSigned(v, "en", 2))).toEqual([
      "+1.25",
      "−1.25",
      "0.00",
    ]);
  });

  it("put the Buddhist year first", () => {
    expect(formatYear(2565, "th")).toBe("พ.ศ. 2565");
    expect(formatYear(2565, "en")).toBe("2565 BE (2022)");
  });

  it("read Thai digits and thousands, and refuse the rest", () => {
    expect(parseNumber("๑,๒๓๔.๕")).toBe(1234.5);
    expect(["", "abc", "1.2.3", "NaN"].map(parseNumber)).toEqual([null, null, null, null]);
  });
});

describe("figures with their unit", () => {
  const say = (unit: Unit, language: "th" | "en") =>
    translate(legendWords[`amount.${unit}`], language, { n: "7.59" });

  it("put ร้อยละ before the figure, other Thai units and English ones after it", () => {
    expect(say("percent", "th")).toBe("ร้อยละ 7.59");
    expect(say("percent", "en")).toBe("7.59 percent");
    expect(say("baht", "th")).toBe("7.59 บาท");
    expect(say("households", "en")).toBe("7.59 households");
  });
});

describe("texts", () => {
  it("fill their blanks and show one that was forgotten", () => {
    const words = { th: "{n} ตำบลใน{where}", en: "{n} tambons in {where}" };
    expect(translate(words, "th", { n: 3 })).toBe("3 ตำบลใน{where}");
    expect(translate(words, "en", { n: 3, where: ["A", "B"] })).toBe("3 tambons in A, B");
  });
});
