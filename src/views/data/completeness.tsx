import { Button, Switch } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import type { AppData } from "../../figures/app-data";
import { dataWords } from "../../i18n/words/data";
import { importWords } from "../../i18n/words/import";
import type { OverviewRow as Row } from "../../queries/dataset-overview";
import { useApp } from "../../state/use-app";
import { useDatabase } from "../../state/use-database";
import { useOverview } from "../../state/use-overview";
import { Dialog } from "../../ui/shell/dialog";
import { ProblemNotice } from "../../ui/shell/notice";
import { ScrollTable } from "../../ui/table/scroll-table";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";
import { useNames } from "./use-names";

const CoverageMap = lazy(async () => ({
  default: (await import("./coverage-map")).CoverageMap,
}));

const COUNTS = [
  ["whole.value", (row: Row) => row.value],
  ["whole.missing", (row: Row) => row.missing],
  ["whole.suppressed", (row: Row) => row.suppressed],
  ["whole.notApplicable", (row: Row) => row.notApplicable],
  ["whole.unplaced", (row: Row) => row.unplacedRows],
  ["denominatorsLost", (row: Row) => row.unplacedPeople],
] as const;

/** Every indicator and year that is there, with how many areas it covers and what it lacks. */
export function Completeness() {
  const { t, number } = useWords();
  const app = useApp();
  const { status } = useDatabase();
  const answer = useOverview();
  const [shown, setShown] = useState<Row | null>(null);
  const [everyYear, setEveryYear] = useState(false);
  if (answer.problem) return <ProblemNotice problem={answer.problem} onRetry={answer.retry} />;
  const rows = shownRows(answer.data ?? [], demonstrations(app), everyYear);
  if (rows.length === 0) {
    return (
      <p role="status">
        {status === "failed" ? t(dataWords["database.failed"]) : t(importWords.wholeWait)}
      </p>
    );
  }
  return (
    <>
      <p>{t(importWords.wholeLead, { n: number(app.areas.count) })}</p>
      <Switch
        mb="xs"
        label={t(importWords.wholeEveryYear)}
        checked={everyYear}
        onChange={(event) => setEveryYear(event.currentTarget.checked)}
      />
      <ScrollTable label={t(importWords.wholeTitle)}>
        <thead>
          <tr>
            <th scope="col">{t(dataWords.indicator)}</th>
            <th scope="col">{t(dataWords.year)}</th>
            {COUNTS.map(([key]) => (
              <th key={key} scope="col" data-numeric="true">
                {t(importWords[key])}
              </th>
            ))}
            <th scope="col">{t(importWords["whole.map"])}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={`${row.dataset} ${row.indicator} ${row.yearBe}`}
              row={row}
              onShow={() => setShown(row)}
            />
          ))}
        </tbody>
      </ScrollTable>
      {shown ? <MapDialog row={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

function demonstrations({ manifest }: AppData): ReadonlySet<string> {
  return new Set(manifest.datasets.filter((one) => one.demonstration).map(({ id }) => id));
}

/** Real data first; of each indicator the latest year alone, unless all are asked for. */
function shownRows(rows: readonly Row[], demo: ReadonlySet<string>, every: boolean): Row[] {
  const keyOf = (row: Row) => `${row.dataset} ${row.indicator}`;
  const latest = new Map<string, number>();
  for (const row of rows) {
    latest.set(keyOf(row), Math.max(row.yearBe ?? 0, latest.get(keyOf(row)) ?? 0));
  }
  return rows
    .filter((row) => every || latest.get(keyOf(row)) === (row.yearBe ?? 0))
    .sort((a, b) => Number(demo.has(a.dataset)) - Number(demo.has(b.dataset)));
}

function Line(props: { row: Row; onShow(): void }) {
  const { t, number, year } = useWords();
  const app = useApp();
  const names = useNames();
  const { row } = props;
  const { yearBe } = row;
  const told = yearBe === null ? "–" : year(yearBe);
  const part = app.sources
    .get(row.indicator)
    ?.parts.find((p) => yearBe !== null && p.years.includes(yearBe));
  const drawn = part?.dataset === row.dataset && row.value > 0;
  const name = names.indicator(row.indicator);
  return (
    <tr>
      <th scope="row">
        {name}
        <div className={classes.small}>{names.dataset(row.dataset)}</div>
      </th>
      <td className={classes.noWrap}>{told}</td>
      {COUNTS.map(([key, of]) => (
        <td key={key} data-numeric="true">
          {number(of(row))}
          {key === "whole.value" ? (
            <div className={classes.small}>{share(row, number)}%</div>
          ) : null}
        </td>
      ))}
      <td>
        {drawn ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${t(importWords["whole.show"])}: ${name} ${told}`}
            onClick={props.onShow}
          >
            {t(importWords["whole.show"])}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}

/** Share of areas with a value; never rounded to 0 or 100 when it is neither. */
function share(row: Row, number: (value: number, decimals?: number) => string): string {
  const percent = (100 * row.value) / row.areas;
  if (percent === 0 || percent === 100) return number(percent);
  return number(Math.min(99.9, Math.max(0.1, percent)), 1);
}

function MapDialog(props: { row: Row; onClose(): void }) {
  const { year } = useWords();
  const names = useNames();
  const { indicator, yearBe } = props.row;
  if (yearBe === null) return null;
  return (
    <Dialog
      onClose={props.onClose}
      size="xl"
      title={`${names.indicator(indicator)} ${year(yearBe)}`}
    >
      <Suspense fallback={null}>
        <CoverageMap indicator={indicator} yearBe={yearBe} />
      </Suspense>
    </Dialog>
  );
}
