import type { JoinReport } from "../../../domain/dataset";
import type { Wording } from "../../../i18n/wording";
import { dataWords } from "../../../i18n/words/data";

/**
 * The year of a join report in words. Reports kept by earlier versions have 0 where there is none:
 * it is no year.
 */
export function yearOfJoin({ yearBe }: Pick<JoinReport, "yearBe">, { t, year }: Wording): string {
  return yearBe === null || yearBe === 0 ? t(dataWords.noYear) : year(yearBe);
}
