import { TextInput } from "@mantine/core";
import { parseNumber } from "../../i18n/format";
import { useTyped } from "./use-typed";

/** A number typed by hand, Thai digits too; taken over on Enter or on leaving, never while wrong. */
export function NumberField(props: {
  label: string;
  value: number;
  badMessage: string;
  onChange(value: number): void;
}) {
  const { field, draft } = useTyped(String(props.value), (text) => {
    const value = parseNumber(text);
    if (value !== null && value !== props.value) props.onChange(value);
    return value !== null;
  });
  const bad = draft !== null && parseNumber(draft) === null;
  return (
    <TextInput
      aria-label={props.label}
      title={props.label}
      inputMode="decimal"
      size="sm"
      error={bad ? props.badMessage : undefined}
      {...field}
    />
  );
}
