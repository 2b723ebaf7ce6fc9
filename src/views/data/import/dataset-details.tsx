import { arabicDigits } from "../../../base/digits";
import type { DatasetTitle } from "../../../catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";
import { TypedText } from "./typed-text";
import { readYear } from "./year-input";

const PAIRS = [
  ["title", "titleTh", "titleEn"],
  ["oneRow", "oneRowTh", "oneRowEn"],
  ["source", "sourceTh", "sourceEn"],
  ["licence", "licenceTh", "licenceEn"],
] as const satisfies readonly (readonly [
  keyof DatasetTitle,
  keyof typeof importWords,
  keyof typeof importWords,
])[];

/** What a dataset is called, where it comes from, and since when its figures belong together. */
export function DatasetDetails(props: {
  title: DatasetTitle;
  onChange(title: DatasetTitle): void;
}) {
  const { t } = useWords();
  const { title, onChange } = props;
  return (
    <div className={classes.fields}>
      {PAIRS.flatMap(([field, th, en]) => [
        <TypedText
          key={th}
          label={t(importWords[th])}
          value={title[field].th}
          onChange={(text) => onChange({ ...title, [field]: { ...title[field], th: text } })}
        />,
        <TypedText
          key={en}
          label={t(importWords[en])}
          value={title[field].en}
          onChange={(text) => onChange({ ...title, [field]: { ...title[field], en: text } })}
        />,
      ])}
      <TypedText
        label={t(importWords.vintage)}
        value={title.vintage}
        onChange={(vintage) => onChange({ ...title, vintage })}
      />
      <TypedText
        label={t(importWords.breaks)}
        description={t(importWords.breaksHint)}
        value={title.seriesBreaks.join(" ")}
        fault={(text) => (readYears(text) ? null : t(importWords.breaksBad))}
        onChange={(text) => onChange({ ...title, seriesBreaks: readYears(text) ?? [] })}
      />
    </div>
  );
}

/** BE years with spaces or commas between them, ascending; null when one is no year. */
export function readYears(text: string): number[] | null {
  const parts = arabicDigits(text).split(/[\s,;]+/);
  const years = parts.filter((part) => part !== "").map(readYear);
  if (years.some((year) => year === null || Number.isNaN(year))) return null;
  return [...new Set(years as number[])].sort((a, b) => a - b);
}
