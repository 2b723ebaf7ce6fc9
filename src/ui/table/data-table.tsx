import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import classes from "./data-table.module.css";

/** A column of a {@link DataTable}; `id` is the sort key. */
export type Column = {
  readonly id: string;
  readonly header: string;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  cell(index: number): ReactNode;
};

type Props = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** Key of a row, and what `selected` is compared with. */
  rowKey(index: number): string;
  readonly selected?: string | null;
  /** Row to bring into view whenever it changes; −1 for none. */
  readonly showRow?: number;
  onSelect?(key: string): void;
  /** Column id, with `-` before it for descending. */
  readonly sort?: string;
  onSort?(sort: string): void;
  readonly empty: ReactNode;
};

const ROW_HEIGHT = 36;

/** A long table: only the rows in view exist. Heads sort, rows select by click, Enter or Space. */
export function DataTable(props: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: props.count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: 2 * ROW_HEIGHT,
  });
  const { showRow = -1 } = props;
  useEffect(() => {
    if (showRow >= 0) rows.scrollToIndex(showRow);
  }, [showRow, rows]);
  const items = rows.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={scroll} className={classes.scroll} aria-label={props.caption} tabIndex={0}>
      <table className={classes.table} aria-rowcount={props.count + 1}>
        <caption className={classes.caption}>{props.caption}</caption>
        <Heads {...props} />
        <tbody>
          <Spacer height={before} columns={props.columns.length} />
          {items.map((item) => (
            <Row key={item.index} {...props} index={item.index} measure={rows.measureElement} />
          ))}
          <Spacer height={after} columns={props.columns.length} />
        </tbody>
      </table>
      {props.count === 0 ? <div className={classes.empty}>{props.empty}</div> : null}
    </section>
  );
}

function Heads({ columns, sort, onSort }: Props) {
  const sorted = sort?.replace(/^-/, "");
  const descending = sort?.startsWith("-") ?? false;
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            data-numeric={column.numeric ?? false}
            aria-sort={ariaSort(column.id === sorted, descending)}
          >
            {column.sortable && onSort ? (
              <button type="button" onClick={() => onSort(nextSort(column, sort))}>
                {column.header}
                <span aria-hidden="true">
                  {column.id === sorted ? (descending ? " ▾" : " ▴") : ""}
                </span>
              </button>
            ) : (
              column.header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row(props: Props & { index: number; measure(row: HTMLTableRowElement | null): void }) {
  const key = props.rowKey(props.index);
  const select = props.onSelect ? () => props.onSelect?.(key) : undefined;
  return (
    <tr
      ref={props.measure}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      aria-selected={props.onSelect ? key === props.selected : undefined}
      data-selected={key === props.selected}
      data-clickable={select !== undefined}
      tabIndex={select ? 0 : undefined}
      onClick={select}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget && (event.key === "Enter" || event.key === " ")) {
          event.preventDefault();
          select?.();
        }
      }}
    >
      {props.columns.map((column) => (
        <td key={column.id} data-numeric={column.numeric ?? false}>
          {column.cell(props.index)}
        </td>
      ))}
    </tr>
  );
}

function Spacer(props: { height: number; columns: number }) {
  if (props.height <= 0) return null;
  return (
    <tr>
      <td colSpan={props.columns} style={{ height: props.height, padding: 0, border: 0 }} />
    </tr>
  );
}

function ariaSort(active: boolean, descending: boolean): "ascending" | "descending" | undefined {
  if (!active) return undefined;
  return descending ? "descending" : "ascending";
}

/** Numbers start with the highest, texts with the first; a second press turns the order round. */
function nextSort(column: Column, sort: string | undefined): string {
  const first = column.numeric ? `-${column.id}` : column.id;
  const other = column.numeric ? column.id : `-${column.id}`;
  return sort === first ? other : first;
}
