import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { Fragment, type ReactNode, useEffect, useId, useRef } from "react";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";
import classes from "./data-table.module.css";
import { HEADS, type RowFocus, useRowFocus } from "./use-row-focus";

/** A column of a {@link DataTable}; `id` is the sort key, and `data-column` of its cells for styles. */
export type Column = {
  readonly id: string;
  readonly header: string;
  /** Seen in place of a header that is too long for its column; readers and hover have the header. */
  readonly head?: ReactNode;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** A control in the cell takes this `tabIndex`: only those of the focused row are tab stops. */
  cell(index: number, tabIndex: 0 | -1): ReactNode;
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
  /** Stands under the rows and scrolls with them. */
  readonly foot?: ReactNode;
};

const ROW_HEIGHT = 36;

/**
 * A long table: only the rows in view exist, and the focused one. Heads sort, rows select by click,
 * Enter or Space. Where rows can be selected the table is a grid with one tab stop; `useRowFocus`
 * says what the keys do. Where not, it is a plain table in a region that scrolls by keys.
 */
export function DataTable(props: Props) {
  const { t } = useWords();
  const help = useId();
  const { count, onSelect, showRow = -1 } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const focus = useRowFocus({
    scroll,
    count,
    show: (index) => rows.scrollToIndex(index),
    choose: (index) => onSelect?.(props.rowKey(index)),
  });
  const { active, setActive } = focus;
  const rows = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: 2 * ROW_HEIGHT,
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), onSelect ? active : HEADS),
  });
  useEffect(() => {
    if (showRow < 0) return;
    setActive(showRow);
    rows.scrollToIndex(showRow);
  }, [showRow, rows, setActive]);
  const keys = onSelect ? { onKeyDown: focus.onKeyDown, onFocus: focus.onFocus } : {};
  return (
    <section
      ref={scroll}
      className={classes.scroll}
      aria-label={props.caption}
      tabIndex={onSelect ? undefined : 0}
    >
      <table
        className={classes.table}
        role={onSelect ? "grid" : undefined}
        aria-rowcount={count + 1}
        aria-describedby={onSelect ? help : undefined}
        {...keys}
      >
        <caption className={classes.caption}>{props.caption}</caption>
        <Heads {...props} active={active} head={focus.head} />
        <Body {...props} rows={rows} active={active} />
      </table>
      {count === 0 ? <div className={classes.empty}>{props.empty}</div> : null}
      {props.foot}
      {onSelect ? (
        <p id={help} className={classes.caption}>
          {t(appWords.tableKeys)}
        </p>
      ) : null}
    </section>
  );
}

type Active = Pick<RowFocus, "active">;
type Rows = ReturnType<typeof useVirtualizer<HTMLDivElement, HTMLTableRowElement>>;

/** Rows drawn, with room kept for those that are not: also between a focused row far away and the view. */
function Body(props: Props & Active & { rows: Rows }) {
  const { rows, columns } = props;
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.end ?? 0;
  return (
    <tbody>
      {items.map((item, at) => (
        <Fragment key={item.index}>
          <Spacer height={item.start - (items[at - 1]?.end ?? 0)} columns={columns.length} />
          <Row {...props} index={item.index} measure={rows.measureElement} />
        </Fragment>
      ))}
      <Spacer height={rows.getTotalSize() - last} columns={columns.length} />
    </tbody>
  );
}

function Heads(props: Props & Pick<RowFocus, "active" | "head">) {
  const { columns, sort, onSort, onSelect, active, head, count } = props;
  const sorted = sort?.replace(/^-/, "");
  const descending = sort?.startsWith("-") ?? false;
  const stop =
    active === HEADS || count === 0 ? columns.filter(({ sortable }) => sortable)[head] : null;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            data-column={column.id}
            data-numeric={column.numeric ?? false}
            aria-label={column.head ? column.header : undefined}
            title={column.head ? column.header : undefined}
            aria-sort={ariaSort(column.id === sorted, descending)}
          >
            {column.sortable && onSort ? (
              <button
                type="button"
                tabIndex={!onSelect || column === stop ? 0 : -1}
                onClick={() => onSort(nextSort(column, sort))}
              >
                {column.head ?? column.header}
                <span aria-hidden="true">
                  {column.id === sorted ? (descending ? " ▾" : " ▴") : ""}
                </span>
              </button>
            ) : (
              (column.head ?? column.header)
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type RowProps = Props & Active & { index: number; measure(row: HTMLTableRowElement | null): void };

function Row(props: RowProps) {
  const { index, active, onSelect } = props;
  const key = props.rowKey(index);
  const tabIndex = index === active ? 0 : -1;
  return (
    <tr
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={onSelect ? key === props.selected : undefined}
      data-selected={key === props.selected}
      data-clickable={onSelect !== undefined}
      tabIndex={onSelect ? tabIndex : undefined}
      onClick={onSelect ? () => onSelect(key) : undefined}
    >
      {props.columns.map((column) => (
        <td key={column.id} data-column={column.id} data-numeric={column.numeric ?? false}>
          {column.cell(index, onSelect ? tabIndex : 0)}
        </td>
      ))}
    </tr>
  );
}

function Spacer(props: { height: number; columns: number }) {
  if (props.height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true">
      <td colSpan={props.columns} style={{ height: props.height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** The rows drawn and one more, in their order; a row below 0 is none. */
function withRow(drawn: number[], row: number): number[] {
  if (row < 0 || drawn.includes(row)) return drawn;
  return [...drawn, row].sort((a, b) => a - b);
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
