import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";

const facts = readFacts();

describe("the tables of data/", () => {
  it("hold the 7,436 current tambons, 14 of them without a point", () => {
    expect(facts.places).toHaveLength(7436);
    expect(facts.places.filter((p) => Number.isNaN(p.lon))).toHaveLength(14);
    expect(new Set(facts.places.map((p) => p.amphoeCode)).size).toBe(928);
    expect(new Set(facts.places.map((p) => p.provinceCode)).size).toBe(77);
  });

  it("hold the registered population of 2564", () => {
    expect(facts.places.reduce((sum, p) => sum + p.population, 0)).toBe(66_171_439);
  });

  it.each([
    ["geo6", [9, 20, 22, 7, 5, 14], []],
    ["four_region", [17, 20, 25, 14, 1], []],
    ["planning6_2560", [17, 20, 17, 8, 11, 3], ["10"]],
  ])("group provinces by %s", (id, sizes, outside) => {
    const scheme = facts.schemes.find((s) => s.id === id)!;
    expect(scheme.regions.map((r) => r.provinces.length)).toEqual(sizes);
    expect(scheme.outside).toEqual(outside);
  });

  it("put every province of each scheme in one region or outside", () => {
    for (const scheme of facts.schemes) {
      const all = [...scheme.regions.flatMap((r) => r.provinces), ...scheme.outside];
      expect(new Set(all).size).toBe(77);
      expect(all).toHaveLength(77);
    }
  });

  it("name the 18 clusters", () => {
    const clusters = facts.schemes.find((s) => s.id === "cluster18_2560")!.regions;
    expect(clusters).toHaveLength(18);
    expect(clusters.every((c) => c.provinces.length > 0)).toBe(true);
  });
});
