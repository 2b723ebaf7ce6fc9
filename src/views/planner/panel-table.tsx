import type { ReactNode } from "react";
import classes from "./panels.module.css";

/** A column of a small table. */
export type PanelColumn = { readonly head: string; readonly numeric?: boolean };

/** A small table of a panel; the first cell of a row heads it. */
export function PanelTable(props: {
  caption: string;
  columns: readonly PanelColumn[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  foot?: readonly ReactNode[];
}) {
  const { caption, columns, rows, foot } = props;
  const numeric = (i: number) => columns[i]?.numeric ?? false;
  const line = (cells: readonly ReactNode[]) =>
    cells.map((cell, i) =>
      i === 0 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
        <th key={i} scope="row" data-numeric={numeric(i)}>
          {cell}
        </th>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
        <td key={i} data-numeric={numeric(i)}>
          {cell}
        </td>
      ),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.scroll} aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }, i) => (
              <th key={head} scope="col" data-numeric={numeric(i)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>{line(cells)}</tr>
          ))}
        </tbody>
        {foot ? (
          <tfoot>
            <tr>{line(foot)}</tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}
