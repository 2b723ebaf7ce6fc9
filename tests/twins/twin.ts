import { expect } from "vitest";
import type { World } from "./world";

/** A figure or text of an answer; no figure is null, and never zero. */
export type Cell = number | string | null;

/** An answer as named rows, so that both sides can be laid beside each other. */
export type Answer = ReadonlyMap<string, Readonly<Record<string, Cell>>>;

/** An answer counted on typed arrays, and the same from SQL. */
export type Twin = {
  readonly name: string;
  /** Whether the data have what is asked; always, unless said. */
  applies?(world: World): boolean;
  onArrays(world: World): Promise<Answer>;
  inSql(world: World): Promise<Answer>;
};

const TOLERANCE = 1e-9;

/** Fails on the first row that one side has and the other has not, or has otherwise. */
export function expectEqual(found: Answer, expected: Answer): void {
  expect(expected.size).toBeGreaterThan(0);
  expect([...found.keys()].filter((key) => !expected.has(key))).toEqual([]);
  const differences: string[] = [];
  for (const [key, row] of expected) {
    const other = found.get(key);
    for (const [name, cell] of Object.entries(row)) {
      const got = other?.[name];
      if (!isEqual(got, cell)) differences.push(`${key} ${name}: SQL ${got}, arrays ${cell}`);
    }
  }
  expect(differences.slice(0, 10)).toEqual([]);
}

function isEqual(a: Cell | undefined, b: Cell): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

/** A number of an array as a cell: NaN is no figure. */
export function cell(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}
