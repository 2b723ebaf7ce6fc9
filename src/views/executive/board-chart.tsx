import { memo, useMemo } from "react";
import { GROUPS } from "../../domain/programme";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import type { Board } from "../../state/ask-board";
import { IntervalChart } from "../../ui/chart/interval-chart";
import type { IntervalRow } from "../../ui/chart/interval-layout";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";
import { Provenance } from "./provenance";

/** Pilot, rollout and other of every region on one axis. */
export const BoardChart = memo(function BoardChart(props: { board: Board }) {
  const { now, pane, scheme, figure } = props.board;
  const wording = useWords();
  const { t, pick, year, number, language } = wording;
  const words = useBoardWords(pane.indicator);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow language and indicator
  const rows = useMemo(
    () =>
      now.map(({ place, comparison }): IntervalRow => {
        const marks = GROUPS.map((group) => {
          const summary = comparison.groups[group];
          const { mean, median, q1, q3 } = summary;
          const label = t(legendWords[group]);
          const blanks = { figure: words.value(mean), remark: words.remark(summary) };
          return { group, label, mean, median, q1, q3, ...blanks };
        });
        return { key: words.place(place), label: words.place(place), marks };
      }),
    [now, language, pane.indicator],
  );
  const name = pick(pane.indicator.name);
  const format = useMemo(() => tickFormat(number), [number]);
  return (
    <section aria-labelledby="board" className={classes.section}>
      <h2 id="board">{t(executiveWords.board)}</h2>
      <p className={classes.note}>
        {t(executiveWords.howChart, { figure: t(executiveWords[`figure.${figure}`]) })}
      </p>
      <IntervalChart
        rows={rows}
        axis={words.title}
        label={t(executiveWords.chartLabel, {
          indicator: name,
          year: year(pane.year),
          scheme: pick(scheme.name),
        })}
        format={format}
      />
      <Provenance of={props.board} years={[pane.year]} />
    </section>
  );
});

/** Ticks with as many decimals as they need, two at most. */
function tickFormat(number: (value: number, decimals?: number) => string) {
  return (value: number) => {
    const decimals = [0, 1].find((d) => Math.abs(value - Number(value.toFixed(d))) < 1e-9) ?? 2;
    return number(value, decimals);
  };
}
