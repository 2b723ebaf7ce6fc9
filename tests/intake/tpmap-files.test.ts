import { describe, expect, it } from "vitest";
import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import { withCrosswalk } from "../../src/catalogue/intake/crosswalk-decisions";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import {
  CROSSWALK,
  crosswalkFile,
  DIMENSIONS,
  TPMAP_JOIN,
  TPMAP_UNPLACED_PEOPLE,
  tpmapFile,
  tpmapName,
} from "../support/made-up/tpmap-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { anImportSession, draftNamed, must, textFile } from "./an-import-session";

/** Five files and their crosswalk, and how every one of them must join. */
type Delivery = {
  readonly tables: readonly DroppedFile[];
  readonly crosswalk: DroppedFile;
  readonly join: Readonly<
    Record<"rows" | "matchedByCode" | "throughCrosswalk" | "unplaced", number>
  >;
  /** Rows whose target the crosswalk leaves blank, and people of all rows without a place. */
  readonly blank: number;
  readonly peopleLost: number;
  /** Codes whose target is no tambon, each in one row. */
  readonly unknown: number;
  /** What the crosswalk says of itself. */
  readonly crosswalkInfo: { readonly rows: number; readonly blank: number };
};

const counts = (report: object | undefined) => {
  const { rows, matchedByCode, throughCrosswalk, unplaced } = report as Record<string, number>;
  return { rows, matchedByCode, throughCrosswalk, unplaced };
};

/** The five files make one dataset, every row of each accounted for. */
async function provesOneDataset(delivery: Delivery) {
  const importSession = anImportSession();
  const opened = await importSession.open([...delivery.tables, delivery.crosswalk]);
  expect(opened.problems).toEqual([]);
  expect(opened.crosswalks).toHaveLength(1);
  const draft = draftNamed(opened.drafts, tpmapName("income"));
  expect([draft.files.length, draft.rows]).toEqual([5, delivery.join.rows]);
  const review = must(await importSession.review(draft.id, draft.recipe));
  expect(review.faults).toEqual([]);
  expect(review.joins).toHaveLength(5);
  const income = review.joins.find((one) => one.indicator === "poverty_income");
  expect(income).toMatchObject({ yearBe: 2565, file: tpmapName("income") });
  for (const join of review.joins) expect(counts(join)).toEqual(delivery.join);
  expect(review.open.map(({ reason, count }) => [reason, count])).toEqual(
    Array.from({ length: delivery.unknown }, () => ["crosswalk-target-unknown", 1]),
  );
  const blank = review.leftBlank;
  expect(blank.reduce((sum, place) => sum + place.count, 0)).toBe(delivery.blank);
  const lost = [...blank, ...review.open].reduce((sum, { people }) => sum + people, 0);
  expect(lost).toBe(delivery.peopleLost);
  expect(blank.every(({ name, people }) => name !== "" && people > 0)).toBe(true);
  expect(blank.map(({ people }) => people)).toEqual(
    blank.map(({ people }) => people).sort((a, b) => b - a),
  );

  const { info, files } = must(await importSession.build(draft.id, draft.recipe));
  expect(info).toMatchObject({ id: "tpmap-2565", years: [2565], level: "tambon" });
  expect(info.files.map(({ indicator }) => indicator).sort()).toEqual(
    DIMENSIONS.map((one) => `poverty_${one}`),
  );
  expect(info.crosswalk).toMatchObject(delivery.crosswalkInfo);
  expect(info.indicators).toEqual([]);
  const first = files[0]!;
  const rows = must(readSeriesRows(first.bytes, first.name));
  expect(rows.length).toBe(info.rows / 5);
}

/** Without the crosswalk its rows are unplaced; when it comes later, the draft is mended. */
async function provesLaterCrosswalk({ tables, crosswalk, join }: Delivery) {
  const importSession = anImportSession();
  const { drafts } = await importSession.open(tables.slice(3, 4));
  const draft = drafts[0]!;
  const alone = must(await importSession.review(draft.id, draft.recipe));
  expect(counts(alone.joins[0])).toEqual({
    ...join,
    throughCrosswalk: 0,
    unplaced: join.throughCrosswalk + join.unplaced,
  });
  const later = await importSession.open([crosswalk]);
  const recipe = later.crosswalks.reduce(withCrosswalk, draft.recipe);
  const started = performance.now();
  const mended = must(await importSession.review(draft.id, recipe));
  expect(performance.now() - started).toBeLessThan(3000);
  expect(counts(mended.joins[0])).toEqual(join);
}

describe("made-up files in the shape of TPMAP's", () => {
  const { rows, matchedByCode, throughCrosswalk, unplaced } = TPMAP_JOIN;
  const delivery: Delivery = {
    tables: DIMENSIONS.map((one) => textFile(tpmapName(one), tpmapFile(one))),
    crosswalk: textFile(CROSSWALK, crosswalkFile()),
    join: { rows, matchedByCode, throughCrosswalk, unplaced },
    blank: 2,
    peopleLost: TPMAP_UNPLACED_PEOPLE,
    unknown: 1,
    crosswalkInfo: { rows: 81, blank: 2 },
  };

  it("make one dataset with their crosswalk, every row accounted for", () =>
    provesOneDataset(delivery));

  it("leave 6 rows unplaced until a crosswalk comes", () => provesLaterCrosswalk(delivery));
});

describeShared("tpmap2565", "files of TPMAP 2565", () => {
  const delivery = (): Delivery => ({
    tables: DIMENSIONS.map((one) => sharedFile(`tpmap2565/${tpmapName(one)}`)),
    crosswalk: sharedFile(`tpmap2565/${CROSSWALK}`),
    join: { rows: 4551, matchedByCode: 4211, throughCrosswalk: 244, unplaced: 96 },
    blank: 91,
    peopleLost: 684_311,
    unknown: 5,
    crosswalkInfo: { rows: 7585, blank: 166 },
  });

  it("make one dataset with their crosswalk, every row accounted for", () =>
    provesOneDataset(delivery()));

  it("leave 340 rows unplaced until a crosswalk comes", () => provesLaterCrosswalk(delivery()));
});
