import { didItHelp } from "../../figures/comparison/did-it-help";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";

/**
 * Whether pilot areas changed more than areas never in the programme, over the whole country, in
 * plain words; without a figure it says why there is none. Nothing across a series break, nor
 * without a baseline year.
 */
export function DidItHelp(props: { board: Board }) {
  const { t, year } = useWords();
  const { pane, baseline, pair, broken } = props.board;
  const words = useBoardWords(pane.indicator);
  if (broken !== null || !pair) return null;
  const answer = didItHelp(pair);
  const years = { from: year(baseline), to: year(pane.year) };
  return (
    <aside className={classes.callout} aria-labelledby="did-it-help">
      <h3 id="did-it-help">{t(executiveWords.didTitle)}</h3>
      {answer.kind === "none" ? (
        <p>{t(executiveWords[`didNot.${answer.why}`], years)}</p>
      ) : (
        <>
          <p>
            {t(executiveWords.did, {
              ...years,
              pilot: words.signed(answer.pilot),
              other: words.signed(answer.other),
              effect: words.signed(answer.effect),
              unit: words.points,
            })}{" "}
            {answer.ahead ? t(executiveWords.didAhead) : words.favour(answer.effect)}
          </p>
          <p className={classes.note}>{t(executiveWords.didCaution)}</p>
        </>
      )}
    </aside>
  );
}
