import type { Combination } from "../../figures/poverty/combinations";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";
import { isSmall } from "./shares";
import { useCombinationWords } from "./use-combination-words";
import { usePovertyWords } from "./use-poverty-words";

/** Every combination of dimensions with its people. */
export function CombinationTable(props: { combinations: readonly Combination[] }) {
  const say = usePovertyWords();
  const nameOf = useCombinationWords();
  const { number } = useWords();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say("combination")}</th>
          <th scope="col" data-numeric>
            {say("count")}
          </th>
          <th scope="col" data-numeric>
            {say("share")}
          </th>
          <th scope="col">{say("counts")}</th>
        </tr>
      </thead>
      <tbody>
        {props.combinations.map((one) => (
          <tr key={one.mask}>
            <th scope="row">{nameOf(one)}</th>
            <td data-numeric>
              {number(one.people)}
              {isSmall(one.people) ? "*" : ""}
            </td>
            <td data-numeric>{number(100 * one.share, 1)}</td>
            <td>{say(one.poor ? "yes" : "no")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
