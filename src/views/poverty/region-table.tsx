import { DIMENSIONS } from "../../domain/indicator";
import { povertyWords } from "../../i18n/words/poverty";
import type { PlacePoverty, PovertyAnswer } from "../../state/use-poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";
import { usePlaceName } from "./use-place-name";

const COLUMNS = [
  "surveyed",
  "column.H",
  "column.A",
  "column.M0",
  "shareOfPeople",
  "shareOfM0",
] as const;

/** H, A and M0 of the country and its regions, and what each region adds. */
export function RegionTable({ answer }: { answer: PovertyAnswer }) {
  const { t, year } = useWords();
  const whole = answer.places[0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.frame} aria-label={t(povertyWords.regions)} tabIndex={0}>
      <table className={classes.table}>
        <caption>
          {t(povertyWords.regions)} · {year(answer.year)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(povertyWords.region)}</th>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" data-numeric>
                {t(povertyWords[key])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.places.map((one) => (
            <Line key={`${one.place.kind}${one.place.id}`} one={one} whole={whole ?? one} />
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{t(povertyWords.regionsNote)}</p>
    </section>
  );
}

function Line(props: { one: PlacePoverty; whole: PlacePoverty }) {
  const { one, whole } = props;
  const { number } = useWords();
  const nameOf = usePlaceName();
  const { figures, sum } = one;
  const M0 = figures?.M0 ?? Number.NaN;
  const people = (sum?.people ?? Number.NaN) / (whole.sum?.people ?? Number.NaN);
  const share = (people * M0) / (whole.figures?.M0 ?? Number.NaN);
  const A = figures?.A ?? Number.NaN;
  return (
    <tr data-whole={one === whole}>
      <th scope="row">{nameOf(one.place)}</th>
      <td data-numeric>{number(sum?.people ?? Number.NaN)}</td>
      <td data-numeric>{useHeadcount(one)}</td>
      <td data-numeric>
        {number(100 * A, 1)}
        {Number.isNaN(A) ? null : <small> ({number(DIMENSIONS.length * A, 2)}/5)</small>}
      </td>
      <td data-numeric>{number(M0, 4)}</td>
      <td data-numeric>{number(100 * people, 1)}</td>
      <td data-numeric>{number(100 * share, 1)}</td>
    </tr>
  );
}

function useHeadcount({ figures }: PlacePoverty): string {
  const { number } = useWords();
  const H = figures?.H;
  if (!H) return "–";
  const low = number(100 * H.low, 2);
  return H.low === H.high ? low : `${low} – ${number(100 * H.high, 2)}`;
}
