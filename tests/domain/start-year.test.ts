import { describe, expect, it } from "vitest";
import { readStartYear } from "../../src/domain/start-year";

const year = (be: number, typedCe: number | null = null) => ({ kind: "year", year: be, typedCe });

describe("a typed start year", () => {
  it.each([
    ["2564", year(2564)],
    [" ๒๕๖๔ ", year(2564)],
    ["2500", year(2500)],
    ["2600", year(2600)],
    ["2021", year(2564, 2021)],
    ["๒๐๒๑", year(2564, 2021)],
    ["1957", year(2500, 1957)],
    ["2057", year(2600, 2057)],
    ["", { kind: "unknown" }],
    ["  ", { kind: "unknown" }],
    ...["64", "2499", "2601", "1956", "2058", "25640", "2564.5", "-2564", "ปี", "0"].map(
      (text) => [text, { kind: "bad" }] as const,
    ),
  ] as const)("%j", (text, read) => expect(readStartYear(text)).toEqual(read));
});
