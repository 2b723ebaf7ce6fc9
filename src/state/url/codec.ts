/** How one field of the view's state is written in the URL and read back. */
export type Codec<T> = {
  /** The value, or `null` when the text is not understood. */
  readonly parse: (text: string) => T | null;
  readonly format: (value: T) => string;
};

/** One of a fixed list of texts; `former` holds what older links call some of them. */
export function oneOf<const T extends string>(
  values: readonly T[],
  former: Readonly<Record<string, T>> = {},
): Codec<T> {
  const aliases = new Map(Object.entries(former));
  return {
    parse: (text) => values.find((value) => value === text) ?? aliases.get(text) ?? null,
    format: (value) => value,
  };
}

/** A whole number within bounds, both included. */
export function integer(low: number, high: number): Codec<number> {
  return {
    parse: (text) => {
      const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= low && value <= high ? value : null;
    },
    format: String,
  };
}

/** `1` or `0`. */
export const flag: Codec<boolean> = {
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  format: (value) => (value ? "1" : "0"),
};

/** A text that fits a pattern as a whole. */
export function matching(pattern: RegExp): Codec<string> {
  return { parse: (text) => (pattern.test(text) ? text : null), format: (value) => value };
}

/** A list, items separated by `separator`; one bad item spoils the list. The empty text is the empty list. */
export function listOf<T>(item: Codec<T>, separator: string): Codec<readonly T[]> {
  return {
    parse: (text) => {
      if (text === "") return [];
      const items = text.split(separator).map(item.parse);
      return items.some((value) => value === null) ? null : (items as T[]);
    },
    format: (values) => values.map(item.format).join(separator),
  };
}

/** A finite decimal number; very small and very large ones are written out, without an exponent. */
export const decimal: Codec<number> = {
  parse: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null),
  format: (value) => {
    const text = String(value);
    return text.includes("e") ? value.toLocaleString("en-US", WRITTEN_OUT) : text;
  },
};

const WRITTEN_OUT = { useGrouping: false, maximumSignificantDigits: 17 } as const;

/** Also lets a field be empty: `null` is written as no field at all. */
export function optional<T>(codec: Codec<T>): Codec<T | null> {
  return {
    parse: codec.parse,
    format: (value) => (value === null ? "" : codec.format(value)),
  };
}
