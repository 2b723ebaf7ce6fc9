import type { ColumnProfile } from "../../../catalogue/intake/vocabulary/draft";
import type { ColumnMeaning } from "../../../catalogue/intake/vocabulary/recipe";
import type { Indicator } from "../../../domain/indicator";
import { importWords } from "../../../i18n/words/import";
import { Choice, type Option } from "../../../ui/form/choice";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import {
  indicatorFromHead,
  isFigure,
  meaningKey,
  meaningOf,
  withIndicator,
  withMeaning,
} from "./recipe-edits";
import { YearInput } from "./year-input";

const GROUPS = [
  ["group.other", ["ignored", "year", "indicator"]],
  [
    "group.place",
    ["code", "name.tambon", "name.amphoe", "name.province", "name.whole", "longitude", "latitude"],
  ],
  ["group.figure", ["value", "numerator", "denominator"]],
] as const satisfies readonly (readonly [keyof typeof importWords, readonly string[]])[];

const NEW = "+";

type Props = DraftProps & {
  readonly column: ColumnProfile;
  readonly index: number;
  readonly meaning: ColumnMeaning;
};

/** Says what one column means; figures also of which indicator and year. */
export function MeaningField(props: Props) {
  const { t } = useWords();
  const { column, index, meaning, recipe, onChange } = props;
  const options = GROUPS.flatMap(([group, keys]) =>
    keys.map((key) => ({
      value: key,
      label: t(importWords[`as.${key}`]),
      group: t(importWords[group]),
    })),
  );
  const choose = (key: string) => {
    const before = isFigure(meaning) ? meaning : null;
    const fresh = before ? null : firstIndicator(props, key);
    const next = meaningOf(key, meaning, fresh?.id ?? "");
    const based = fresh ? withIndicator(recipe, fresh) : recipe;
    onChange(withMeaning(based, index, next));
  };
  return (
    <div className={classes.meaning}>
      <Choice
        hideLabel
        label={t(importWords.meaningOf, { column: column.name })}
        value={meaningKey(meaning)}
        options={options}
        onChange={choose}
      />
      {isFigure(meaning) ? <FigureFields {...props} figure={meaning} /> : null}
    </div>
  );
}

/** A figure newly named gets an indicator of its own; a denominator stands for all of them. */
function firstIndicator(props: Props, key: string): Indicator | null {
  if (key !== "value" && key !== "numerator") return null;
  if (props.recipe.columns.some(({ as }) => as === "indicator")) return null;
  return freshIndicator(props);
}

function freshIndicator({ column, recipe, indicators }: Props): Indicator {
  const taken = new Set([...recipe.indicators, ...indicators].map(({ id }) => id));
  return indicatorFromHead(column.name, recipe.dataset.id, taken);
}

type FigureMeaning = Extract<ColumnMeaning, { indicator: string }>;

function FigureFields(props: Props & { figure: FigureMeaning }) {
  const { t } = useWords();
  const { column, figure, index, recipe, onChange } = props;
  const setIndicator = (id: string) => {
    const fresh = id === NEW ? freshIndicator(props) : shipped(props, id);
    const based = fresh ? withIndicator(recipe, fresh) : recipe;
    const indicator = id === NEW && fresh ? fresh.id : id;
    onChange(withMeaning(based, index, { ...figure, indicator }));
  };
  return (
    <>
      <Choice
        hideLabel
        label={t(importWords.indicatorOf, { column: column.name })}
        value={figure.indicator}
        options={useIndicatorOptions(props)}
        onChange={setIndicator}
      />
      <YearInput
        label={t(importWords.yearOf, { column: column.name })}
        placeholder={t(importWords.yearFree)}
        value={figure.yearBe}
        onChange={(yearBe) => onChange(withMeaning(recipe, index, { ...figure, yearBe }))}
      />
    </>
  );
}

function shipped({ recipe, indicators }: Props, id: string): Indicator | null {
  if (recipe.indicators.some((one) => one.id === id)) return null;
  return indicators.find((one) => one.id === id) ?? null;
}

function useIndicatorOptions(props: Props & { figure: FigureMeaning }): Option[] {
  const { t, pick } = useWords();
  const { recipe, indicators, figure } = props;
  const own = new Set(recipe.indicators.map(({ id }) => id));
  const options = (list: readonly Indicator[], group: keyof typeof importWords) =>
    list.map((one) => ({ value: one.id, label: pick(one.name), group: t(importWords[group]) }));
  const all = figure.as === "denominator";
  const every = all || figure.indicator === "";
  return [
    ...(every
      ? [{ value: "", label: t(all ? importWords.everyIndicator : importWords.rowIndicator) }]
      : []),
    ...options(recipe.indicators, "group.file"),
    { value: NEW, label: t(importWords.newIndicator), group: t(importWords["group.file"]) },
    ...options(
      indicators.filter(({ id }) => !own.has(id)),
      "group.shipped",
    ),
  ];
}
