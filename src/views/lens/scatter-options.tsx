import { Button } from "@mantine/core";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "../words/use-lens-words";

/** The indicator that the one of the map is held against. */
export function SecondIndicator() {
  const { app, resolved, patch } = useViewContext();
  const { pick } = useWords();
  const say = useLensWords();
  const { left, other } = resolved;
  return (
    <Choice
      label={say("secondIndicator")}
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
  const say = useLensWords();
  return (
    <Button
      size="compact-sm"
      variant={view.scatter ? "filled" : "default"}
      aria-pressed={view.scatter}
      onClick={() => patch({ scatter: !view.scatter, brush: null })}
    >
      {say("openScatter")}
    </Button>
  );
}
