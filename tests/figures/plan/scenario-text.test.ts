import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaTable } from "../../../src/domain/area";
import type { Indicator } from "../../../src/domain/indicator";
import type { Measure, Preference, Scenario } from "../../../src/domain/scenario";
import { wholeWeights } from "../../../src/domain/weights";
import type { AppData } from "../../../src/figures/app-data";
import { defaultScenario } from "../../../src/figures/plan/default-scenario";
import {
  readScenario,
  readScenarioFile,
  writeScenarioFile,
} from "../../../src/figures/plan/scenario-file";
import { decodeScenario, encodeScenario } from "../../../src/figures/plan/scenario-link";

const CODES = ["100101", "100102", "500101", "500201"];

const areas = {
  count: CODES.length,
  code: CODES,
  amphoeCode: CODES.map((code) => code.slice(0, 4)),
  indexOf: new Map(CODES.map((code, row) => [code, row])),
  lon: new Float64Array(CODES.length),
  lat: new Float64Array(CODES.length),
} as unknown as AreaTable;

const indicators = ["poverty_any", "poverty_income"].map((id) => ({ id })) as Indicator[];
const boundaries = { source: { th: "ก", en: "A" } };
const datasets = [{ kind: "sep_villages", demonstration: true }];
const app = { areas, indicators, manifest: { boundaries, datasets } } as unknown as AppData;

const year = fc.constantFrom(0, 2562, 2565);
const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
  .map((v) => v || 0);
const measure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("indicator", "smoothed", "hotspot"),
    indicator: fc.constantFrom("poverty_any", "poverty_income", "gone"),
    yearBe: year,
  }),
  fc.record({ kind: fc.constantFrom("population", "households", "sep-level", "sep-villages") }),
  fc.record({ kind: fc.constant("distance" as const), points: fc.string() }),
  fc.record({
    kind: fc.constant("entered" as const),
    name: fc.string(),
    source: fc.string(),
    values: fc.dictionary(fc.constantFrom(...CODES), finite),
  }),
);
const preference: fc.Arbitrary<Preference> = fc.oneof(
  fc.record({ kind: fc.constantFrom("max", "min") }),
  fc.record({ kind: fc.constant("ideal" as const), value: finite }),
);
const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const criteria = fc
  .uniqueArray(fc.record({ id, measure, preference, locked: fc.boolean() }), {
    selector: (one) => one.id,
    maxLength: 6,
  })
  .map((all) => {
    const weights = wholeWeights(all.map((_, i) => i + 1));
    return all.map((one, i) => ({ ...one, weight: weights[i]! }));
  });
const scenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.string({ maxLength: 40, unit: "grapheme" }),
    level: fc.constantFrom("tambon"),
    scheme: fc.constantFrom("geo6", "four_region"),
    quota: fc.record({
      per: fc.constantFrom("region", "cluster", "province", "amphoe", "country"),
      count: fc.integer({ min: 0, max: 20 }),
      total: fc.option(fc.integer({ min: 0, max: 99 })),
    }),
    minDistanceKm: fc.integer({ min: 0, max: 300 }),
    onePerAmphoe: fc.boolean(),
    criteria,
    method: fc.constantFrom("weighted-sum", "topsis"),
    missing: fc.constantFrom("exclude", "median", "worst"),
    manual: fc.array(
      fc.record({
        code: fc.constantFrom(...CODES),
        choice: fc.constantFrom("in", "out"),
        reason: fc.string({ unit: "grapheme" }),
        at: fc.constant("2026-11-21T08:00:00.000Z"),
      }),
      { maxLength: 3 },
    ),
    seed: fc.integer({ min: 1, max: 999_999 }),
  })
  .map((parts) => ({ ...defaultScenario({ indicators }), ...parts }) as Scenario);

describe("a scenario as text", () => {
  it("survives the link and the file unchanged", () => {
    fc.assert(
      fc.property(scenario, (one) => {
        expect(readScenario(app, decodeScenario(encodeScenario(one)))).toEqual({
          scenario: one,
          findings: [],
        });
        const read = readScenarioFile(app, writeScenarioFile(app, one, ""));
        expect(read).toEqual({ ok: true, value: { scenario: one, findings: [] } });
      }),
    );
  });

  it("keeps the link of a default scenario with moved weights short and URL-safe", () => {
    const plain = defaultScenario({ indicators });
    const text = encodeScenario({ ...plain, seed: 77 });
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(text.length).toBeLessThan(120);
  });

  it("takes any text for a link without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const json = decodeScenario(text);
        expect(readScenario(app, json).scenario.format).toBe(1);
      }),
    );
    expect(decodeScenario("a@@@")).toBeNull();
  });

  it("names every part of broken JSON that it puts a default for", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { scenario: read, findings } = readScenario(app, json);
        expect(read.criteria.length).toBeGreaterThan(0);
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
    const { findings } = readScenario(app, {
      ...defaultScenario({ indicators }),
      quota: { per: "moon" },
    });
    expect(findings).toEqual([
      { kind: "part-unread", severity: "note", blanks: { part: "quota" } },
    ]);
  });

  it("refuses a newer version and names other boundaries and unknown codes", () => {
    const plain = defaultScenario({ indicators });
    const text = writeScenarioFile(app, plain, "");
    const newer = readScenarioFile(app, text.replace('"version": 1', '"version": 2'));
    expect(newer).toMatchObject({ ok: false, problem: { kind: "version-newer" } });
    expect(readScenarioFile(app, "{}")).toMatchObject({ ok: false });
    expect(readScenarioFile(app, "not json")).toMatchObject({ ok: false });
    const hand = { code: "999999", choice: "out", reason: "x", at: "" } as const;
    const moved = writeScenarioFile(app, { ...plain, manual: [hand] }, "").replace(
      "A (4)",
      "B (9)",
    );
    const read = readScenarioFile(app, moved);
    expect(read.ok && read.value.findings.map(({ kind }) => kind)).toEqual([
      "other-boundaries",
      "codes-unknown",
    ]);
    expect(read.ok && read.value.findings[0]?.blanks).toEqual({
      made: "B (9)",
      madeTh: "ก (4)",
      here: "A (4)",
      hereTh: "ก (4)",
    });
  });
});
