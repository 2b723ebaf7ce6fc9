import { TextInput } from "@mantine/core";
import { useState } from "react";
import { arabicDigits } from "../../../base/digits";
import { useImportWords } from "./use-import-words";

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
  const { say } = useImportWords();
  const [typed, setTyped] = useState<string | null>(null);
  const bad = typed !== null && Number.isNaN(readYear(typed));
  const take = () => {
    const year = typed === null ? null : readYear(typed);
    if (typed === null || Number.isNaN(year)) return;
    setTyped(null);
    if (year !== props.value) props.onChange(year);
  };
  return (
    <TextInput
      {...(props.showLabel ? { label: props.label } : { "aria-label": props.label })}
      placeholder={props.placeholder}
      inputMode="numeric"
      size="sm"
      value={typed ?? (props.value === null ? "" : String(props.value))}
      error={bad ? say("datasetYearBad") : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === "Enter" && take()}
    />
  );
}
