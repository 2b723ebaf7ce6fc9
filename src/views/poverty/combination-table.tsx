import { isSmallCount } from "../../domain/few-people";
import type { Combination } from "../../figures/poverty/combinations";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";
import { useCombinationWords } from "./use-combination-words";

/** Every combination of dimensions with its people. */
export function CombinationTable(props: { combinations: readonly Combination[] }) {
  const nameOf = useCombinationWords();
  const { t, number } = useWords();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t(povertyWords.combination)}</th>
          <th scope="col" data-numeric>
            {t(povertyWords.count)}
          </th>
          <th scope="col" data-numeric>
            {t(povertyWords.share)}
          </th>
          <th scope="col">{t(povertyWords.counts)}</th>
        </tr>
      </thead>
      <tbody>
        {props.combinations.map((one) => (
          <tr key={one.mask}>
            <th scope="row">{nameOf(one)}</th>
            <td data-numeric>
              {number(one.people)}
              {isSmallCount(one.people) ? "*" : ""}
            </td>
            <td data-numeric>{number(100 * one.share, 1)}</td>
            <td>{t(one.poor ? povertyWords.yes : povertyWords.no)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
