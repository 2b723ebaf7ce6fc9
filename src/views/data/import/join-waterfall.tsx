import { type JoinReport, UNPLACED_REASONS } from "../../../domain/dataset";
import { importWords } from "../../../i18n/words/import";
import { joinWords } from "../../../i18n/words/join";
import { ScrollTable } from "../../../ui/table/scroll-table";
import { useWords } from "../../../ui/words-context";
import { counted } from "../words/counted";
import { yearOfJoin } from "../words/year-of-join";
import { type DraftProps, indicatorOf } from "./draft-props";
import classes from "./import.module.css";

const STEPS = [
  ["rows", (join: JoinReport) => join.rows],
  ["by.code", (join: JoinReport) => join.matchedByCode],
  ["by.history", (join: JoinReport) => join.throughHistory ?? 0],
  ["byCrosswalk", (join: JoinReport) => join.throughCrosswalk],
  ["by.name", (join: JoinReport) => join.byName ?? 0],
  ["by.village", (join: JoinReport) => join.byVillage ?? 0],
  ["by.point", (join: JoinReport) => join.byPoint ?? 0],
  ["unplaced", (join: JoinReport) => join.unplaced],
  ["areas", (join: JoinReport) => join.tambons],
  ["denominators", (join: JoinReport) => join.placedPeople],
  ["denominatorsLost", (join: JoinReport) => join.unplacedPeople],
] as const satisfies readonly (readonly [keyof typeof importWords, (join: JoinReport) => number])[];

const COUNTED = new Set<keyof typeof importWords>(["denominators", "denominatorsLost"]);
const ALWAYS = new Set<keyof typeof importWords>(["rows", "by.code", "unplaced", "areas"]);
const MOST = 60;

/** Where the rows went, step by step, for every indicator and year, and why some went nowhere. */
export function JoinWaterfall(props: DraftProps & { joins: readonly JoinReport[] }) {
  const words = useWords();
  const { t, number, pick } = words;
  const { joins } = props;
  const steps = STEPS.filter(([key, of]) => ALWAYS.has(key) || joins.some((join) => of(join) > 0));
  return (
    <>
      <p className={classes.small}>{t(importWords.joinLead)}</p>
      <ScrollTable label={t(importWords.joinTitle)}>
        <thead>
          <tr>
            <th scope="col">{t(importWords.indicator)}</th>
            <th scope="col">{t(importWords.year)}</th>
            {steps.map(([key]) => (
              <th key={key} scope="col" data-numeric="true">
                {t(importWords[key])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {joins.slice(0, MOST).map((join) => {
            const indicator = indicatorOf(props, join.indicator);
            return (
              <tr key={`${join.indicator} ${join.yearBe} ${join.file}`}>
                <th scope="row">{indicator ? pick(indicator.name) : join.indicator}</th>
                <td className={classes.noWrap}>{yearOfJoin(join, words)}</td>
                {steps.map(([key, of]) => (
                  <td key={key} data-numeric="true" data-lost={key === "unplaced" && of(join) > 0}>
                    {COUNTED.has(key)
                      ? counted(of(join), join.denominatorUnit, words)
                      : number(of(join))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
      <Reasons joins={joins} />
    </>
  );
}

function Reasons({ joins }: { joins: readonly JoinReport[] }) {
  const { t, number } = useWords();
  const counts = UNPLACED_REASONS.map((reason) => ({
    reason,
    n: joins.reduce((most, join) => Math.max(most, join.reasons[reason] ?? 0), 0),
  })).filter(({ n }) => n > 0);
  if (joins.length === 0) return null;
  if (counts.length === 0) return <p>{t(importWords.allPlaced)}</p>;
  return (
    <>
      <h4>{t(importWords.reasonsTitle)}</h4>
      <ul className={classes.plain}>
        {counts.map(({ reason, n }) => (
          <li key={reason}>
            {t(importWords.reasonLine, { reason: t(joinWords[reason]), n: number(n) })}
          </li>
        ))}
      </ul>
    </>
  );
}
