import { expect, it } from "vitest";
import { join, name, sql, statement, textOf } from "../../src/engine/sql";

it("puts one mark per value and none of them into the text", () => {
  const codes = ["500101", "500102"];
  const where = sql`code in (${codes}) and year = ${2565}`;
  const whole = sql`select ${name('a"b')} from t where ${where} limit ${3}`;
  expect(textOf(whole)).toBe('select "a""b" from t where code in (?, ?) and year = ? limit ?');
  expect(whole.values).toEqual(["500101", "500102", 2565, 3]);
  expect(whole.parts).toHaveLength(whole.values.length + 1);
});

it("joins fragments with their values", () => {
  const either = join([sql`a = ${1}`, sql`b = ${2}`, statement("c")], " or ");
  expect([textOf(either), either.values]).toEqual(["a = ? or b = ? or c", [1, 2]]);
  expect(textOf(join([], ","))).toBe("");
});

it("writes NULL for an empty list", () => {
  expect(textOf(sql`code in (${[]})`)).toBe("code in (null)");
});

it("refuses what cannot be bound", () => {
  expect(() => sql`${Number.NaN}`).toThrow("cannot bind NaN");
  expect(() => sql`${[1, Number.POSITIVE_INFINITY]}`).toThrow("cannot bind");
  expect(() => name("")).toThrow();
});
