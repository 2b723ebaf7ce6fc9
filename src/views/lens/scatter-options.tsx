import { Button } from "@mantine/core";
import { lensWords } from "../../i18n/words/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";

/** The indicator that the one of the map is held against. */
export function SecondIndicator() {
  const { app, resolved, patch } = useViewContext();
  const { t, pick } = useWords();
  const { left, other } = resolved;
  return (
    <Choice
      label={t(lensWords.secondIndicator)}
      value={other?.indicator.id ?? ""}
      options={app.indicators
        .filter(({ id }) => id !== left.indicator.id)
        .map(({ id, name }) => ({ value: id, label: pick(name) }))}
      onChange={(id) => patch({ indicator2: id, brush: null })}
    />
  );
}

/** Shows both indicators as a scatter beneath the map. */
export function OpenScatter() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Button
      size="compact-sm"
      variant={view.scatter ? "filled" : "default"}
      aria-pressed={view.scatter}
      onClick={() => patch({ scatter: !view.scatter, brush: null })}
    >
      {t(lensWords.openScatter)}
    </Button>
  );
}
