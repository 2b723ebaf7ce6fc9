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
  if (!rows) return <p>{t("app.loading")}</p>;
  if (rows.length === 0) return <p>{t("data.unplacedNone")}</p>;
  return (
    <>
      <p>{t("data.unplacedNote", { n: number(rows.length) })}</p>
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
  const people = (n: number | null) => (n === null ? t("area.missing") : number(n));
  return (
    <div className={classes.unplaced}>
      <DataTable
        caption={t("data.unplacedTable")}
        count={rows.length}
        rowKey={(i) => String(i)}
        empty={t("data.unplacedNone")}
        columns={[
          text("dataset", t("data.dataset"), (r) => r.dataset),
          figure("row", t("data.row"), (r) => String(r.row)),
          text("code", t("data.rawCode"), (r) => r.rawCode),
          text("name", t("data.rawName"), (r) => r.rawName || t("data.noName")),
          text("reason", t("data.reason"), (r) => t(`join.${r.reason}`)),
          text("indicator", t("data.indicator"), (r) => names.indicator(r.indicator)),
          text("year", t("data.year"), (r) => year(r.yearBe)),
          figure("value", t("data.value"), (r) =>
            r.value === null ? t("area.missing") : number(r.value, 2),
          ),
          figure("numerator", t("data.numerator"), (r) => people(r.numerator)),
          figure("denominator", t("data.denominator"), (r) => people(r.denominator)),
        ]}
      />
    </div>
  );
}
