import type { JoinReport } from "../../../domain/dataset";
import type { Wording } from "../../../i18n/wording";
import { legendWords } from "../../../i18n/words/legend";

type CountedUnit = JoinReport["denominatorUnit"];

/** A sum of denominators with what they count, where a report tells ("6,800 ครัวเรือน"). */
export function counted(sum: number, unit: CountedUnit, { t, number }: Wording): string {
  return unit ? t(legendWords[`amount.${unit}`], { n: number(sum) }) : number(sum);
}

/** What the denominators of all reports that have any count; absent where they differ. */
export function unitOfAll(joins: readonly JoinReport[]): CountedUnit {
  const some = joins.filter((join) => join.placedPeople + join.unplacedPeople > 0);
  const units = new Set(some.map((join) => join.denominatorUnit));
  return units.size === 1 ? [...units][0] : undefined;
}
