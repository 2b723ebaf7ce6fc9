import { quantile } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { PLANTED_EFFECT } from "../../scripts/data/demo/programme";
import { TARGETS } from "../../scripts/data/demo/rates";
import { makeSurvey, type SurveyRecord } from "../../scripts/data/demo/survey";
import { sepVillages } from "../../scripts/data/demo/villages";
import { readFacts } from "../../scripts/data/facts";
import { differenceInDifferences } from "../../src/analysis";
import { DIMENSIONS } from "../../src/domain/indicator";

const facts = readFacts();
const { records, roles } = makeSurvey(facts);
const told = records.filter((r) => r.status === "value");
const poor = (r: SurveyRecord) => r.people - r.cells[0]!;

describe("the demonstration survey", () => {
  it("speaks of every tambon outside Bangkok in six years, and of no khwaeng", () => {
    expect(records).toHaveLength(7256 * 6);
    expect(records.some((r) => r.code.startsWith("10"))).toBe(false);
  });

  it("has cells that sum to the people who fail each dimension", () => {
    const wrong = records.filter((r) =>
      DIMENSIONS.some(
        (_, d) => r.cells.reduce((n, c, mask) => n + ((mask >> d) & 1) * c, 0) !== r.failing[d],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(DIMENSIONS)("has the quantiles of the real rates of 2565: %s", (dimension) => {
    const d = DIMENSIONS.indexOf(dimension);
    const rates = told
      .filter((r) => r.yearBe === 2565)
      .map((r) => (100 * r.failing[d]!) / r.people);
    [0.5, 0.75, 0.99].forEach((p, i) => {
      const target = TARGETS[dimension][i]!;
      expect(Math.abs(quantile(rates, p) - target)).toBeLessThanOrEqual(0.05 * target + 0.005);
    });
  });

  it("misses about 1.5 % of its figures and suppresses about 1 %", () => {
    const share = (status: string) =>
      records.filter((r) => r.status === status).length / records.length;
    expect(share("missing")).toBeCloseTo(0.015, 2);
    expect(share("suppressed")).toBeCloseTo(0.01, 2);
  });

  it("falls by about 36 % between 2565 and 2566, the new survey round", () => {
    const rate = (year: number) => pooled((r) => r.yearBe === year);
    expect(rate(2566) / rate(2565)).toBeGreaterThan(0.6);
    expect(rate(2566) / rate(2565)).toBeLessThan(0.69);
  });

  it("is clustered: a tambon is like the others of its amphoe", () => {
    const income = new Map(
      told
        .filter((r) => r.yearBe === 2565)
        .map((r) => [r.code, Math.log1p(r.failing[3]! / r.people)]),
    );
    const pairs = [...income].flatMap(([code, value]) => {
      const next = income.get(String(Number(code) + 1));
      return next === undefined ? [] : [[value, next] as const];
    });
    expect(correlation(pairs)).toBeGreaterThan(0.3);
  });

  it("is the same every time", () => {
    const again = makeSurvey(facts);
    expect(again.roles).toEqual(roles);
    expect(again.records[5000]).toEqual(records[5000]);
    expect(again.records.at(-1)).toEqual(records.at(-1));
  });
});

describe("the demonstration programme", () => {
  it("has one pilot from 2562 in each of the six regions", () => {
    const pilots = roles.filter((r) => r.role === "pilot");
    const regions = pilots.map((r) => facts.regionOf.get(r.areaCode.slice(0, 2)));
    expect(new Set(regions).size).toBe(6);
    expect(pilots.map((r) => r.since)).toEqual(Array(6).fill(2562));
  });

  it("has rollout tambons in waves of 2563 and 2564, and no tambon twice", () => {
    const waves = roles.filter((r) => r.role === "rollout").map((r) => `${r.wave} ${r.since}`);
    expect(new Set(waves)).toEqual(new Set(["1 2563", "2 2564"]));
    expect(new Set(roles.map((r) => r.areaCode)).size).toBe(roles.length);
    expect(roles.some((r) => r.areaCode.startsWith("10"))).toBe(false);
  });

  it.each([
    [1, 2562],
    [2, 2563],
  ])(
    "plants an effect in wave %i that a difference-in-differences from %i recovers",
    (wave, before) => {
      const treated = new Set(roles.filter((r) => r.wave === wave).map((r) => r.areaCode));
      const anyone = new Set(roles.filter((r) => r.role !== "candidate").map((r) => r.areaCode));
      const mean = (year: number, member: (code: string) => boolean) =>
        Math.log(pooled((r) => r.yearBe === year && member(r.code)));
      const { effect } = differenceInDifferences({
        treatedBefore: mean(before, (c) => treated.has(c)),
        treatedAfter: mean(2565, (c) => treated.has(c)),
        controlBefore: mean(before, (c) => !anyone.has(c)),
        controlAfter: mean(2565, (c) => !anyone.has(c)),
      });
      expect(Math.exp(effect)).toBeCloseTo(1 - PLANTED_EFFECT, 1);
      expect(Math.abs(1 - Math.exp(effect) - PLANTED_EFFECT)).toBeLessThan(0.03);
    },
  );

  it("recovers the effect in percentage points too, from plain means", () => {
    const start = new Map(
      roles.filter((r) => r.role === "rollout").map((r) => [r.areaCode, r.since]),
    );
    const pilots = new Set(roles.filter((r) => r.role === "pilot").map((r) => r.areaCode));
    const mean = (year: number, treated: boolean) => {
      const rates = told
        .filter((r) => r.yearBe === year && !pilots.has(r.code) && start.has(r.code) === treated)
        .map((r) => (100 * poor(r)) / r.people);
      return rates.reduce((a, b) => a + b, 0) / rates.length;
    };
    const treatedAfter = mean(2565, true);
    const planted = (-PLANTED_EFFECT / (1 - PLANTED_EFFECT)) * treatedAfter;
    const { effect } = differenceInDifferences({
      treatedBefore: mean(2562, true),
      treatedAfter,
      controlBefore: mean(2562, false),
      controlAfter: mean(2565, false),
    });
    expect(Math.abs(effect - planted)).toBeLessThan(0.1 * Math.abs(planted));
  });
});

describe("sufficiency-economy villages", () => {
  const villages = sepVillages(facts.places);

  it("are 23,589, each with its own code below its tambon's, none in Bangkok", () => {
    expect(villages).toHaveLength(23_589);
    expect(new Set(villages.map((v) => v.villageCode)).size).toBe(23_589);
    expect(villages.every((v) => /^\d{8}$/.test(v.villageCode))).toBe(true);
    expect(villages.every((v) => v.villageCode.startsWith(v.tambonCode))).toBe(true);
    expect(villages.some((v) => v.tambonCode.startsWith("10"))).toBe(false);
  });

  it("are of three levels, about 57, 39 and 4 %", () => {
    const share = (level: number) => villages.filter((v) => v.level === level).length / 23_589;
    expect([share(1), share(2), share(3)].map((s) => Math.round(100 * s))).toEqual([57, 39, 4]);
  });
});

function pooled(belongs: (r: SurveyRecord) => boolean): number {
  const rows = told.filter(belongs);
  return rows.reduce((n, r) => n + poor(r), 0) / rows.reduce((n, r) => n + r.people, 0);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (i: 0 | 1) => pairs.reduce((sum, p) => sum + p[i], 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number) =>
    pairs.reduce((total, [x, y]) => total + f(x - a, y - b), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
