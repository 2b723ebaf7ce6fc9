import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { memo, useMemo } from "react";
import { lockWeight, setWeight, setWeights } from "../../actions/change-plan";
import type { ScenarioCriterion } from "../../domain/scenario";
import { rankOrderShares } from "../../domain/weights";
import { plannerWords } from "../../i18n/words/planner";
import { usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import classes from "./planner.module.css";

const NONE: readonly ScenarioCriterion[] = [];

/** One slider a criterion; together they always total 100. */
export const WeightsGroup = memo(function WeightsGroup(props: { onMoved(): void }) {
  const { t, number } = useWords();
  const criteria = usePlanState((state) => state.scenario?.criteria ?? NONE);
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const { onMoved } = props;
  const take = (shares: readonly number[]) => {
    setWeights(shares);
    onMoved();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its total
    <div role="group" aria-label={t(plannerWords.weights)} className={classes.weights}>
      <div className={classes.weightsHead}>
        <span className={classes.heading}>{t(plannerWords.weights)}</span>
        <Text size="xs" c={total === 100 ? "dimmed" : "red"}>
          {t(plannerWords.weightTotal, { n: number(total) })}
        </Text>
      </div>
      {criteria.map((criterion) => (
        <WeightRow key={criterion.id} criterion={criterion} onMoved={onMoved} />
      ))}
      {criteria.length > 1 ? (
        <Group justify="flex-end" gap={4}>
          <Button
            size="compact-xs"
            variant="subtle"
            title={t(plannerWords.orderWeightsHint)}
            onClick={() => take(rankOrderShares(criteria.length))}
          >
            {t(plannerWords.orderWeights)}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => take(criteria.map(() => 1))}>
            {t(plannerWords.equalWeights)}
          </Button>
        </Group>
      ) : null}
    </div>
  );
});

const WeightRow = memo(function WeightRow(props: {
  criterion: ScenarioCriterion;
  onMoved(): void;
}) {
  const { t, number } = useWords();
  const { id, measure, preference, weight, locked } = props.criterion;
  const name = useMeasureName()(measure);
  const { sources } = useApp();
  const isMadeUp = usePlanNumbers(({ data }) => data?.measured.get(id)?.demonstration ?? false);
  const isMixed = useMemo(() => [...sources.values()].some((one) => !one.demonstration), [sources]);
  const move = (to: number) => {
    if (!Number.isFinite(to)) return;
    setWeight(id, to);
    props.onMoved();
  };
  const wanted = {
    max: t(plannerWords.more),
    min: t(plannerWords.less),
    ideal: t(plannerWords.ideal, {
      value: preference.kind === "ideal" ? number(preference.value, 1) : "",
    }),
  }[preference.kind];
  return (
    <div className={classes.weight}>
      <div className={classes.weightName}>
        <span>{name}</span> {isMadeUp && isMixed ? <DataStamp /> : null}
        <small>{wanted}</small>
      </div>
      <ActionIcon
        size="sm"
        variant={locked ? "filled" : "subtle"}
        color={locked ? undefined : "gray"}
        aria-pressed={locked}
        aria-label={t(plannerWords.lock, { name })}
        title={t(plannerWords.lock, { name })}
        onClick={() => lockWeight(id, !locked)}
      >
        {locked ? <IconLock size={14} /> : <IconLockOpen size={14} />}
      </ActionIcon>
      <input
        type="range"
        className={classes.slider}
        min={0}
        max={100}
        step={1}
        value={weight}
        aria-label={name}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
      <input
        type="number"
        className={classes.number}
        min={0}
        max={100}
        step={1}
        value={weight}
        aria-label={t(plannerWords.weightOf, { name })}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
});
