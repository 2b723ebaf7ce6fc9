import { NumberInput, Switch } from "@mantine/core";
import { NEIGHBOUR_RULES, type NeighbourRule } from "../../domain/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { useLensWords } from "../words/use-lens-words";

const SEED_MAX = 999_999;

/** Which areas count as neighbours. */
export function Neighbours() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Choice
      label={say("neighbours")}
      value={view.neighbours}
      options={NEIGHBOUR_RULES.map((id) => ({ value: id, label: say(`neighbours.${id}`) }))}
      onChange={(id) => patch({ neighbours: id as NeighbourRule })}
    />
  );
}

/** Whether islands are joined to the nearest area. */
export function Islands() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Switch
      label={say("islands")}
      checked={view.islands}
      onChange={(event) => patch({ islands: event.currentTarget.checked })}
    />
  );
}

/** Whether p is held against the false discovery rate. */
export function FalseDiscoveryRate() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Switch
      label={say("fdr")}
      checked={view.fdr}
      onChange={(event) => patch({ fdr: event.currentTarget.checked })}
    />
  );
}

/** Seed of the permutations. */
export function Seed() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <NumberInput
      label={say("seed")}
      value={view.seed}
      min={1}
      max={SEED_MAX}
      allowDecimal={false}
      onChange={(seed) => typeof seed === "number" && patch({ seed }, { replace: true })}
    />
  );
}
