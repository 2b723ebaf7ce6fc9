import { TextInput } from "@mantine/core";
import { arabicDigits } from "../../../base/digits";
import { importWords } from "../../../i18n/words/import";
import { useTyped } from "../../../ui/form/use-typed";
import { useWords } from "../../../ui/words-context";

/** A BE year of four digits from a typed text, Thai digits too; null for the empty text, NaN for no year. */
export function readYear(text: string): number | null {
  const plain = arabicDigits(text).trim();
  if (plain === "") return null;
  return /^2[45]\d\d$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A BE year typed by hand, or none; taken over on Enter or on leaving, never while wrong. */
export function YearInput(props: {
  label: string;
  showLabel?: boolean;
  placeholder?: string;
  value: number | null;
  onChange(yearBe: number | null): void;
}) {
  const { t } = useWords();
  const shown = props.value === null ? "" : String(props.value);
  const { field, draft } = useTyped(shown, (text) => {
    const year = readYear(text);
    if (Number.isNaN(year)) return false;
    if (year !== props.value) props.onChange(year);
    return true;
  });
  const bad = draft !== null && Number.isNaN(readYear(draft));
  return (
    <TextInput
      {...(props.showLabel ? { label: props.label } : { "aria-label": props.label })}
      placeholder={props.placeholder}
      inputMode="numeric"
      size="sm"
      error={bad ? t(importWords.datasetYearBad) : undefined}
      {...field}
    />
  );
}
