import { Button, SegmentedControl, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { DIMENSIONS } from "../../../domain/indicator";
import { HOUSEHOLD_LEVELS, type HouseholdLevel } from "../../../figures/explore/household-map";
import { stampOf } from "../../../figures/stamps/stamp-of";
import { textOf } from "../../../i18n/text-of";
import { exploreWords } from "../../../i18n/words/explore";
import type { HouseholdAnswer, HouseholdChart } from "../../../queries/household-brush";
import { exploreStore } from "../../../state/explore/explore-store";
import {
  type HouseholdExplore,
  useHouseholdExplore,
} from "../../../state/explore/use-household-explore";
import { useApp } from "../../../state/use-app";
import { type PickBar, PickBars } from "../../../ui/explore/pick-bars";
import { DataStamp } from "../../../ui/legend/data-stamp";
import { Notice, ProblemNotice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";
import { useAbsent } from "../../map/use-absent";
import classes from "./explore-panel.module.css";
import { LassoTools } from "./lasso-tools";

type Picks = ReadonlyMap<HouseholdChart, readonly number[]>;

const NO_PICKS: Picks = new Map();

/** Households by what they fail, how many they are and where; only as the privacy rules allow. */
export function HouseholdPanel() {
  const app = useApp();
  const { t } = useWords();
  const [picks, setPicks] = useState(NO_PICKS);
  const [level, setLevel] = useState<HouseholdLevel>("province");
  const explore = useHouseholdExplore(app, picks, level);
  const toggle = (chart: HouseholdChart, key: number) => {
    const own = picks.get(chart) ?? [];
    const next = own.includes(key) ? own.filter((one) => one !== key) : [...own, key];
    setPicks(new Map([...picks, [chart, next]]));
  };
  const sweep = (chart: HouseholdChart, keys: readonly number[]) =>
    setPicks((before) => new Map([...before, [chart, keys]]));
  const clear = () => {
    setPicks(NO_PICKS);
    exploreStore.setState({ picked: null });
  };
  const absent = useAbsent("households");
  if (absent) return <Notice tone="info">{absent}</Notice>;
  if (explore.problem) return <ProblemNotice problem={explore.problem} />;
  return (
    <div className={classes.panel}>
      <Counts explore={explore} picks={picks} onClear={clear} />
      <p className={classes.how}>{t(exploreWords.privacy)}</p>
      {explore.all && explore.answer ? (
        <Charts explore={explore} picks={picks} onPick={toggle} onSweep={sweep} />
      ) : null}
      <div className={classes.tools}>
        <Level level={level} onChange={setLevel} />
        <LassoTools />
      </div>
    </div>
  );
}

function Counts(props: { explore: HouseholdExplore; picks: Picks; onClear(): void }) {
  const app = useApp();
  const { t, number } = useWords();
  const picked = useStore(exploreStore, (state) => state.picked);
  const { opened, answer } = props.explore;
  const demonstration = stampOf(app, [{ kind: "households" }]).demonstration;
  const any = picked !== null || [...props.picks.values()].some((keys) => keys.length > 0);
  return (
    <div className={classes.counts}>
      <Text fw={600} role="status" aria-label={t(exploreWords.householdsTitle)}>
        {opened && answer
          ? t(answer.total > 0 ? exploreWords.shown : exploreWords.shownFew, {
              n: number(answer.total),
              all: number(opened.shown),
            })
          : t(exploreWords.opening)}
      </Text>
      {demonstration ? <DataStamp /> : null}
      {opened?.withheld ? (
        <Text size="xs" c="dimmed">
          {t(exploreWords.withheld)}
        </Text>
      ) : null}
      {any ? (
        <Button size="compact-sm" variant="subtle" onClick={props.onClear}>
          {t(exploreWords.clearAll)}
        </Button>
      ) : null}
    </div>
  );
}

type ChartsProps = {
  explore: HouseholdExplore;
  picks: Picks;
  onPick(chart: HouseholdChart, key: number): void;
  onSweep(chart: HouseholdChart, keys: readonly number[]): void;
};

function Charts({ explore, picks, onPick, onSweep }: ChartsProps) {
  const app = useApp();
  const { t, number, pick } = useWords();
  const { all, answer } = explore as { all: HouseholdAnswer; answer: HouseholdAnswer };
  const regions = useMemo(
    () => app.schemes.find(({ id }) => id === "geo6")?.regions ?? [],
    [app.schemes],
  );
  const countWords = (n: number) => (n > 0 ? number(n) : t(exploreWords.belowFive));
  const bar = (chart: HouseholdChart, key: number, label: string): PickBar => ({
    key: `${chart} ${key}`,
    label,
    all: all.counts[chart][key] ?? 0,
    passing: answer.counts[chart][key] ?? 0,
    figure: countWords(answer.counts[chart][key] ?? 0),
    picked: picks.get(chart)?.includes(key) ?? false,
  });
  const press = (text: string) => {
    const [chart, key] = text.split(" ");
    onPick(chart as HouseholdChart, Number(key));
  };
  const sweep = (texts: readonly string[]) => {
    const parts = texts.map((text) => text.split(" "));
    onSweep(
      parts[0]?.[0] as HouseholdChart,
      parts.map(([, key]) => Number(key)),
    );
  };
  const failed = [...Array(DIMENSIONS.length + 1).keys()].map((n) =>
    bar(
      "failed",
      n,
      n === 0 ? t(exploreWords.failedNone) : t(exploreWords.failedOf, { n: number(n) }),
    ),
  );
  const members = [1, 2, 3, 4, 0]
    .map((band) => bar("members", band, t(textOf(exploreWords, `members${band}`))))
    .filter((item) => item.key !== "members 0" || item.all > 0);
  const where = [...regions.map(({ name }) => pick(name)), t(exploreWords.notTold)]
    .map((label, i) => bar("region", i, label))
    .filter((item, i) => i < regions.length || item.all > 0);
  return (
    <div className={classes.charts}>
      <PickBars label={t(exploreWords.failed)} items={failed} onPick={press} onSweep={sweep} />
      <PickBars
        label={t(exploreWords.dimensions)}
        items={DIMENSIONS.map((dimension) => bar(dimension, 1, t(exploreWords[dimension])))}
        onPick={press}
      />
      <PickBars label={t(exploreWords.members)} items={members} onPick={press} onSweep={sweep} />
      <PickBars label={t(exploreWords.region)} items={where} onPick={press} />
    </div>
  );
}

function Level(props: { level: HouseholdLevel; onChange(level: HouseholdLevel): void }) {
  const { t, number } = useWords();
  const shown = useStore(exploreStore, (state) => state.households);
  return (
    <div className={classes.level}>
      <Text size="sm">{t(exploreWords.level)}</Text>
      <SegmentedControl
        size="xs"
        aria-label={t(exploreWords.level)}
        value={props.level}
        onChange={(level) => props.onChange(level as HouseholdLevel)}
        data={HOUSEHOLD_LEVELS.map((value) => ({ value, label: t(exploreWords[value]) }))}
      />
      {shown && shown.beyond > 0 ? (
        <Text size="xs" c="dimmed">
          {t(exploreWords.beyond, {
            n: number(shown.beyond),
            level: t(exploreWords[props.level]).toLowerCase(),
          })}
        </Text>
      ) : null}
    </div>
  );
}
