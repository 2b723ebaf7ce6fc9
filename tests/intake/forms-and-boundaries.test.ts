import { describe, expect, it } from "vitest";
import { templateById } from "../../src/catalogue/forms";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { formCsv } from "../../src/reports/templates/form-csv";
import { formXlsx } from "../../src/reports/templates/form-xlsx";
import { amphoeLayer } from "../support/made-up/office-files";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import { describeShared, sharedFile } from "../support/shared-files";
import { anImportSession, must, textFile } from "./an-import-session";

const roles = templateById("area-roles")!;
const ROWS = [
  ["ตำบลเข้มแข็ง", "500101", "นำร่อง", "1", "2568", "ประกาศ", ""],
  ["ตำบลเข้มแข็ง", "500102", "ขยายผล", "2", "2569", "ประกาศ", ""],
  ["ตำบลเข้มแข็ง", "999999", "ขยายผล", "2", "2569", "ประกาศ", ""],
  ["ตำบลเข้มแข็ง", "500103", "อื่น", "2", "2569", "ประกาศ", ""],
];

describe("a filled-in form", () => {
  it.each(["csv", "xlsx"] as const)("is known and becomes its dataset (%s)", async (format) => {
    const importSession = anImportSession();
    const file =
      format === "csv"
        ? textFile("roles.csv", formCsv(roles, ROWS))
        : { name: "roles.xlsx", bytes: await formXlsx(roles, ROWS) };
    const { drafts, problems } = await importSession.open([file]);
    expect(problems).toEqual([]);
    const draft = drafts.find((d) => d.recipe.kind === "template")!;
    expect(draft.recipe).toMatchObject({ template: "area-roles", dataset: { title: roles.title } });
    expect(drafts.filter((d) => d !== draft).every((d) => d.recipe.kind === "nothing")).toBe(true);
    const review = must(await importSession.review(draft.id, draft.recipe));
    expect(review.joins).toMatchObject([{ rows: 4, matchedByCode: 2, unplaced: 2 }]);
    expect(review.issues.at(-1)).toMatchObject({
      kind: "form-not-a-choice",
      column: "บทบาท",
      text: "อื่น",
    });
    const built = must(await importSession.build(draft.id, draft.recipe));
    expect(built.info).toMatchObject({ kind: "roles", rows: 2, years: [2568, 2569] });
    expect(built.info.imported?.unplacedFile).not.toBe("");
  });

  it("without a sound row is a fault", async () => {
    const importSession = anImportSession();
    const { drafts } = await importSession.open([textFile("r.csv", formCsv(roles, ROWS.slice(3)))]);
    const draft = drafts[0]!;
    const review = must(await importSession.review(draft.id, draft.recipe));
    expect(review.faults).toMatchObject([{ kind: "template-without-rows", rejected: 1 }]);
    expect(await importSession.build(draft.id, draft.recipe)).toMatchObject({ ok: false });
  });

  it("of households shows nothing in a session without the privacy rule", async () => {
    const form = templateById("bmn-household")!;
    const rows = Array.from({ length: 20 }, (_, i) => [
      "500101",
      "2568",
      `h${i}`,
      "4",
      "1",
      "1",
      "1",
      "0",
      "1",
      "",
      "",
    ]);
    const importSession = anImportSession();
    const { drafts } = await importSession.open([textFile("h.csv", formCsv(form, rows))]);
    const built = must(await importSession.build(drafts[0]!.id, drafts[0]!.recipe));
    expect(built.with?.map((one) => [one.info.kind, one.info.rows])).toEqual([["joint_cells", 0]]);
    const notes = must(await importSession.review(drafts[0]!.id, drafts[0]!.recipe)).notes;
    expect(notes).toContainEqual({ kind: "rates-suppressed", value: 1 });
  });
});

/** Opens one boundary zip, finds no fault, builds it; gives the counts that the review tells. */
async function provesBoundaries(zip: DroppedFile): Promise<Record<string, number | undefined>> {
  const importSession = anImportSession();
  const { drafts, problems } = await importSession.open([zip]);
  expect(problems).toEqual([]);
  const draft = drafts[0]!;
  expect(draft.recipe).toMatchObject({
    kind: "boundaries",
    dataset: { id: "boundaries", vintage: "2022-01-22", licence: { en: "CC BY 3.0 IGO" } },
  });
  const review = must(await importSession.review(draft.id, draft.recipe));
  expect(review.faults).toEqual([]);
  const built = must(await importSession.build(draft.id, draft.recipe));
  expect(built.info.boundaries).toMatchObject({ approximate: false });
  expect(built.info.files.map((f) => f.file)).toEqual(built.files.map((f) => f.name));
  const notes = (review.notes ?? []).map(({ kind, value }) => [kind, value] as const);
  return { built: built.info.boundaries?.shapes, ...Object.fromEntries(notes) };
}

/** Opens the loose parts of a layer of amphoe, which is refused; gives the names it shows. */
async function provesAmphoeRefused(parts: readonly DroppedFile[], shapes: number) {
  const importSession = anImportSession();
  const { drafts } = await importSession.open(parts);
  const draft = drafts[0]!;
  expect(draft.recipe).toMatchObject({ kind: "boundaries", level: "amphoe" });
  const review = must(await importSession.review(draft.id, draft.recipe));
  expect(review.faults).toMatchObject([{ kind: "boundaries-of-amphoe", shapes }]);
  const names = draft.columns.findIndex(({ name }) => name === "AMP_NAM_T");
  expect(draft.head[0]?.cells[names]).toBe("อ.เมืองชลบุรี");
  const thai = draft.head.filter(({ cells }) => /^(?:กิ่ง\s?)?อ\.[ก-๎\s.()]+$/.test(cells[names]!));
  expect(thai).toHaveLength(draft.head.length);
}

describe("made-up boundaries in the shape of the official ones", () => {
  it("become the set that takes the place of the shipped one", async () => {
    const found = await provesBoundaries({ name: OFFICIAL_ZIP, bytes: officialZip() });
    expect(found).toEqual({
      built: 83,
      shapes: 83,
      "shapes-current": 81,
      "shapes-retired": 2,
      "tambons-without-shape": 7436 - 81,
      "names-cut": 1,
    });
  });

  it("of amphoe are refused with a sentence", () => provesAmphoeRefused(amphoeLayer(), 6));
});

const ZIP = "tha_admbnda_adm3_rtsd_20220121.zip";

describeShared(ZIP, "official boundaries", () => {
  it("become the set that takes the place of the shipped one", async () => {
    expect(await provesBoundaries(sharedFile(ZIP))).toEqual({
      built: 7425,
      shapes: 7425,
      "shapes-current": 7422,
      "shapes-retired": 3,
      "tambons-without-shape": 14,
      "names-cut": 7,
    });
  }, 60_000);

  it("of amphoe are refused with a sentence", () => {
    const stem = "ugly/Amphoe_Province_RIO9_WGS1984";
    const parts = ["shp", "dbf", "prj", "cpg", "shx"].map((end) => sharedFile(`${stem}.${end}`));
    return provesAmphoeRefused(parts, 68);
  });
});
