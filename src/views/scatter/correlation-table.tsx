import type { LevelCorrelation } from "../../figures/scatter/scatter-points";
import { scatterWords } from "../../i18n/words/scatter";
import { useWords } from "../../ui/words-context";
import classes from "./scatter.module.css";

/** The same two indicators at every level side by side. */
export function CorrelationTable(props: { correlations: readonly LevelCorrelation[] }) {
  const { t, number, signed } = useWords();
  return (
    <table className={classes.correlations}>
      <caption>{t(scatterWords.correlation)}</caption>
      <thead>
        <tr>
          <th />
          <th scope="col">{t(scatterWords.pearson)}</th>
          <th scope="col">{t(scatterWords.spearman)}</th>
          <th scope="col">{t(scatterWords.n)}</th>
        </tr>
      </thead>
      <tbody>
        {props.correlations.map(({ level, pearson, spearman }) => (
          <tr key={level}>
            <th scope="row">{t(scatterWords[level])}</th>
            <td>{signed(pearson.r, 2)}</td>
            <td>{signed(spearman.r, 2)}</td>
            <td>{number(pearson.n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
