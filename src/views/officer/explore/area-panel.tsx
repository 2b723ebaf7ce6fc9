import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import type { ValueRange } from "../../../analysis";
import { numberAt } from "../../../base/column";
import type { AreaChart } from "../../../figures/explore/area-cross";
import { stampOf } from "../../../figures/stamps/stamp-of";
import type { Wording } from "../../../i18n/wording";
import { exploreWords } from "../../../i18n/words/explore";
import { legendWords } from "../../../i18n/words/legend";
import { exploreStore, resetExplore } from "../../../state/explore/explore-store";
import { type AreaExplore, useAreaExplore } from "../../../state/explore/use-area-explore";
import { useViewContext } from "../../../state/use-view-context";
import type { Span } from "../../../ui/explore/brush";
import { BrushHistogram } from "../../../ui/explore/brush-histogram";
import { PickBars } from "../../../ui/explore/pick-bars";
import { DataStamp } from "../../../ui/legend/data-stamp";
import { useWords } from "../../../ui/words-context";
import { ChooseIndicators } from "./choose-indicators";
import classes from "./explore-panel.module.css";
import { LassoTools } from "./lasso-tools";

/** Charts shown at first. */
const SHOWN = 6;

/** Tambons along several indicators: charts, map, list and counts filter each other. */
export function AreaPanel() {
  const { app, resolved, view } = useViewContext();
  const { t } = useWords();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    [resolved.left.indicator, ...app.indicators]
      .map(({ id }) => id)
      .filter((id, i, all) => all.indexOf(id) === i)
      .slice(0, SHOWN),
  );
  const indicators = view.thresholds
    .map(({ indicator }) => indicator)
    .filter((id) => app.sources.has(id) && !chosen.includes(id));
  const ids = [...chosen, ...new Set(indicators)];
  const explore = useAreaExplore(ids);
  const { answer } = explore;
  return (
    <div className={classes.panel}>
      <Counts explore={explore} />
      <p className={classes.how}>{t(exploreWords.how)}</p>
      <div className={classes.charts}>
        {answer?.charts.map((chart) => (
          <IndicatorChart key={chart.indicator} chart={chart} explore={explore} />
        ))}
        {answer ? <Regions explore={explore} /> : null}
      </div>
      <div className={classes.tools}>
        <LassoTools />
        <ChooseIndicators chosen={chosen} most={SHOWN} onChange={setChosen} />
      </div>
    </div>
  );
}

function Counts({ explore }: { explore: AreaExplore }) {
  const { app, view, patch } = useViewContext();
  const { t, number } = useWords();
  const picked = useStore(exploreStore, (state) => state.picked);
  const { answer, people } = explore;
  const charted = (answer?.charts ?? []).flatMap(
    ({ indicator }) => app.sources.get(indicator) ?? [],
  );
  const byGroup = view.group === null ? [] : [{ kind: "roles" } as const];
  const demonstration = stampOf(app, [
    ...charted.map((source) => ({ source })),
    ...byGroup,
  ]).demonstration;
  const any = view.thresholds.length > 0 || view.region !== null || view.group !== null || picked;
  const clear = () => {
    resetExplore();
    patch({ thresholds: [], region: null, group: null, unjudged: false });
  };
  return (
    <div className={classes.counts}>
      <Text fw={600} role="status" aria-label={t(exploreWords.areasTitle)}>
        {answer
          ? t(exploreWords.counts, { n: number(answer.total), all: number(app.areas.count) })
          : "…"}
      </Text>
      <Text size="sm" c="dimmed">
        {t(exploreWords.people, { n: number(people) })}
      </Text>
      {demonstration ? <DataStamp /> : null}
      {any ? (
        <Button size="compact-sm" variant="subtle" onClick={clear}>
          {t(exploreWords.clearAll)}
        </Button>
      ) : null}
    </div>
  );
}

