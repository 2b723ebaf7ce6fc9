import { levelName } from "../../figures/lens/methods/terciles";
import type { Pane } from "../../figures/pane";
import { lensWords } from "../../i18n/words/lens";
import { rgbOf } from "../../layers/colour";
import type { Colouring } from "../../layers/colouring";
import type { LegendItem } from "../../layers/layer-type";
import type { LensView } from "../../state/use-lens-result";
import { useWords } from "../../ui/words-context";
import classes from "./bivariate-square.module.css";

type Square = NonNullable<LensView["square"]>;

/** Legend of two indicators: a square of their combinations, each cell with its count of areas. */
export function BivariateSquare(props: {
  lensResult: LensView;
  colouring: Colouring;
  square: Square;
}) {
  const { lensResult, colouring, square } = props;
  const { t, pick, year } = useWords();
  const { of: left, other } = lensResult;
  const { x, y } = square;
  const rows = y.map((_, j) => j).reverse();
  const columns = x.map((_, i) => i);
  const years = left.year !== other?.year;
  const named = (pane: Pane | null) =>
    pane ? `${pick(pane.indicator.name)}${years ? ` ${year(pane.year)}` : ""}` : "";
  return (
    <div className={classes.bivariate}>
      <table aria-label={t(lensWords["bivariate.square"])}>
        <tbody>
          {rows.map((j) => (
            <tr key={j}>
              <th scope="row">
                {t(lensWords[`bivariate.${levelName(j, y)}`])}
                <Range bounds={y} k={j} decimals={other?.indicator.decimals ?? 0} />
              </th>
              {columns.map((i) => (
                <Cell key={i} item={colouring.classes[j * x.length + i]} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.map((i) => (
              <th key={i} scope="col">
                {t(lensWords[`bivariate.${levelName(i, x)}`])}
                <Range bounds={x} k={i} decimals={left.indicator.decimals} />
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p>
        <b>{t(lensWords["bivariate.up"])}</b> {named(other)}
      </p>
      <p>
        <b>{t(lensWords["bivariate.across"])}</b> {named(left)}
      </p>
      {x.length < 3 || y.length < 3 ? (
        <p>{t(lensWords["bivariate.fewer"], { x: x.length, y: y.length })}</p>
      ) : null}
    </div>
  );
}

/** One combination: its colour, and how many areas it holds. */
function Cell({ item }: { item: LegendItem | undefined }) {
  const { number } = useWords();
  const colour = item?.colour ?? "";
  return (
    <td style={{ background: colour, color: isDark(colour) ? "#fff" : "#1c1c1c" }}>
      {number(item?.count ?? Number.NaN)}
    </td>
  );
}

/** Upper bound of a class; the last one's is where it begins. */
function Range(props: { bounds: readonly number[]; k: number; decimals: number }) {
  const { number } = useWords();
  const { bounds, k, decimals } = props;
  const last = k === bounds.length - 1;
  const bound = bounds[last ? k - 1 : k];
  if (bound === undefined) return null;
  return <small>{`${last ? ">" : "≤"} ${number(bound, decimals)}`}</small>;
}

/** Whether white reads better on a colour than black. */
function isDark(colour: string): boolean {
  if (colour === "") return false;
  const [r, g, b] = rgbOf(colour);
  return 0.299 * r + 0.587 * g + 0.114 * b < 140;
}
