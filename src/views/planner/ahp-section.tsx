import { Button, Group, Stack, Text } from "@mantine/core";
import { type CSSProperties, useMemo, useState } from "react";
import { setWeights } from "../../actions/change-plan";
import { numberAt } from "../../base/column";
import { type PairwiseComparison, pairwiseWeights } from "../../figures/plan/pairwise-comparisons";
import { planWords } from "../../i18n/words/plan";
import { changeScenario } from "../../state/plan/plan-store";
import { usePlanState } from "../../state/plan/use-plan";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import classes from "./planner.module.css";

const ACCEPTED = 0.1;

/** Pairwise comparisons, the weights they give, and the one that contradicts the others most. */
export function AhpSection() {
  const scenario = usePlanState((state) => state.scenario);
  const { t, number } = useWords();
  const nameOf = useMeasureName();
  const pairwise = useMemo(() => (scenario ? pairwiseWeights(scenario) : null), [scenario]);
  if (!scenario) return null;
  if (!pairwise) {
    return (
      <Text size="sm">
        {t(scenario.criteria.length < 2 ? planWords.ahpFew : planWords.ahpMany)}
      </Text>
    );
  }
  const names = scenario.criteria.map(({ measure }) => nameOf(measure));
  const ids = scenario.criteria.map(({ id }) => id);
  const { ratio, worst, weights, pairs } = pairwise;
  const bad = ratio > ACCEPTED;
  const inWords = (a: number, b: number, value: number) => {
    if (Math.abs(Math.log(value)) < 0.05) return t(planWords.ahpEqual);
    const times = value > 1 ? value : 1 / value;
    const n = number(times, Number.isInteger(Math.round(times * 1e6) / 1e6) ? 0 : 1);
    return t(planWords.ahpMore, { name: names[value > 1 ? a : b] ?? "", n });
  };
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {t(planWords.ahpIntro)}
      </Text>
      {pairs.map((pair) => (
        <Pair
          key={`${ids[pair.a]}|${ids[pair.b]}`}
          pair={pair}
          left={names[pair.a] ?? ""}
          right={names[pair.b] ?? ""}
          words={inWords(pair.a, pair.b, pair.value)}
          onChange={(value) =>
            changeScenario((s) => {
              const pairwise = { ...s.pairwise, [`${ids[pair.a]}|${ids[pair.b]}`]: value };
              delete pairwise[`${ids[pair.b]}|${ids[pair.a]}`];
              return { ...s, pairwise };
            }, `pair ${pair.a} ${pair.b}`)
          }
        />
      ))}
      <Text size="sm" fw={600} role="status">
        {t(planWords.ahpRatio, { cr: number(ratio, 3) })} ·{" "}
        {t(bad ? planWords.ahpBad : planWords.ahpGood)}
      </Text>
      {bad && worst ? (
        <Notice tone="warning">
          {t(planWords.ahpWorst, {
            pair: t(planWords.ahpPair, { a: names[worst.row] ?? "", b: names[worst.column] ?? "" }),
            given: inWords(worst.row, worst.column, worst.value),
            fitting: inWords(worst.row, worst.column, worst.consistent),
          })}
        </Notice>
      ) : null}
      <ul className={classes.shares}>
        {names.map((name, i) => (
          <li key={ids[i]}>
            <span>{name}</span>
            <b>{number(100 * numberAt(weights, i), 1)}%</b>
          </li>
        ))}
      </ul>
      <UseWeights weights={weights} ratio={ratio} />
    </Stack>
  );
}

/** Takes the weights over; comparisons that contradict each other ask once more. */
function UseWeights({ weights, ratio }: { weights: readonly number[]; ratio: number }) {
  const { t, number } = useWords();
  const [asked, setAsked] = useState(false);
  const bad = ratio > ACCEPTED;
  const use = () => {
    setWeights(weights);
    setAsked(false);
  };
  if (!bad || !asked) {
    return (
      <Button size="compact-sm" onClick={bad ? () => setAsked(true) : use}>
        {t(planWords.ahpUse)}
      </Button>
    );
  }
  return (
    <Notice tone="warning">
      {t(planWords.ahpSure, { cr: number(ratio, 3) })}
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsked(false)}>
          {t(planWords.ahpNot)}
        </Button>
        <Button size="compact-sm" variant="default" onClick={use}>
          {t(planWords.ahpAnyway)}
        </Button>
      </Group>
    </Notice>
  );
}

/** Steps −8 … 8 of the slider stand for 9 … 1/9: left is more to the first. */
function Pair(props: {
  pair: PairwiseComparison;
  left: string;
  right: string;
  words: string;
  onChange(value: number): void;
}) {
  const { t } = useWords();
  const { value } = props.pair;
  const step = Math.round(value >= 1 ? 1 - value : 1 / value - 1);
  const at = `${((step + 8) / 16) * 100}%`;
  const filled = { "--from": step < 0 ? at : "50%", "--to": step < 0 ? "50%" : at };
  return (
    <div className={classes.pair}>
      <span>{props.left}</span>
      <span>{props.right}</span>
      <input
        type="range"
        min={-8}
        max={8}
        step={1}
        value={step}
        className={`${classes.slider} ${classes.balance}`}
        style={filled as CSSProperties}
        aria-label={t(planWords.ahpPair, { a: props.left, b: props.right })}
        aria-valuetext={props.words}
        onChange={(event) => {
          const to = event.currentTarget.valueAsNumber;
          props.onChange(to <= 0 ? 1 - to : 1 / (1 + to));
        }}
      />
      <small>{props.words}</small>
    </div>
  );
}
