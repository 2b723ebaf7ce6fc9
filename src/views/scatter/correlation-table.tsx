import type { LevelCorrelation } from "../../figures/scatter/scatter-points";
import { scatterWords } from "../../i18n/words/scatter";
import { useWords } from "../../ui/words-context";
import { useTopicWords } from "../words/use-topic-words";
import classes from "./scatter.module.css";

/** The same two indicators at every level side by side. */
export function CorrelationTable(props: { correlations: readonly LevelCorrelation[] }) {
  const { number, signed } = useWords();
  const say = useTopicWords(scatterWords);
  return (
    <table className={classes.correlations}>
      <caption>{say("correlation")}</caption>
      <thead>
        <tr>
          <th />
          <th scope="col">{say("pearson")}</th>
          <th scope="col">{say("spearman")}</th>
          <th scope="col">{say("n")}</th>
        </tr>
      </thead>
      <tbody>
        {props.correlations.map(({ level, pearson, spearman }) => (
          <tr key={level}>
            <th scope="row">{say(level)}</th>
            <td>{signed(pearson.r, 2)}</td>
            <td>{signed(spearman.r, 2)}</td>
            <td>{number(pearson.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
