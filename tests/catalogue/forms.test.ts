import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers, readArrow, texts } from "../../src/catalogue/arrow/decode-table";
import { readRoles } from "../../src/catalogue/arrow/read-roles";
import { readFile } from "../../src/catalogue/formats";
import { TEMPLATES } from "../../src/catalogue/forms";
import { readForm } from "../../src/catalogue/forms/read-form";
import { isExplanation, templateOf } from "../../src/catalogue/forms/recognise";
import type { BuiltTemplate } from "../../src/catalogue/intake/kinds/build-form";
import type { FormColumn } from "../../src/domain/form";
import { formCsv } from "../../src/reports/templates/form-csv";
import { formXlsx } from "../../src/reports/templates/form-xlsx";
import { aTable, built, type Cells, TAMBONS } from "./filled-form";

/** Columns of a built file as arrays, by name. */
function columnsOf({ datasets }: BuiltTemplate, dataset: number, ...names: string[]) {
  const { bytes, name } = datasets[dataset]!.files[0]!;
  const read = readArrow(bytes, name, (table) =>
    names.map((n) => {
      try {
        return texts(table, n);
      } catch {
        return [...numbers(table, n)];
      }
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** A cell that the column takes as it stands. */
function aCell({ type, required, key }: FormColumn): fc.Arbitrary<string> {
  const sound = (): fc.Arbitrary<string> => {
    if (key === "note") return fc.constant("");
    if (type.kind === "code") {
      const digits = type.digits.at(-1)!;
      return fc.constantFrom(...TAMBONS).map((c) => (digits === 8 ? `${c}01` : c.slice(0, digits)));
    }
    if (type.kind === "year") return fc.integer({ min: 2500, max: 2600 }).map(String);
    if (type.kind === "date") return fc.constantFrom("2025-01-15", "2024-02-29");
    if (type.kind === "choice") return fc.constantFrom(...type.choices.map((c) => c.value));
    if (type.kind === "choices") {
      return fc
        .subarray(
          type.choices.map((c) => c.value),
          { minLength: 1 },
        )
        .map((c) => c.join(","));
    }
    if (type.kind === "figure") return fc.constantFrom("0", "12.5", "*", "-", "100");
    if (type.kind === "number") {
      const { min = 0, max = 1000 } = type;
      return fc.integer({ min: Math.max(min, -90), max: Math.min(max, 1000) }).map(String);
    }
    return fc.constantFrom("ก่ำ", 'ข้อความ, มี "คำพูด"', "=1+1", "a b", "<script>", "0123", "2565");
  };
  return required ? sound() : fc.oneof(fc.constant(""), sound());
}

describe.each(TEMPLATES.map((t) => [t.id, t] as const))("the form %s", (_, template) => {
  const rows = fc.array(fc.tuple(...template.columns.map(aCell)), { minLength: 1, maxLength: 8 });

  async function throughFile(filled: readonly string[][], format: "csv" | "xlsx") {
    const bytes =
      format === "csv"
        ? new TextEncoder().encode(formCsv(template, filled))
        : await formXlsx(template, filled);
    const read = await readFile({ name: `form.${format}`, bytes });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value.tables;
  }

  it.each(["csv", "xlsx"] as const)("comes back from %s as it was filled in", async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, async (filled) => {
        const tables = await throughFile(filled, format);
        const table = tables.find((t) => templateOf(t) !== null);
        expect(table && templateOf(table)).toEqual({ template: template.id, version: 1 });
        const form = readForm(table!, template, "form");
        if (!form.ok) throw new Error(JSON.stringify(form.problem));
        expect(form.value.rejected).toEqual([]);
        const back = form.value.rows.map((row) => template.columns.map((c) => row.text(c.key)));
        expect(back).toEqual(filled);
      }),
      { numRuns: 12 },
    );
  });

  it("has a sheet of explanations that is nothing to import", async () => {
    const tables = await throughFile([], "xlsx");
    expect(tables.filter((t) => templateOf(t) === null).every(isExplanation)).toBe(true);
  });

  it("has an example row that it would take", () => {
    const [example] = [template.columns.map((c) => (c.key === "note" ? "" : c.example))];
    const table = { ...aTable(template, [{}]), rows: [example!] };
    expect(readForm(table, template, "form")).toMatchObject({ value: { rejected: [] } });
  });

  it("has heads that no other column of it bears", () => {
    const heads = template.columns.flatMap((c) => [c.head.th, c.head.en]);
    expect(new Set(heads).size).toBe(new Set(heads.map((h) => h.toLowerCase())).size);
    expect(new Set(template.columns.map((c) => c.head.th)).size).toBe(template.columns.length);
  });
});

describe("faulty rows", () => {
  it("are named with row, column and reason, and stand in unplaced", () => {
    const good = { programme: "ก", area_code: "500101", role: "นำร่อง" };
    const made = built("area-roles", [
      good,
      { ...good, role: "อื่น" },
      { ...good, area_code: "" },
      { ...good, area_code: "999999" },
      good,
    ]);
    expect(made.rejected).toEqual([
      { kind: "rejected", row: 3, column: "บทบาท", text: "อื่น", reason: "not-a-choice" },
      { kind: "rejected", row: 4, column: "รหัสพื้นที่", text: "", reason: "required" },
      { kind: "rejected", row: 6, column: "รหัสพื้นที่", text: "500101", reason: "repeated" },
    ]);
    expect(made.join).toMatchObject({
      rows: 5,
      matchedByCode: 1,
      unplaced: 4,
      reasons: { "bad-cell": 3, "unknown-code": 1 },
    });
  });
});

describe("roles", () => {
  it("become the table of roles", () => {
    const made = built("area-roles", [
      { programme: "ก", area_code: "๕๐๐๑๐๑", role: "pilot", wave: "1", since: "2025" },
      { programme: "ก", area_code: "50", role: "ขยายผล" },
    ]);
    const { bytes, name } = made.datasets[0]!.files[0]!;
    expect(readRoles(bytes, name)).toMatchObject({
      value: [
        { areaCode: "500101", level: "tambon", role: "pilot", wave: 1, since: 2568 },
        { areaCode: "50", level: "province", role: "rollout", wave: 0, since: 0 },
      ],
    });
  });
});

describe("จปฐ. by household", () => {
  const household = (members: number, income: string, education = "1"): Cells => ({
    tambon_code: "500101",
    year_be: "2568",
    members: String(members),
    ...{ health: "1", living: "1", education, income, accessibility: "-" },
  });
  const many = (count: number, cells: Cells) => Array.from({ length: count }, () => cells);

  it("becomes rates; not applicable is no pass", () => {
    const made = built("bmn-household", [
      ...many(6, household(2, "0")),
      ...many(10, household(2, "1")),
    ]);
    const [series] = [made.datasets[0]!];
    const income = series.files.find((f) => f.name.includes("poverty_income"))!;
    const read = readArrow(income.bytes, income.name, (t) => [numbers(t, "value")[0]]);
    expect(read).toMatchObject({ value: [(100 * 12) / 32] });
    const access = series.files.find((f) => f.name.includes("accessibility"))!;
    const status = readArrow(access.bytes, access.name, (t) => texts(t, "status"));
    expect(status).toEqual({ ok: true, value: ["not_applicable"] });
    expect(columnsOf(made, 1, "mask", "people")).toEqual([[8], [12]]);
  });

  it("suppresses what fewer than five households stand behind", () => {
    const made = built("bmn-household", [
      ...many(2, household(5, "0")),
      ...many(30, household(2, "1")),
    ]);
    for (const { bytes, name } of made.datasets[0]!.files.filter((f) => !f.name.includes("unpl"))) {
      const read = readArrow(bytes, name, (t) => [texts(t, "status")[0], numbers(t, "value")[0]]);
      expect(read).toEqual({ ok: true, value: ["suppressed", Number.NaN] });
    }
    expect(made.datasets[1]!.info.rows).toBe(0);
  });

  it("tells no rate from which a small one follows by subtraction", () => {
    const made = built("bmn-household", [
      ...many(10, household(2, "0")),
      ...many(2, household(2, "1", "0")),
      ...many(30, household(2, "1")),
    ]);
    expect(made.notes).toContainEqual({ kind: "rates-suppressed", value: 1 });
  });

  it("leaves out repeated households and keeps no row of one", () => {
    const one = { ...household(2, "1"), household_id: "A1" };
    const made = built("bmn-household", [one, one, { ...one, tambon_code: "999999" }]);
    expect(made.rejected).toMatchObject([{ row: 3, reason: "repeated" }]);
    const unplaced = made.datasets[0]!.files.find((f) => f.name.startsWith("unplaced"))!;
    const read = readArrow(unplaced.bytes, unplaced.name, (t) => [...numbers(t, "denominator")]);
    expect(read).toEqual({ ok: true, value: [Number.NaN, Number.NaN] });
  });
});

describe("village forms", () => {
  const village = (values: (no: number) => string, prefix: string, count: number): Cells => ({
    village_code: "50010101",
    year_be: "2568",
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`${prefix}_${i + 1}`, values(i + 1)]),
    ),
  });

  it("give the level of a sufficiency-economy village and what the next one lacks", () => {
    const made = built("sep-village", [
      village(() => "1", "sep", 23),
      { ...village((no) => (no <= 20 ? "1" : "0"), "sep", 23), village_code: "50010102" },
      { ...village((no) => (no === 2 ? "1" : "0"), "sep", 23), village_code: "50010103" },
    ]);
    expect(columnsOf(made, 0, "village_code", "level")).toEqual([
      ["50010101", "50010102"],
      [3, 2],
    ]);
    const [level, needed, missing] = columnsOf(made, 1, "level", "needed", "missing");
    expect([level, needed]).toEqual([
      [3, 2, 0],
      [0, 3, 10],
    ]);
    expect(missing?.slice(0, 2)).toEqual(["", "21,22,23"]);
    expect(made.notes).toEqual([{ kind: "villages-below-level-1", value: 1 }]);
  });

  it("give the share of villages at each กชช.2ค level", () => {
    const severe = (count: number) => (no: number) => (no <= count ? "1" : "3");
    const made = built("nrd2c-village", [
      village(severe(11), "nrd", 33),
      { ...village(severe(6), "nrd", 33), village_code: "50010102" },
      { ...village(() => "-", "nrd", 33), village_code: "50010103" },
    ]);
    const first = made.datasets[0]!.files.find((f) => f.name.includes("nrd_level_1"))!;
    const read = readArrow(first.bytes, first.name, (t) => [
      numbers(t, "value")[0],
      numbers(t, "denominator")[0],
    ]);
    expect(read).toEqual({ ok: true, value: [50, 2] });
    expect(made.notes).toEqual([{ kind: "villages-without-score", value: 1 }]);
  });
});

