import { describe, expect, it } from "vitest";
import { wordingOf } from "../../src/i18n/wording";
import { boardWords } from "../../src/views/executive/board-words";
import { leftOutLines } from "../../src/views/executive/left-out-words";
import { someAreas } from "../catalogue/areas-fixture";
import { TARGET_POOR as indicator } from "../support/target-poor";

const areas = someAreas(["700801", "700802", "700803", "700804"]);
const years = [2563, 2565] as const;
const early = (row: number) => ({ row, group: "pilot", reason: "early" }) as const;

describe("who is left out, in words", () => {
  it("is named by reason, with the year that the reason speaks of", () => {
    const leftOut = [early(0), { row: 3, group: "other", reason: "no-second" } as const];
    expect(
      leftOutLines(wordingOf("en"), { areas, leftOut, years }).map(({ text }) => text),
    ).toEqual([
      "1 tambons were in the programme already in 2563 BE (2020) and are in no group: Tambon 700801 (700801)",
      "1 tambons have no figure for 2565 BE (2022) and count in neither year: Tambon 700804 (700804)",
    ]);
  });

  it("names the first few and counts the rest", () => {
    const leftOut = [0, 1, 2, 3].map(early);
    const [line] = leftOutLines(wordingOf("th"), { areas, leftOut, years }, 2);
    expect(line?.text).toMatch(/^4 ตำบล.*พ\.ศ\. 2563.*\(700801\), .*\(700802\), และอีก 2 ตำบล$/);
  });

  it("is nothing where nobody is", () => {
    expect(leftOutLines(wordingOf("th"), { areas, leftOut: [], years })).toEqual([]);
  });
});

describe("the verdict on a group's change", () => {
  const { verdict } = boardWords(wordingOf("en"), indicator);

  it("follows the mean where areas moved that way", () => {
    expect(verdict(-1, { rose: 1, fell: 2 })).toBe("better");
    expect(verdict(1, { rose: 1, fell: 2 })).toBe("worse");
  });

  it("is never worse where no area got worse: only the weights moved", () => {
    expect(verdict(1, { rose: 0, fell: 3 })).toMatch(/no tambon moved this way/);
  });
});
