import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { legendWords } from "../../i18n/words/legend";
import { officerWords } from "../../i18n/words/officer";
import type { Threshold } from "../../state/url/threshold";
import type { AreaList } from "../../state/use-area-list";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { NumberField } from "../../ui/form/number-field";
import { useWords } from "../../ui/words-context";
import { nextCondition } from "./next-condition";
import classes from "./officer.module.css";

const MOST_CONDITIONS = 8;

/** Conditions on the values of indicators; every one must hold. */
export function Conditions({ list }: { list: AreaList | null }) {
  const { app, panes, resolved, view, patch } = useViewContext();
  const { t } = useWords();
  const { thresholds } = view;
  const add = () => {
    const breaks = panes.left?.scale.breaks ?? [];
    const withData = app.indicators.filter(({ id }) => app.sources.has(id));
    const next = nextCondition(resolved.left.indicator, breaks, withData, thresholds);
    patch({ thresholds: [...thresholds, next] });
  };
  const replace = (place: number, next: Threshold[]) =>
    patch({ thresholds: thresholds.toSpliced(place - 1, 1, ...next) });
  const entries = thresholds.map((threshold, i) => ({ threshold, place: i + 1 }));
  return (
    <section aria-label={t(officerWords.conditions)} className={classes.conditions}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" fw={600}>
          {t(officerWords.conditions)}{" "}
          <Text span size="xs" c="dimmed" fw={400}>
            {t(entries.length === 0 ? officerWords.noConditions : officerWords.conditionsHint)}
          </Text>
        </Text>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          disabled={entries.length >= MOST_CONDITIONS}
          onClick={add}
        >
          {t(officerWords.add)}
        </Button>
      </Group>
      {entries.map(({ threshold, place }) => (
        <ConditionFields
          key={place}
          place={place}
          threshold={threshold}
          onChange={(next) => replace(place, [next])}
          onRemove={() => replace(place, [])}
        />
      ))}
      <OtherYears list={list} />
    </section>
  );
}

function ConditionFields(props: {
  place: number;
  threshold: Threshold;
  onChange(next: Threshold): void;
  onRemove(): void;
}) {
  const { app } = useViewContext();
  const { t, pick } = useWords();
  const { place, threshold, onChange } = props;
  const n = { n: place };
  const unit = app.indicators.find((i) => i.id === threshold.indicator)?.unit ?? "percent";
  return (
    <fieldset className={classes.condition}>
      <legend className={classes.hidden}>{t(officerWords.condition, n)}</legend>
      <Choice
        hideLabel
        label={t(officerWords.indicatorOf, n)}
        value={threshold.indicator}
        options={app.indicators.map((i) => ({ value: i.id, label: pick(i.name) }))}
        onChange={(indicator) => onChange({ ...threshold, indicator })}
      />
      <Choice
        hideLabel
        label={t(officerWords.comparisonOf, n)}
        value={threshold.comparison}
        options={(["gte", "lte"] as const).map((c) => ({ value: c, label: t(officerWords[c]) }))}
        onChange={(c) => onChange({ ...threshold, comparison: c === "lte" ? "lte" : "gte" })}
      />
      <NumberField
        label={t(officerWords.boundOf, { ...n, unit: t(legendWords[unit]) })}
        value={threshold.bound}
        badMessage={t(officerWords.badNumber)}
        onChange={(bound) => onChange({ ...threshold, bound: writable(bound) })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t(officerWords.remove, n)}
        title={t(officerWords.remove, n)}
        onClick={props.onRemove}
      >
        <IconX size={17} />
      </ActionIcon>
    </fieldset>
  );
}

/** A bound that a link can carry: at most six decimals, no exponent. */
function writable(bound: number): number {
  const limited = Math.min(Math.max(bound, -1e12), 1e12);
  const short = Number(limited.toFixed(6));
  return /e/.test(String(short)) ? 0 : short;
}

function OtherYears({ list }: { list: AreaList | null }) {
  const { resolved } = useViewContext();
  const { t, pick, year } = useWords();
  const yearOfView = resolved.left.year;
  const other = (list?.columns ?? []).filter((column) => column.year !== yearOfView);
  return other.map((column) => (
    <Text key={column.indicator.id} size="xs">
      {t(officerWords.yearDiffers, {
        indicator: pick(column.indicator.name),
        asked: year(yearOfView),
        year: year(column.year),
      })}
    </Text>
  ));
}
