import type { DatasetInfo } from "../../domain/dataset";
import { appWords } from "../../i18n/words/app";
import { povertyWords } from "../../i18n/words/poverty";
import type { PlacePoverty, PovertyAnswer } from "../../state/use-poverty";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";

/** What stands behind the figures: data, year, round, and the tambons that are not in them. */
export function PovertyProvenance(props: { answer: PovertyAnswer; of: PlacePoverty }) {
  const { resolved } = useViewContext();
  const { t, year, pick, number } = useWords();
  const { answer } = props;
  const { sum, place } = props.of;
  const used = sum?.kind === "joint" ? answer.data?.joint : answer.data?.rates;
  const dataset = used?.datasetOf(answer.year);
  if (!sum || !dataset) return null;
  const yearOfView = resolved.left.year;
  const left = place.kind === "country" ? unplacedRows(dataset, answer.year) : 0;
  const lines = [
    yearOfView === answer.year
      ? ""
      : t(povertyWords.otherYear, { asked: year(yearOfView), year: year(answer.year) }),
    place.kind === "tambon"
      ? ""
      : t(povertyWords.coverage, { n: number(sum.counted), of: number(sum.areas) }),
    sum.suppressed > 0 ? t(povertyWords.suppressed, { n: number(sum.suppressed) }) : "",
    sum.kind === "rates" && sum.weighted === "registered" && place.kind !== "tambon"
      ? t(povertyWords.registered)
      : "",
    left > 0 ? t(povertyWords.unplaced, { n: number(left) }) : "",
    ...dataset.seriesBreaks.map((first) => t(povertyWords.rounds, { first: year(first) })),
  ].filter((line) => line !== "");
  return (
    <div className={classes.provenance}>
      <p>
        {dataset.demonstration ? <strong>{t(appWords.demonstration)}</strong> : null}{" "}
        {year(answer.year)} ·{" "}
        {t(sum.kind === "joint" ? povertyWords.fromJoint : povertyWords.fromRates)} ·{" "}
        {pick(dataset.title)}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Rows of a year's files that lie in no tambon; the files of the dimensions repeat them. */
function unplacedRows(dataset: DatasetInfo, year: number): number {
  const own = dataset.joins.filter(({ yearBe }) => yearBe === year);
  return Math.max(0, ...own.map(({ unplaced }) => unplaced));
}
