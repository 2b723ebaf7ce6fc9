/** What a placeholder may be bound to. Numbers must be finite; null is SQL's NULL. */
type SqlValue = string | number | boolean | null;

/**
 * A statement or a fragment of one: `parts` is its text around the bound `values`, so it has one
 * part more than values. Made by {@link sql}, {@link name} and {@link statement} only.
 */
export type Sql = { readonly parts: readonly string[]; readonly values: readonly SqlValue[] };

/** What may stand in a `${}` of {@link sql}. */
export type SqlInput = SqlValue | readonly SqlValue[] | Sql;

/**
 * SQL with every `${value}` bound and never pasted. A list becomes one placeholder per item
 * (`in (${codes})`; an empty list becomes NULL, so that `in` finds nothing), a fragment is
 * spliced in with its own values. Long lists are slow in the engine: ingest them as a table.
 */
export function sql(strings: TemplateStringsArray, ...inputs: readonly SqlInput[]): Sql {
  const parts = [strings[0]!];
  const values: SqlValue[] = [];
  inputs.forEach((input, i) => {
    append(parts, values, fragmentOf(input));
    append(parts, values, statement(strings[i + 1]!));
  });
  return { parts, values };
}

/** An identifier, quoted; `name("row")` is the only way to put a name into {@link sql}. */
export function name(identifier: string): Sql {
  if (identifier === "" || identifier.includes("\0")) throw new Error("no such identifier");
  return statement(`"${identifier.replaceAll('"', '""')}"`);
}

/** Text that is SQL already and binds nothing, such as what a person types into the console. */
export function statement(text: string): Sql {
  return { parts: [text], values: [] };
}

/** Fragments with a separator between them; none gives an empty fragment. */
export function join(fragments: readonly Sql[], separator: string): Sql {
  const parts = [""];
  const values: SqlValue[] = [];
  fragments.forEach((fragment, i) => {
    if (i > 0) append(parts, values, statement(separator));
    append(parts, values, fragment);
  });
  return { parts, values };
}

/** The statement with `?` where values are bound: what errors show. */
export function textOf({ parts }: Sql): string {
  return parts.join("?");
}

function fragmentOf(input: SqlInput): Sql {
  if (isSql(input)) return input;
  const items = Array.isArray(input) ? (input as readonly SqlValue[]) : [input as SqlValue];
  if (items.length === 0) return statement("null");
  items.forEach(check);
  const separators = items.slice(1).map(() => ", ");
  return { parts: ["", ...separators, ""], values: items };
}

function isSql(input: SqlInput): input is Sql {
  return typeof input === "object" && input !== null && "parts" in input;
}

function check(value: SqlValue): void {
  const sound =
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    Number.isFinite(value);
  if (!sound) throw new Error(`cannot bind ${String(value)}`);
}

function append(parts: string[], values: SqlValue[], added: Sql): void {
  parts[parts.length - 1] += added.parts[0]!;
  parts.push(...added.parts.slice(1));
  values.push(...added.values);
}
