import { Button, Fieldset, Group } from "@mantine/core";
import { useState } from "react";
import type { DatasetTitle } from "../../../catalogue/intake/vocabulary/recipe";
import {
  ACCRUALS,
  type Accrual,
  AGGREGATIONS,
  type Aggregation,
  type Indicator,
  type Unit,
  WEIGHTS,
  type Weight,
} from "../../../domain/indicator";
import { parseNumber } from "../../../i18n/format";
import { importWords } from "../../../i18n/words/import";
import { Choice } from "../../../ui/form/choice";
import { NumberField } from "../../../ui/form/number-field";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";
import { inUnit } from "./recipe-edits";
import { TypedText } from "./typed-text";
import { readYear } from "./year-input";

const UNITS = ["percent", "people", "households", "villages", "places", "baht", "index"] as const;
const DIRECTIONS = ["high-is-bad", "high-is-good", "neutral"] as const;

type Thresholds = DatasetTitle["thresholds"];

/** Definition of one indicator: name, unit, direction, decimals, and its targets by year. */
export function IndicatorFields(props: {
  indicator: Indicator;
  /** Of the shipped catalogue: shown, not changed. */
  fixed: boolean;
  /** Why it is not changed here, when it is not of the shipped catalogue. */
  note?: string;
  thresholds: Thresholds;
  onChange(indicator: Indicator): void;
  onThresholds(thresholds: Thresholds): void;
}) {
  const { t, pick } = useWords();
  return (
    <Fieldset legend={pick(props.indicator.name)} className={classes.fieldset} p="sm">
      {props.fixed ? (
        <p className={classes.small}>{props.note ?? t(importWords.shippedIndicator)}</p>
      ) : (
        <Definition indicator={props.indicator} onChange={props.onChange} />
      )}
      <Targets {...props} />
    </Fieldset>
  );
}

function Definition(props: { indicator: Indicator; onChange(indicator: Indicator): void }) {
  const { t } = useWords();
  const { indicator, onChange } = props;
  const { name } = indicator;
  return (
    <div className={classes.fields}>
      <TypedText
        label={t(importWords.nameTh)}
        value={name.th}
        onChange={(th) => onChange({ ...indicator, name: { ...name, th } })}
      />
      <TypedText
        label={t(importWords.nameEn)}
        value={name.en}
        onChange={(en) => onChange({ ...indicator, name: { ...name, en } })}
      />
      <Choice
        label={t(importWords.unit)}
        value={indicator.unit}
        options={UNITS.map((value) => ({ value, label: t(importWords[`unit.${value}`]) }))}
        onChange={(unit) => onChange(inUnit(indicator, unit as Unit))}
      />
      <Choice
        label={t(importWords.direction)}
        value={indicator.direction}
        options={DIRECTIONS.map((value) => ({
          value,
          label: t(importWords[`direction.${value}`]),
        }))}
        onChange={(value) => onChange({ ...indicator, direction: value as Indicator["direction"] })}
      />
      <Choice
        label={t(importWords.decimals)}
        value={String(indicator.decimals)}
        options={["0", "1", "2", "3", "4"].map((value) => ({ value, label: value }))}
        onChange={(value) => onChange({ ...indicator, decimals: Number(value) })}
      />
      <GoesUp {...props} />
    </div>
  );
}

/** How its figures become those of larger areas, and what one of its years counts. */
function GoesUp(props: { indicator: Indicator; onChange(indicator: Indicator): void }) {
  const { t } = useWords();
  const { indicator, onChange } = props;
  const { aggregation, accrual, weight, unit } = indicator;
  return (
    <>
      <Choice
        label={t(importWords.aggregation)}
        value={aggregation}
        options={AGGREGATIONS.map((value) => ({
          value,
          label: t(importWords[`aggregation.${value}`]),
        }))}
        onChange={(value) => onChange({ ...indicator, aggregation: value as Aggregation })}
      />
      {aggregation === "ratio" || aggregation === "mean" ? (
        <Choice
          label={t(importWords.weight)}
          value={weight}
          options={WEIGHTS.map((value) => ({ value, label: t(importWords[`weight.${value}`]) }))}
          onChange={(value) => onChange({ ...indicator, weight: value as Weight })}
        />
      ) : null}
      <Choice
        label={t(importWords.accrual)}
        value={accrual}
        options={ACCRUALS.map((value) => ({ value, label: t(importWords[`accrual.${value}`]) }))}
        onChange={(value) => onChange({ ...indicator, accrual: value as Accrual })}
      />
      {unit === "index" ? <p className={classes.small}>{t(importWords.aggregationAsk)}</p> : null}
    </>
  );
}

function Targets(props: {
  indicator: Indicator;
  thresholds: Thresholds;
  onThresholds(thresholds: Thresholds): void;
}) {
  const { t, year, pick } = useWords();
  const { indicator, thresholds, onThresholds } = props;
  const own = thresholds.filter((one) => one.indicator === indicator.id);
  const others = thresholds.filter((one) => one.indicator !== indicator.id);
  const put = (yearBe: number, value: number) => {
    const kept = own.filter((one) => one.yearBe !== yearBe);
    const next = [...kept, { indicator: indicator.id, yearBe, value }];
    onThresholds([...others, ...next.sort((a, b) => a.yearBe - b.yearBe)]);
  };
  return (
    <details className={classes.more} open={own.length > 0}>
      <summary>{t(importWords.thresholds)}</summary>
      <ul className={classes.places}>
        {own.map((one) => (
          <li key={one.yearBe} className={classes.place}>
            <span>{year(one.yearBe)}</span>
            <NumberField
              label={`${pick(indicator.name)} ${t(importWords.thresholdValue)} ${year(one.yearBe)}`}
              value={one.value}
              badMessage={t(importWords.numberBad)}
              onChange={(value) => put(one.yearBe, value)}
            />
            <Button
              size="compact-md"
              variant="default"
              aria-label={`${t(importWords.remove)} ${t(importWords.thresholdValue)} ${year(one.yearBe)}`}
              onClick={() => onThresholds(thresholds.filter((other) => other !== one))}
            >
              {t(importWords.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <NewTarget onAdd={put} />
    </details>
  );
}

function NewTarget(props: { onAdd(yearBe: number, value: number): void }) {
  const { t } = useWords();
  const [year, setYear] = useState("");
  const [value, setValue] = useState("");
  const [round, setRound] = useState(0);
  const yearBe = readYear(year);
  const target = parseNumber(value);
  const ready = yearBe !== null && !Number.isNaN(yearBe) && target !== null;
  const add = () => {
    if (!ready) return;
    props.onAdd(yearBe, target);
    setYear("");
    setValue("");
    setRound(round + 1);
  };
  return (
    <Group gap="sm" align="flex-end" key={round}>
      <TypedText
        label={t(importWords.thresholdYear)}
        value={year}
        fault={(text) => (Number.isNaN(readYear(text)) ? t(importWords.datasetYearBad) : null)}
        onChange={setYear}
      />
      <TypedText
        label={t(importWords.thresholdValue)}
        value={value}
        fault={(text) =>
          text === "" || parseNumber(text) !== null ? null : t(importWords.numberBad)
        }
        onChange={setValue}
      />
      <Button variant="default" disabled={!ready} onClick={add}>
        {t(importWords.addThreshold)}
      </Button>
    </Group>
  );
}
