import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordingOf } from "../../src/i18n/wording";
import { dossierWords } from "../../src/i18n/words/dossier";
import { areaFacts, historyTable, profileTable } from "../../src/reports/dossier/area-page";
import type { Dossier } from "../../src/reports/dossier/dossier";
import { dossierSections } from "../../src/reports/dossier/dossier-sections";
import { dossierXlsx } from "../../src/reports/dossier/dossier-xlsx";
import { cellText, type SectionId } from "../../src/reports/dossier/section";
import { place, scenario, someDossier } from "./dossier-fixture";

const words = wordingOf("th");

function textsOf(dossier: Dossier, id: SectionId): string[][] {
  const section = dossierSections(dossier, words).find((one) => one.id === id);
  return (section?.tables ?? []).flatMap(({ rows, total }) =>
    [...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => cellText(cell, words))),
  );
}

const notesOf = (dossier: Dossier, id: SectionId) =>
  dossierSections(dossier, words).find((one) => one.id === id)?.notes ?? [];

describe("the dossier", () => {
  it("counts the candidates after each rule", () => {
    expect(textsOf(someDossier(), "rules")).toEqual([
      ["พื้นที่ทั้งหมด", "100", ""],
      ["ประชากร อย่างน้อย 1,000", "60", "40"],
      ["มีคะแนนครบทุกเกณฑ์", "55", "5"],
    ]);
  });

  it("lists criteria with weights that total 100", () => {
    const rows = textsOf(someDossier(), "criteria");
    expect(rows[1]).toEqual(["ความพร้อม", "40", "ใกล้ 3.0 ดีที่สุด", "", "", "0"]);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(["รวม", "100"]);
  });

  it("shows a missing value as a dash, never as 0", () => {
    const rows = textsOf(someDossier(), "chosen");
    expect(rows[2]).toEqual(["ต.500101", "12.35", "–"]);
  });

  it("sets what the rules alone choose beside what people chose, with their reasons", () => {
    const rows = textsOf(someDossier(), "hand");
    expect(rows.slice(0, 2).map((row) => [row[1], row.at(-1)])).toEqual([
      ["500101", "ตรงกัน"],
      ["700801 → 700802", "ถูกแทนที่ · นำเข้าด้วยมือ"],
    ]);
    expect(rows[2]?.slice(2, 4)).toEqual(["นำเข้า", "+66 ชุมชนพร้อม"]);
    expect(notesOf(someDossier({ byRules: null }), "hand")).toContain("กฎอย่างเดียวเลือกไม่ได้ครบ");
  });

  it("says how solid each area is, or that it was not tested", () => {
    const rows = textsOf(someDossier(), "stability");
    expect(rows.map((row) => row.slice(2))).toEqual([
      ["95.0", "มั่นคง"],
      ["30.0", "คน (มีเหตุผล)"],
      ["70.0"],
    ]);
    expect(notesOf(someDossier({ robustness: null }), "stability")).toHaveLength(1);
  });

  it("warns of comparison areas that the programme may reach, and marks balance", () => {
    const rows = textsOf(someDossier(), "comparison");
    expect(rows[0]?.at(-1)).toBe("ต.500102");
    expect(rows[1]?.[2]).toBe("ไม่มีพื้นที่ที่คล้ายพอ");
    expect(rows[2]).toEqual(["คนจน", "0.800", "-0.050", "ใช่"]);
    expect(notesOf(someDossier(), "comparison")[1]).toContain("1 พื้นที่เปรียบเทียบอยู่ติดกับ");
  });

  it("checks the budget against the programme's frame", () => {
    const notes = notesOf(someDossier(), "budget");
    expect(notes[0]).toBe("3 รอบ × 2 พื้นที่ × 138,500 บาท = 6 รอบ = 831,000 บาท");
    expect(notes[1]).toContain("−1,662,000");
    expect(textsOf(someDossier(), "budget").at(-1)?.[4]).toBe("831,000");
  });

  it("has a page for each area with its places and its years", () => {
    const dossier = someDossier();
    const [first] = dossier.chosen;
    const row = profileTable(first!, words).rows[0]?.map((cell) => cellText(cell, words));
    expect(row).toEqual([
      "ร้อยละคนจนเป้าหมาย",
      "พ.ศ. 2565 (สาธิต)",
      "12.35",
      "ร้อยละ",
      "10",
      "81",
      "1 จาก 4",
      "",
      "3 จาก 7,000",
    ]);
    const years = historyTable(first!, words).rows[0]?.map((cell) => cellText(cell, words));
    expect(years).toEqual(["ร้อยละคนจนเป้าหมาย (สาธิต)", "–", "12.35"]);
    const facts = Object.fromEntries(areaFacts(dossier, first!, words));
    expect(facts["พื้นที่เปรียบเทียบ"]).toBe("ต.500901");
  });

  it("gives an area that was taken in without a score no rank, never rank 0", () => {
    const some = someDossier();
    const chosen = some.chosen.map((area) => ({ ...area, score: Number.NaN, rank: null }));
    const dossier = { ...some, chosen };
    expect(textsOf(dossier, "chosen")[0]?.slice(3, 5)).toEqual(["–", "–"]);
    const facts = Object.fromEntries(areaFacts(dossier, chosen[0]!, words));
    expect(facts[words.t(dossierWords.rank)]).toBe("–");
  });

  it("is whole in English too", () => {
    const english = wordingOf("en");
    const made = dossierSections(someDossier({ language: "en" }), english);
    const text = JSON.stringify(made.map(({ title, notes, facts }) => [title, notes, facts]));
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toContain("18 rounds = 2,493,000 baht");
  });
});

