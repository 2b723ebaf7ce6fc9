import { Switch } from "@mantine/core";
import { CHANGE_MEASURES, type ChangeMeasure, EXPECTATIONS } from "../../domain/lens";
import { lensWords } from "../../i18n/words/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";

/** Whether smoothed rates keep the classes of the published map. */
export function SameClasses() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Switch
      label={t(lensWords.sameClasses)}
      checked={view.sameClasses}
      onChange={(event) => patch({ sameClasses: event.currentTarget.checked })}
    />
  );
}

/** Whose rate is expected. */
export function Expectation() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Choice
      label={t(lensWords.expectation)}
      value={view.expectation}
      options={EXPECTATIONS.map((id) => ({ value: id, label: t(lensWords[`expectation.${id}`]) }))}
      onChange={(id) => patch({ expectation: id as (typeof EXPECTATIONS)[number] })}
    />
  );
}

/** The year that the one of the map is held against. */
export function BaseYear() {
  const { resolved, patch } = useViewContext();
  const { t, year } = useWords();
  const { left, other } = resolved;
  const years = left.source.years.filter((y) => y !== left.year);
  return (
    <Choice
      label={t(lensWords.baseYear)}
      value={String(other?.year ?? "")}
      options={years.map((y) => ({ value: String(y), label: year(y) }))}
      onChange={(y) => patch({ year2: Number(y) })}
    />
  );
}

/** What is shown of two years. */
export function Measure() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Choice
      label={t(lensWords.measure)}
      value={view.measure}
      options={CHANGE_MEASURES.map((id) => ({ value: id, label: t(lensWords[`measure.${id}`]) }))}
      onChange={(id) => patch({ measure: id as ChangeMeasure })}
    />
  );
}
