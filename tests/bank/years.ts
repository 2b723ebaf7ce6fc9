import { chance, type Draw, oneOf } from "./places";

/** Where an office writes the year of its figures. */
export type YearHabit =
  | "title"
  | "sheet"
  | "file"
  | "column"
  | "heads"
  | "title, sent later"
  | "title against file"
  | "nowhere";

/** A year with the places that tell it. */
export type DrawnYear = {
  readonly habit: YearHabit;
  readonly yearBe: number;
  readonly inTitle: string;
  readonly sheet: string | null;
  readonly inFile: string;
};

/** Every twentieth table leaves its year open, and every twentieth tells two. */
const HABITS: readonly YearHabit[] = [
  ...Array.from({ length: 6 }, () => "title" as const),
  ...Array.from({ length: 3 }, () => "file" as const),
  ...Array.from({ length: 3 }, () => "column" as const),
  ...Array.from({ length: 3 }, () => "heads" as const),
  "sheet",
  "title, sent later",
  "title, sent later",
  "title against file",
  "nowhere",
];

/** A year between 2556 and 2567 and where it is told. */
export function drawYear(draw: Draw): DrawnYear {
  const habit = oneOf(draw, HABITS);
  const yearBe = 2556 + Math.floor(draw() * 12);
  const thai = String(yearBe).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙"[Number(digit)] ?? digit);
  const words = oneOf(draw, [
    `ปี ${yearBe}`,
    `พ.ศ. ${yearBe}`,
    `ปีงบประมาณ ${yearBe}`,
    `พ.ศ. ${thai}`,
    `ปีงบประมาณ พ.ศ. ${yearBe}`,
    `ปี ${yearBe - 543}`,
  ]);
  const sent = `_${yearBe - 541}${oneOf(draw, ["_08_14_09_30_11", "0814", "-11-02", "_01_09"])}`;
  const named = oneOf(draw, [
    `-${yearBe}`,
    `_${yearBe}`,
    ` ปี ${yearBe}`,
    `${String(yearBe).slice(2)}`,
  ]);
  const isTitled = habit.startsWith("title");
  return {
    habit,
    yearBe,
    inTitle: isTitled ? ` ${words}` : "",
    sheet: habit === "sheet" ? oneOf(draw, [String(yearBe), `ปี ${yearBe}`]) : null,
    inFile:
      habit === "file"
        ? named
        : habit === "title, sent later"
          ? sent
          : habit === "title against file"
            ? `-${yearBe + 1}`
            : chance(draw, 0.2)
              ? " (1)"
              : "",
  };
}
