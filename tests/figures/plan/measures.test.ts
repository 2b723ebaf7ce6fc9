import { describe, expect, it } from "vitest";
import { ok } from "../../../src/base/result";
import { completeIndicator, type Unit } from "../../../src/domain/indicator";
import type { Series, YearValues } from "../../../src/domain/observation";
import type { AppData } from "../../../src/figures/app-data";
import { measure } from "../../../src/figures/plan/measures";
import type { PlanPorts } from "../../../src/figures/plan/ports";
import { areaUnitsOf } from "../../../src/figures/units/area-units";
import { noPorts } from "../../support/no-ports";
import { smallAppData } from "../../support/small-app-data";

const plain = smallAppData();

function appWith(unit: Unit, level: Series["level"], values: YearValues) {
  const name = { th: "x", en: "x" };
  const rest = { direction: "high-is-bad", dimension: null, decimals: 1, family: "x" } as const;
  const indicator = completeIndicator({ id: "x", name, unit, ...rest });
  const source = { dataset: "d", seriesBreaks: [], level, demonstration: false };
  const app = { ...plain, indicators: [indicator], sources: new Map([["x", source]]) };
  const byYear = new Map([[2565, values]]);
  const series: Series = { dataset: "d", indicator: "x", level, years: [2565], byYear };
  return { app: app as unknown as AppData, series };
}

const column = (of: (row: number) => number) => Float64Array.from({ length: 8 }, (_, i) => of(i));
const valuesOf = (change: Partial<YearValues> = {}): YearValues => ({
  value: column((row) => (row < 4 ? 10 : 20)),
  numerator: column(() => Number.NaN),
  denominator: column(() => Number.NaN),
  status: new Uint8Array(8),
  ...change,
});

describe("what a plan measures by an indicator", () => {
  it.each([
    ["tambon", "tambon", "tambon"],
    ["tambon", "amphoe", "amphoe"],
    ["amphoe", "amphoe", "amphoe"],
    ["province", "amphoe", "province"],
    ["province", "tambon", "province"],
  ] as const)(
    "tests clusters of figures of a %s in a plan of each %s by %s, never repeated ones",
    async (of, planned, tested) => {
      const { app, series } = appWith("percent", of, valuesOf());
      const asked: string[] = [];
      const ports: PlanPorts = {
        ...noPorts,
        series: async () => ok(series),
        find: async (_, { source }) => {
          asked.push(source.level);
          return ok([]);
        },
      };
      const units = areaUnitsOf(app.areas, planned);
      const wanted = { kind: "hotspot", indicator: "x", yearBe: 2565 } as const;
      await measure(app, units, wanted, ports);
      expect(asked).toEqual([tested]);
    },
  );

  it("smooths rates in per cent only: a count with the people around it stays without a figure", async () => {
    const counts = {
      numerator: column((row) => 10 + row),
      denominator: column(() => 100),
      value: column((row) => 10 + row),
    };
    const smoothedOf = async (unit: Unit) => {
      const { app, series } = appWith(unit, "tambon", valuesOf(counts));
      const units = areaUnitsOf(app.areas, "tambon");
      const wanted = { kind: "smoothed", indicator: "x", yearBe: 2565 } as const;
      const found = await measure(app, units, wanted, {
        ...noPorts,
        series: async () => ok(series),
      });
      return found.ok ? [...found.value.values] : [];
    };
    expect((await smoothedOf("percent")).every((v) => v > 10 && v < 17)).toBe(true);
    expect((await smoothedOf("people")).every(Number.isNaN)).toBe(true);
  });
});
