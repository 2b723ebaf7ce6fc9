import { NumberInput, Switch } from "@mantine/core";
import { NEIGHBOUR_RULES, type NeighbourRule } from "../../domain/lens";
import { lensWords } from "../../i18n/words/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";

const SEED_MAX = 999_999;

/** Which areas count as neighbours. */
export function Neighbours() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Choice
      label={t(lensWords.neighbours)}
      value={view.neighbours}
      options={NEIGHBOUR_RULES.map((id) => ({
        value: id,
        label: t(lensWords[`neighbours.${id}`]),
      }))}
      onChange={(id) => patch({ neighbours: id as NeighbourRule })}
    />
  );
}

/** Whether islands are joined to the nearest area. */
export function Islands() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Switch
      label={t(lensWords.islands)}
      checked={view.islands}
      onChange={(event) => patch({ islands: event.currentTarget.checked })}
    />
  );
}

/** Whether p is held against the false discovery rate. */
export function FalseDiscoveryRate() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <Switch
      label={t(lensWords.fdr)}
      checked={view.fdr}
      onChange={(event) => patch({ fdr: event.currentTarget.checked })}
    />
  );
}

/** Seed of the permutations. */
export function Seed() {
  const { view, patch } = useViewContext();
  const { t } = useWords();
  return (
    <NumberInput
      label={t(lensWords.seed)}
      value={view.seed}
      min={1}
      max={SEED_MAX}
      allowDecimal={false}
      onChange={(seed) => typeof seed === "number" && patch({ seed }, { replace: true })}
    />
  );
}
