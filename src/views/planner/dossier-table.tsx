import { type Cell, cellText, type SectionTable } from "../../actions/open-dossier";
import type { Wording } from "../../i18n/wording";
import classes from "./dossier.module.css";

const SMALL = 14;
const SHORT = 14;

/** A table on paper; its head is repeated on every sheet it runs over. */
export function DossierTable(props: { table: SectionTable; title: string; words: Wording }) {
  const { table, title, words } = props;
  const { caption, head, rows, total } = table;
  const numeric = head.map((_, c) => rows.some((row) => isFigure(row[c])));
  const cells = (row: readonly Cell[]) =>
    row.map((cell, c) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
      <td key={c} data-numeric={numeric[c]} data-short={isShort(cell)}>
        {cellText(cell, words)}
      </td>
    ));
  return (
    <table className={classes.table} data-small={rows.length <= SMALL}>
      <caption data-same={caption === title}>{caption}</caption>
      <thead>
        <tr>
          {head.map((text, c) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two heads may be called the same
            <th key={c} scope="col" data-numeric={numeric[c]}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={i}>{cells(row)}</tr>
        ))}
      </tbody>
      {total ? (
        <tfoot>
          <tr>{cells(total)}</tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === "object" && cell !== null;
}

/** Names and codes are not broken; sentences are. */
function isShort(cell: Cell): boolean {
  return typeof cell === "string" && cell.length <= SHORT;
}
