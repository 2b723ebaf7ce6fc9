import type { SchemeId } from "../../domain/region";
import { controlWords } from "../../i18n/words/controls";
import { executiveWords } from "../../i18n/words/executive";
import { useBaseline } from "../../state/use-comparison";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";

/** What the page compares: indicator, year, baseline year and region scheme, kept in the link. */
export function Controls() {
  const { app, resolved, view, patch } = useViewContext();
  const { t, pick, year } = useWords();
  const { left, scheme } = resolved;
  const baseline = useBaseline();
  const years = left.source.years.map((y) => ({ value: String(y), label: year(y) }));
  const baselineOfLink = view.year2 !== null && view.year2 !== baseline ? view.year2 : null;
  return (
    <form className={classes.controls} aria-label={t(executiveWords.controls)}>
      <Choice
        label={t(controlWords.indicator)}
        value={left.indicator.id}
        options={app.indicators.map((i) => ({ value: i.id, label: pick(i.name) }))}
        onChange={(indicator) => patch({ indicator })}
      />
      <Choice
        label={t(executiveWords.baseline)}
        value={String(baseline)}
        options={years}
        onChange={(y) => patch({ year2: Number(y) })}
      />
      <Choice
        label={t(controlWords.year)}
        value={String(left.year)}
        options={years}
        onChange={(y) => patch({ year: Number(y) })}
      />
      <Choice
        label={t(controlWords.scheme)}
        value={scheme.id}
        options={app.schemes.map((s) => ({ value: s.id, label: pick(s.name) }))}
        onChange={(id) => patch({ scheme: id as SchemeId })}
      />
      {baselineOfLink === null ? null : (
        <p className={classes.note} role="status">
          {t(executiveWords.baselineMissing, { asked: year(baselineOfLink), used: year(baseline) })}
        </p>
      )}
    </form>
  );
}