describe("the dossier's workbook", () => {
  const opened = async (dossier: Dossier) => {
    const { read, utils } = await import("@e965/xlsx");
    const book = read(await dossierXlsx(dossier, words), { cellNF: true });
    const lines = (name: string) =>
      utils.sheet_to_json<(string | number)[]>(book.Sheets[name]!, { header: 1, raw: true });
    return { book, lines };
  };

  it("holds the same tables, figures unrounded and codes as text", async () => {
    const { lines } = await opened(someDossier());
    const chosen = lines("พื้นที่ที่เลือก");
    expect(chosen).toContainEqual(["500101", "ต.500101 อ.ปากท่อ จ.ราชบุรี", "ภาคเหนือ", 50, 1, "กฎ"]);
    expect(chosen).toContainEqual(["ต.500101", 12.345]);
    expect(lines("งบประมาณ")).toContainEqual(expect.arrayContaining([831_000]));
  });

  it("marks counts of 1–4 and says what the mark means; the count stays a number", async () => {
    const some = someDossier();
    const chosen = some.chosen.map((area) => {
      return { ...area, profile: area.profile.map((one) => ({ ...one, numerator: 3 })) };
    });
    const { book, lines } = await opened(someDossier({ chosen }));
    const sheet = words.t(dossierWords.profiles);
    const cells = Object.values(book.Sheets[sheet] ?? {});
    const marked = cells.filter((cell) => cell?.t === "n" && String(cell.z).endsWith('" *"'));
    expect(marked.map(({ v }) => v)).toEqual([3, 3]);
    expect(lines(sheet).flat().join()).toContain("1–4");
  });

  it("tells when boundaries are of in the calendar of the reader", () => {
    const boundaries = { source: "COD-AB", vintage: "2022-01-21" };
    expect(JSON.stringify(textsOf(someDossier({ boundaries }), "sources"))).toContain("2565");
  });

  it("is stamped on every sheet where the data are demonstration data", async () => {
    const { book, lines } = await opened(someDossier());
    for (const name of book.SheetNames) {
      expect(lines(name)[0]).toEqual(["ข้อมูลสาธิต ไม่ใช่ตัวเลขจริง"]);
    }
    const real = await opened(someDossier({ demonstration: false }));
    expect(real.lines("สรุป")[0]).toEqual(["สรุป"]);
  });

  it("has bold heads, still and filtered where a table is alone on its sheet, and fits its page", async () => {
    const bytes = await dossierXlsx(someDossier(), words);
    const parts = unzipSync(bytes);
    const part = (name: string) => strFromU8(parts[name]!);
    const styles = part("xl/styles.xml");
    const { book } = await opened(someDossier());
    const fonts = styles.match(/<font>.*?<\/font>/g) ?? [];
    const formats = (/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").match(/<xf /g)?.length ?? 0;
    expect(fonts.at(-1)).toContain("<b/>");
    expect(styles).toContain(`<cellXfs count="${formats}">`);
    let [filtered, still] = [0, 0];
    book.SheetNames.forEach((_, i) => {
      const sheet = part(`xl/worksheets/sheet${i + 1}.xml`);
      expect(sheet).toContain('fitToWidth="1"');
      const at = /<autoFilter ref="A(\d+):/.exec(sheet)?.[1];
      if (at === undefined) return;
      filtered += 1;
      expect(sheet).toContain(`<c r="A${at}" s="${formats - 1}"`);
      const frozen = /ySplit="(\d+)"/.exec(sheet)?.[1];
      if (frozen !== undefined) still += 1;
      expect([undefined, at]).toContain(frozen);
    });
    expect(filtered).toBeGreaterThan(2);
    expect(still).toBeGreaterThan(1);
  });

  it("runs no text as a formula, and shows no apostrophe before one", async () => {
    const { book, lines } = await opened(someDossier());
    expect(lines("สรุป")).toContainEqual(["ฉากทัศน์", "=1+1"]);
    expect(lines("กฎกับคน").flat()).toContain("+66 ชุมชนพร้อม");
    const formulas = Object.values(book.Sheets).flatMap((sheet) =>
      Object.values(sheet).filter((cell) => typeof cell === "object" && cell && "f" in cell),
    );
    expect(formulas).toEqual([]);
  });

  it("stays whole without rollout, changes and stability", async () => {
    const bare = someDossier({
      rollout: null,
      changes: [],
      robustness: null,
      scenario: { ...scenario, name: "" },
      byRules: [place("500101")],
    });
    const { book } = await opened(bare);
    expect(book.SheetNames).toHaveLength(12);
  });
});