describe("pins", () => {
  const pin = { lon: "98.9", lat: "18.7", tambon_code: "500101", category: "good-deed" };

  it("are kept only with consent that was not withdrawn", () => {
    const made = built("household-pins", [
      { ...pin, consent: "15/1/2568" },
      pin,
      { ...pin, consent: "15/1/2568", revoked: "2025-02-01" },
      { ...pin, consent: "15/1/2568", lon: "18.7", lat: "98.9" },
      { ...pin, consent: "15/1/2568", category: "poor" },
    ]);
    expect(made.datasets[0]!.info).toMatchObject({ kind: "households", rows: 1 });
    expect(made.rejected.map((r) => [r.row, r.reason])).toEqual([
      [5, "swapped"],
      [6, "required"],
    ]);
    expect(made.notes).toEqual([
      { kind: "pins-without-consent", value: 1 },
      { kind: "pins-revoked", value: 1 },
    ]);
  });
});

describe("indicators by area", () => {
  it("keep zero, missing, suppressed and not applicable apart, and reject another level", () => {
    const row = { year_be: "2568", indicator: "บัญชีครัวเรือน" };
    const made = built("indicator-by-area", [
      { ...row, area_code: "500101", value: "0" },
      { ...row, area_code: "500102", value: "" },
      { ...row, area_code: "500201", value: "*" },
      { ...row, area_code: "100101", value: "-" },
      { ...row, area_code: "300101", numerator: "85", denominator: "200" },
      { ...row, area_code: "50", value: "1" },
    ]);
    const [codes, values, statuses] = columnsOf(made, 0, "area_code", "value", "status");
    const byCode = Object.fromEntries(codes!.map((c, i) => [c, [values![i], statuses![i]]]));
    expect(byCode).toEqual({
      "500101": [0, "value"],
      "500102": [Number.NaN, "missing"],
      "500201": [Number.NaN, "suppressed"],
      "100101": [Number.NaN, "not_applicable"],
      "300101": [42.5, "value"],
    });
    expect(made.rejected).toMatchObject([{ row: 7, reason: "other-level" }]);
    expect(made.datasets[0]!.info.indicators).toHaveLength(1);
  });

  it("adds amounts in all up to larger areas, averages what is per head, and does what the form says", () => {
    const base = { area_code: "500101", year_be: "2565", unit: "baht", value: "8000" };
    const made = built("indicator-by-area", [
      { ...base, indicator: "งบประมาณพัฒนาตำบล" },
      { ...base, indicator: "รายได้เฉลี่ยต่อครัวเรือน" },
      { ...base, indicator: "ค่าแรงขั้นต่ำ", aggregation: "none" },
    ]);
    const indicators = made.datasets[0]!.info.indicators ?? [];
    expect(indicators.map(({ aggregation }) => aggregation)).toEqual(["sum", "mean", "none"]);
  });
});

describe("recognition", () => {
  it("does not take any other table for a form", () => {
    const table = { name: "t", columns: ["รหัสตำบล", "ปี พ.ศ.", "ค่า"], rows: [], rowNumbers: [] };
    expect(templateOf({ ...table, geometries: null })).toBeNull();
  });
});