function IndicatorChart({ chart, explore }: { chart: AreaChart; explore: AreaExplore }) {
  const { app } = useViewContext();
  const { pick, number, t } = useWords();
  const { edges, indicator } = chart;
  const about = app.indicators.find(({ id }) => id === indicator);
  const name = about ? pick(about.name) : indicator;
  if (edges.length < 2) {
    return (
      <Text size="sm">
        {name}: {t(exploreWords.nothing)}
      </Text>
    );
  }
  const range = explore.ranges.get(indicator);
  const bars = edges.length - 1;
  const decimals = edges.some((edge) => !Number.isInteger(edge)) ? 1 : 0;
  const brush = (span: Span | null, settled: boolean) =>
    explore.brush(indicator, rangeOfSpan(span, edges), settled);
  const unit = about ? t(legendWords[about.unit]) : "";
  return (
    <BrushHistogram
      label={name.startsWith(unit) ? name : `${name} (${unit})`}
      bars={bars}
      tailed={isTailed(edges)}
      all={chart.all}
      passing={chart.passing}
      edge={(at) => number(numberAt(edges, at), decimals)}
      span={range ? spanOfRange(range, edges) : null}
      words={{ least: t(exploreWords.least), most: t(exploreWords.most) }}
      onBrush={brush}
      note={
        <>
          {range ? (
            <>
              <b>{rangeWords(range, t, number)}</b>
              <button
                type="button"
                aria-label={t(exploreWords.clearOf, { chart: name })}
                onClick={() => brush(null, true)}
              >
                {t(exploreWords.clear)}
              </button>
            </>
          ) : null}
          <span className={classes.dim}>
            {range
              ? t(exploreWords.keptOf, {
                  n: number(explore.answer?.total ?? 0),
                  all: number(chart.known),
                })
              : t(exploreWords.withFigure, { n: number(chart.known) })}
            {chart.without > 0
              ? ` · ${t(exploreWords.without, { n: number(chart.without) })}`
              : null}
          </span>
        </>
      }
    />
  );
}

/** The last bar spans more than the others. */
function isTailed(edges: readonly number[]): boolean {
  const width = (bar: number) => (edges[bar + 1] ?? 0) - (edges[bar] ?? 0);
  return edges.length > 3 && width(edges.length - 2) > 1.5 * width(0);
}

function rangeWords(
  { least, most }: ValueRange,
  t: Wording["t"],
  number: (value: number, decimals?: number) => string,
): string {
  const digits = (value: number) => Math.min(3, (String(value).split(".")[1] ?? "").length);
  const word = (value: number) => number(value, digits(value));
  if (least !== null && most !== null) {
    return t(exploreWords.between, { from: word(least), to: word(most) });
  }
  if (least !== null) return t(exploreWords.from, { from: word(least) });
  return most === null ? "" : t(exploreWords.upTo, { to: word(most) });
}

/** An end at the last bar on its side is no bound at all. */
function rangeOfSpan(span: Span | null, edges: readonly number[]): ValueRange {
  if (span === null) return { least: null, most: null };
  return {
    least: span.from === 0 ? null : (edges[span.from] ?? null),
    most: span.to === edges.length - 1 ? null : (edges[span.to] ?? null),
  };
}

/** Bars that a range touches; bounds typed between edges take the bar they fall into. */
function spanOfRange({ least, most }: ValueRange, edges: readonly number[]): Span {
  const bars = edges.length - 1;
  const below = least === null ? 0 : edges.filter((edge) => edge <= least).length - 1;
  const upper = most === null ? bars : edges.findIndex((edge) => edge >= most);
  const from = Math.min(bars - 1, Math.max(0, below));
  return { from, to: Math.max(from + 1, upper < 0 ? bars : upper) };
}

function Regions({ explore }: { explore: AreaExplore }) {
  const { resolved, view, patch } = useViewContext();
  const { t, pick, number } = useWords();
  const { regions } = resolved.scheme;
  const { all, passing } = explore.answer!.regions;
  const items = [...regions.map(({ id, name }) => ({ id, label: pick(name) }))].map(
    ({ id, label }, i) => ({
      key: id,
      label,
      all: all[i] ?? 0,
      passing: passing[i] ?? 0,
      figure: number(passing[i] ?? 0),
      picked: view.region === id,
    }),
  );
  return (
    <PickBars
      label={t(exploreWords.region)}
      items={items}
      onPick={(id) => patch({ region: view.region === id ? null : id })}
    />
  );
}
