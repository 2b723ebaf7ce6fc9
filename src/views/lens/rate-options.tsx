import { Button, Stack, Switch } from "@mantine/core";
import {
  CHANGE_MEASURES,
  type ChangeMeasure,
  EXPECTATIONS,
  type Expectation,
} from "../../domain/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "./use-lens-words";

/** Whether smoothed rates keep the classes of the published map. */
export function SmoothedOptions() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Switch
      label={say("sameClasses")}
      checked={view.sameClasses}
      onChange={(event) => patch({ sameClasses: event.currentTarget.checked })}
    />
  );
}

/** Whose rate is expected. */
export function ExcessOptions() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Choice
      label={say("expectation")}
      value={view.expectation}
      options={EXPECTATIONS.map((id) => ({ value: id, label: say(`expectation.${id}`) }))}
      onChange={(id) => patch({ expectation: id as Expectation })}
    />
  );
}

/** The other year, what is shown of both, and how chance is judged. */
export function ChangeOptions() {
  const { resolved, view, patch } = useViewContext();
  const { year } = useWords();
  const say = useLensWords();
  const { left, other } = resolved;
  const years = left.source.years.filter((y) => y !== left.year);
  return (
    <Stack gap="xs">
      <Choice
        label={say("baseYear")}
        value={String(other?.year ?? "")}
        options={years.map((y) => ({ value: String(y), label: year(y) }))}
        onChange={(y) => patch({ year2: Number(y) })}
      />
      <Choice
        label={say("measure")}
        value={view.measure}
        options={CHANGE_MEASURES.map((id) => ({ value: id, label: say(`measure.${id}`) }))}
        onChange={(id) => patch({ measure: id as ChangeMeasure })}
      />
      <Switch
        label={say("fdr")}
        checked={view.fdr}
        onChange={(event) => patch({ fdr: event.currentTarget.checked })}
      />
    </Stack>
  );
}

/** The second indicator, and both as a scatter beneath the map. */
export function BivariateOptions() {
  const { app, resolved, view, patch } = useViewContext();
  const { pick } = useWords();
  const say = useLensWords();
  const { left, other } = resolved;
  return (
    <Stack gap="xs">
      <Choice
        label={say("secondIndicator")}
        value={other?.indicator.id ?? ""}
        options={app.indicators
          .filter(({ id }) => id !== left.indicator.id)
          .map(({ id, name }) => ({ value: id, label: pick(name) }))}
        onChange={(id) => patch({ indicator2: id, brush: null })}
      />
      <Button
        size="compact-sm"
        variant={view.scatter ? "filled" : "default"}
        aria-pressed={view.scatter}
        onClick={() => patch({ scatter: !view.scatter, brush: null })}
      >
        {say("openScatter")}
      </Button>
    </Stack>
  );
}
