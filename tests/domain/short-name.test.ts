import { describe, expect, it } from "vitest";
import { completeIndicator, type Indicator } from "../../src/domain/indicator";
import { shortName } from "../../src/domain/short-name";

const one = (th: string, en: string, family = "tpmap-rate"): Indicator =>
  completeIndicator({
    id: en,
    name: { th, en },
    unit: "percent",
    direction: "high-is-bad",
    dimension: null,
    decimals: 2,
    family,
  });

const ANY = one("ร้อยละคนจนเป้าหมาย (ด้านใดด้านหนึ่ง)", "Target poor (any dimension)");
const LEARNING = one("ร้อยละคนจนเป้าหมาย ด้านการศึกษา", "Target poor, education");
const ACCESS = one("ร้อยละคนจนเป้าหมาย ด้านการเข้าถึงบริการรัฐ", "Target poor, access to public services");
const DEBT = one("หนี้ครัวเรือน", "Household debt", "debt");
const ALL = [ANY, LEARNING, ACCESS, DEBT];

describe("the short name of an indicator", () => {
  it("leaves out what the whole family begins with", () => {
    expect(ALL.map((of) => shortName(of, ALL, "th"))).toEqual([
      "ด้านใดด้านหนึ่ง",
      "ด้านการศึกษา",
      "ด้านการเข้าถึงบริการรัฐ",
      "หนี้ครัวเรือน",
    ]);
    expect(shortName(ANY, ALL, "en")).toBe("any dimension");
    expect(shortName(ACCESS, ALL, "en")).toBe("access to public services");
  });

  it("never cuts inside a word, and keeps a name that has nothing of its own", () => {
    expect(shortName(LEARNING, [LEARNING, ACCESS], "th")).toBe("ด้านการศึกษา");
    const short = one("หนี้ครัวเรือน", "Household", "debt");
    expect(shortName(short, [short, DEBT], "en")).toBe("Household");
    expect(shortName(DEBT, [short, DEBT], "en")).toBe("debt");
  });
});
