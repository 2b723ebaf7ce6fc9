import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/i18n/format";
import { cutAtWord } from "../../src/reports/formats/cut-at-word";
import { fileDay } from "../../src/reports/formats/file-day";

const LONG =
  "โครงการเสริมสร้างความเข้มแข็งของชุมชนเพื่อยกระดับคุณภาพชีวิตกลุ่มน้ำก่ำปั๊มน้ำผู้นำใช้เครื่องมือ Rapid Assessment ร่วมกัน";

describe("the day in the name of a file", () => {
  it("is Bangkok's, in the Buddhist era, from one minute after its midnight", () => {
    expect(fileDay(new Date("2026-01-30T16:59:00Z"))).toBe("2569-01-30");
    expect(fileDay(new Date("2026-01-30T17:01:00Z"))).toBe("2569-01-31");
    expect(fileDay(new Date("2025-12-31T18:00:00Z"))).toBe("2569-01-01");
  });

  it("is the day that the file itself says", () => {
    expect(formatDate(new Date("2025-12-31T18:00:00Z"), "th")).toContain("2569");
    expect(formatDate(new Date("2026-01-30T17:01:00Z"), "en")).toBe("31 Jan 2026");
  });
});

describe("a long Thai name that is cut", () => {
  it("ends with a word at every length: no letter loses its mark, none ends with เ แ โ ใ ไ", () => {
    for (let most = 1; most <= LONG.length; most++) {
      const cut = cutAtWord(LONG, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(LONG.startsWith(cut)).toBe(true);
      expect(LONG.slice(cut.length)).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
      if (cut.length > 8) expect(cut).not.toMatch(/[เแโใไ]$/);
    }
    expect(cutAtWord("สั้น", 60)).toBe("สั้น");
  });
});
