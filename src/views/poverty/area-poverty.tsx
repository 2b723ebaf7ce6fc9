import { useMemo, useState } from "react";
import { type PlaceKind, placesOfTambon } from "../../figures/poverty/places";
import { povertyWords } from "../../i18n/words/poverty";
import { usePoverty } from "../../state/use-poverty";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { PlaceFigures } from "./place-figures";
import classes from "./poverty.module.css";
import { RuleFields } from "./rule-fields";
import { usePlaceName } from "./use-place-name";

/** Poverty of a tambon (a row of the area table), or of any place that it lies in. */
export function AreaPoverty({ row }: { row: number }) {
  const { app, resolved } = useViewContext();
  const { t } = useWords();
  const nameOf = usePlaceName();
  const [kind, setKind] = useState<PlaceKind>("tambon");
  const { scheme } = resolved;
  const places = useMemo(() => placesOfTambon(app.areas, scheme, row), [app.areas, scheme, row]);
  const answer = usePoverty(places);
  const at = Math.max(
    0,
    places.findIndex((place) => place.kind === kind),
  );
  const of = answer.places[at];
  if (answer.problem) return <ProblemNotice problem={answer.problem} onRetry={answer.retry} />;
  if (!of || !answer.data) return <p role="status">{t(povertyWords.loading)}</p>;
  const larger = answer.places.filter(({ place }, i) => i > at && place.kind !== "amphoe");
  return (
    <div className={classes.panel}>
      <Choice
        label={t(povertyWords.place)}
        value={of.place.kind}
        options={places.map((place) => ({ value: place.kind, label: nameOf(place) }))}
        onChange={(next) => setKind(next as PlaceKind)}
      />
      <RuleFields />
      <PlaceFigures answer={answer} of={of} against={larger} />
    </div>
  );
}
