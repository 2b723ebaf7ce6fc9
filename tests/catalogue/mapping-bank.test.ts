import { describe, expect, it } from "vitest";
import { BANK } from "./mapping-bank";
import { meanings, tableOf, take } from "./mapping-fixture";

describe("tables as offices send them", () => {
  it.each(BANK.map((c) => [c.name, c] as const))("%s", (_, c) => {
    const table = tableOf(c.text, c.title === undefined ? {} : { title: c.title });
    const { recipe, records } = take(table, c.file);
    expect(meanings(recipe)).toEqual(c.meanings);
    expect(recipe.kind).toBe(c.kind ?? "indicators");
    if (c.level) expect(recipe.level).toBe(c.level);
    if (c.year !== undefined) expect(recipe.yearBe).toBe(c.year);
    expect(records.places).toHaveLength(c.places);
    expect(records.leftOut.map((l) => l.reason)).toEqual(
      c.left ?? records.leftOut.map((l) => l.reason),
    );
    expect(records.places.length + records.leftOut.length).toBe(table.rows.length);
    const told = records.figures.map(
      (f) => `${f.place} ${Number(f.value.toPrecision(12))} ${f.yearBe} ${f.status}`,
    );
    for (const figure of c.figures ?? []) expect(told).toContain(figure);
    if (c.units) expect(recipe.indicators.map((i) => i.unit)).toEqual(c.units);
    if (c.place) expect(records.places[0]).toMatchObject(c.place);
  });
});
