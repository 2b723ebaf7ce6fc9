import { NativeSelect } from "@mantine/core";

/** One line of a {@link Choice}. */
export type Option = { readonly value: string; readonly label: string; readonly group?: string };

/** A labelled drop-down; grouped options show their group's name. */
export function Choice(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  hideLabel?: boolean;
}) {
  return (
    <NativeSelect
      {...(props.hideLabel ? { "aria-label": props.label } : { label: props.label })}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      size="sm"
    >
      {groupsOf(props.options).map(([group, options]) =>
        group === "" ? (
          options.map(optionElement)
        ) : (
          <optgroup key={group} label={group}>
            {options.map(optionElement)}
          </optgroup>
        ),
      )}
    </NativeSelect>
  );
}

function optionElement(option: Option) {
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}

function groupsOf(options: readonly Option[]): [string, Option[]][] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    const key = option.group ?? "";
    groups.set(key, [...(groups.get(key) ?? []), option]);
  }
  return [...groups];
}
