import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { dataWords } from "../../i18n/words/data";
import { joinWords } from "../../i18n/words/join";
import type { UnplacedRow } from "../../queries/unplaced-rows";
import { useUnplaced } from "../../state/use-unplaced";
import { ProblemNotice } from "../../ui/shell/notice";
import { type Column, DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";
import { useNames } from "./use-names";

/** The rows of source files that are on no map, as they stand there, with the reason in words. */
export function UnplacedTable() {
  const { t, number } = useWords();
  const { data: rows, problem, retry } = useUnplaced();
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (!rows) return <p>{t(appWords.loading)}</p>;
  if (rows.length === 0) return <p>{t(dataWords.unplacedNone)}</p>;
  return (
    <>
      <p>{t(dataWords.unplacedNote, { n: number(rows.length) })}</p>
      <Rows rows={rows} />
    </>
  );
}

function Rows({ rows }: { rows: readonly UnplacedRow[] }) {
  const names = useNames();
  const { t, number, year } = useWords();
  const text = (id: string, header: string, of: (row: UnplacedRow) => string): Column => ({
    id,
    header,
    cell: (i) => (rows[i] ? of(rows[i]) : ""),
  });
  const figure = (id: string, header: string, of: (row: UnplacedRow) => string): Column => ({
    ...text(id, header, of),
    numeric: true,
  });
  const people = (n: number | null) => (n === null ? t(areaWords.missing) : number(n));
  return (
    <div className={classes.unplaced}>
      <DataTable
        caption={t(dataWords.unplacedTable)}
        count={rows.length}
        rowKey={(i) => String(i)}
        empty={t(dataWords.unplacedNone)}
        columns={[
          text("dataset", t(dataWords.dataset), (r) => r.dataset),
          figure("row", t(dataWords.row), (r) => String(r.row)),
          text("code", t(dataWords.rawCode), (r) => r.rawCode),
          text("name", t(dataWords.rawName), (r) => r.rawName || t(dataWords.noName)),
          text("reason", t(dataWords.reason), (r) => t(joinWords[r.reason])),
          text("indicator", t(dataWords.indicator), (r) => names.indicator(r.indicator)),
          text("year", t(dataWords.year), (r) => (r.yearBe === null ? "–" : year(r.yearBe))),
          figure("value", t(dataWords.value), (r) =>
            r.value === null ? t(areaWords.missing) : number(r.value, 2),
          ),
          figure("numerator", t(dataWords.numerator), (r) => people(r.numerator)),
          figure("denominator", t(dataWords.denominator), (r) => people(r.denominator)),
        ]}
      />
    </div>
  );
}
