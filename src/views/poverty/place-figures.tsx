import { povertyWords } from "../../i18n/words/poverty";
import type { PlacePoverty, PovertyAnswer } from "../../state/use-poverty";
import { usePovertyRule } from "../../state/use-poverty";
import { useWords } from "../../ui/words-context";
import { MethodNote } from "../words/method-note";
import { Cards } from "./cards";
import classes from "./poverty.module.css";
import { Profile } from "./profile";
import { PovertyProvenance } from "./provenance";
import { Contributions, Depth } from "./shares";
import { Together } from "./together";

/** Everything that the data tell of one place's poverty, held against larger places. */
export function PlaceFigures(props: {
  answer: PovertyAnswer;
  of: PlacePoverty;
  against: readonly PlacePoverty[];
}) {
  const { t, year } = useWords();
  const rule = usePovertyRule();
  const { of } = props;
  const { sum, figures } = of;
  if (!sum || !figures) {
    return <p role="status">{t(povertyWords.nothing, { year: year(props.answer.year) })}</p>;
  }
  return (
    <div className={classes.figures}>
      {rule.weights === null ? null : (
        <p className={classes.note}>
          {t(povertyWords.weightsOn, { weights: rule.weights.join(" : ") })}
        </p>
      )}
      <Cards sum={sum} figures={figures} rule={rule} />
      <div className={classes.parts}>
        <Profile of={of} against={props.against} />
        <div className={classes.stacked}>
          <Contributions figures={figures} />
          <Depth figures={figures} cutoff={rule.weights === null ? rule.cutoff : null} />
        </div>
        {sum.kind === "joint" ? <Together cells={sum.cells} rule={rule} /> : null}
      </div>
      <PovertyProvenance answer={props.answer} of={of} />
      <MethodNote lens="multidimensional-poverty" facts={[]} />
    </div>
  );
}
