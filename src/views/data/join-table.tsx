import { type DatasetInfo, type JoinReport, UNPLACED_REASONS } from "../../domain/dataset";
import { dataWords } from "../../i18n/words/data";
import { joinWords } from "../../i18n/words/join";
import { ScrollTable } from "../../ui/table/scroll-table";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";
import { useNames } from "./use-names";
import { counted } from "./words/counted";
import { yearOfJoin } from "./words/year-of-join";

const COUNTS = [
  ["rows", (join: JoinReport) => join.rows],
  ["matched", (join: JoinReport) => join.matchedByCode],
  ["throughHistory", (join: JoinReport) => join.throughHistory ?? 0],
  ["crosswalk", (join: JoinReport) => join.throughCrosswalk],
  ["byName", (join: JoinReport) => join.byName ?? 0],
  ["byVillage", (join: JoinReport) => join.byVillage ?? 0],
  ["byPoint", (join: JoinReport) => join.byPoint ?? 0],
  ["unplaced", (join: JoinReport) => join.unplaced],
  ["tambons", (join: JoinReport) => join.tambons],
  ["summed", (join: JoinReport) => join.summedTambons],
  ["placedPeople", (join: JoinReport) => join.placedPeople],
  ["unplacedPeople", (join: JoinReport) => join.unplacedPeople],
] as const;

const SOMETIMES = new Set(["throughHistory", "byName", "byVillage", "byPoint"]);

const COUNTED = new Set(["placedPeople", "unplacedPeople"]);

/** Where every row of every file of a dataset went, and why some are on no map. */
export function JoinTable({ dataset }: { dataset: DatasetInfo }) {
  const words = useWords();
  const { t, pick, number } = words;
  const names = useNames();
  const counts = COUNTS.filter(
    ([key, of]) => !SOMETIMES.has(key) || dataset.joins.some((join) => of(join) > 0),
  );
  return (
    <div>
      <h4>{t(dataWords.joins)}</h4>
      <p className={classes.small}>{t(dataWords.joinsHint)}</p>
      <ScrollTable label={`${t(dataWords.joins)}: ${pick(dataset.title)}`}>
        <thead>
          <tr>
            <th scope="col">{t(dataWords.indicator)}</th>
            <th scope="col">{t(dataWords.year)}</th>
            {counts.map(([key]) => (
              <th key={key} scope="col" data-numeric="true">
                {t(dataWords[key])}
              </th>
            ))}
            <th scope="col">{t(dataWords.file)}</th>
          </tr>
        </thead>
        <tbody>
          {dataset.joins.map((join) => (
            <tr key={`${join.indicator} ${join.yearBe} ${join.file}`}>
              <th scope="row">{names.indicator(join.indicator)}</th>
              <td className={classes.noWrap}>{yearOfJoin(join, words)}</td>
              {counts.map(([key, of]) => (
                <td key={key} data-numeric="true">
                  {COUNTED.has(key)
                    ? counted(of(join), join.denominatorUnit, words)
                    : number(of(join))}
                </td>
              ))}
              <td>{join.file.replace(/^.*[\\/]/, "")}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Reasons dataset={dataset} nameOf={names.indicator} />
      {dataset.crosswalk ? (
        <p className={classes.small}>
          {t(joinWords.crosswalk, {
            file: dataset.crosswalk.file.replace(/^.*[\\/]/, ""),
            rows: number(dataset.crosswalk.rows),
            blank: number(dataset.crosswalk.blank),
            shared: number(dataset.crosswalk.sharedTargets),
          })}
        </p>
      ) : null}
    </div>
  );
}

function Reasons(props: { dataset: DatasetInfo; nameOf(id: string): string }) {
  const { t, number } = useWords();
  const joins = props.dataset.joins.filter((join) => join.unplaced > 0);
  if (joins.length === 0) return null;
  return (
    <details className={classes.more}>
      <summary>{t(dataWords.reasons)}</summary>
      <ul>
        {joins.map((join) => (
          <li key={`${join.indicator} ${join.yearBe} ${join.file}`}>
            {props.nameOf(join.indicator)}:{" "}
            {UNPLACED_REASONS.filter((reason) => join.reasons[reason])
              .map((reason) =>
                t(dataWords.reasonCount, {
                  n: number(join.reasons[reason] ?? 0),
                  reason: t(joinWords[reason]),
                }),
              )
              .join(" · ")}
          </li>
        ))}
      </ul>
    </details>
  );
}
