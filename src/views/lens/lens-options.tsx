import { NumberInput, Stack, Switch } from "@mantine/core";
import { NEIGHBOUR_RULES, type NeighbourRule } from "../../domain/lens";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { PovertyOptions } from "../poverty/poverty-options";
import { BivariateOptions, ChangeOptions, ExcessOptions, SmoothedOptions } from "./rate-options";
import { useLensWords } from "./use-lens-words";

const SPATIAL = ["hotspot", "gi", "persistence"];
const SEED_MAX = 999_999;

/** What the user decides about the lens that is on; nothing for a lens without choices. */
export function LensOptions() {
  const { lens } = useViewContext().view;
  if (SPATIAL.includes(lens)) return <SpatialOptions />;
  if (lens === "smoothed") return <SmoothedOptions />;
  if (lens === "excess") return <ExcessOptions />;
  if (lens === "change") return <ChangeOptions />;
  if (lens === "bivariate") return <BivariateOptions />;
  if (lens === "m0") return <PovertyOptions />;
  return null;
}

function SpatialOptions() {
  const { view, patch } = useViewContext();
  const say = useLensWords();
  return (
    <Stack gap="xs">
      <Choice
        label={say("neighbours")}
        value={view.neighbours}
        options={NEIGHBOUR_RULES.map((id) => ({ value: id, label: say(`neighbours.${id}`) }))}
        onChange={(id) => patch({ neighbours: id as NeighbourRule })}
      />
      <Switch
        label={say("islands")}
        checked={view.islands}
        onChange={(event) => patch({ islands: event.currentTarget.checked })}
      />
      <Switch
        label={say("fdr")}
        checked={view.fdr}
        onChange={(event) => patch({ fdr: event.currentTarget.checked })}
      />
      {view.lens === "gi" ? null : (
        <NumberInput
          label={say("seed")}
          value={view.seed}
          min={1}
          max={SEED_MAX}
          allowDecimal={false}
          onChange={(seed) => typeof seed === "number" && patch({ seed }, { replace: true })}
        />
      )}
    </Stack>
  );
}
