import type { JoinReport } from "../../../domain/dataset";
import type { Wording } from "../../../ui/words-context";

/**
 * The year of a join report in words. Reports kept by earlier versions have 0 where there is none:
 * it is no year.
 */
export function yearOfJoin({ yearBe }: Pick<JoinReport, "yearBe">, { t, year }: Wording): string {
  return yearBe === null || yearBe === 0 ? t("data.noYear") : year(yearBe);
}
