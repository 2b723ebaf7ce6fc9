import { TextInput } from "@mantine/core";
import { useTyped } from "../../../ui/form/use-typed";

/** A text typed by hand, taken over on Enter or on leaving. */
export function TypedText(props: {
  label: string;
  value: string;
  description?: string;
  /** Says what is wrong with a text; null when it may be taken over. */
  fault?(text: string): string | null;
  onChange(text: string): void;
}) {
  const faultOf = (text: string) => props.fault?.(text) ?? null;
  const { field, draft } = useTyped(props.value, (text) => {
    if (faultOf(text) !== null) return false;
    if (text !== props.value) props.onChange(text);
    return true;
  });
  return (
    <TextInput
      size="sm"
      label={props.label}
      description={props.description}
      error={draft === null ? null : faultOf(draft)}
      {...field}
    />
  );
}
