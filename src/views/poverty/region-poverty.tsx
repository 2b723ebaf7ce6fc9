import { useMemo, useState } from "react";
import { placesOfScheme } from "../../figures/poverty/places";
import { povertyWords } from "../../i18n/words/poverty";
import { usePoverty } from "../../state/use-poverty";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { PlaceFigures } from "./place-figures";
import classes from "./poverty.module.css";
import { RegionTable } from "./region-table";
import { RuleFields } from "./rule-fields";
import { usePlaceName } from "./use-place-name";

/** Poverty of the country and of every region of the scheme, and one of them in full. */
export function RegionPoverty() {
  const { app, resolved } = useViewContext();
  const { t } = useWords();
  const nameOf = usePlaceName();
  const [chosen, setChosen] = useState("");
  const { scheme } = resolved;
  const places = useMemo(() => placesOfScheme(app.areas, scheme), [app.areas, scheme]);
  const answer = usePoverty(places);
  if (answer.problem) return <ProblemNotice problem={answer.problem} onRetry={answer.retry} />;
  const [whole] = answer.places;
  if (!whole || !answer.data) return <p role="status">{t(povertyWords.loading)}</p>;
  const of = answer.places.find(({ place }) => keyOf(place) === chosen) ?? whole;
  return (
    <div className={classes.wide}>
      <RuleFields />
      <RegionTable answer={answer} />
      <div className={classes.choice}>
        <Choice
          label={t(povertyWords.details)}
          value={keyOf(of.place)}
          options={places.map((place) => ({ value: keyOf(place), label: nameOf(place) }))}
          onChange={setChosen}
        />
      </div>
      <PlaceFigures answer={answer} of={of} against={of === whole ? [] : [whole]} />
    </div>
  );
}

function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}.${id}`;
}
