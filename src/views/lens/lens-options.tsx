import { NumberInput, Stack, Switch } from "@mantine/core";
import { NEIGHBOUR_RULES, type NeighbourRule } from "../../domain/lens";
import { useSession } from "../../state/use-session";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "./use-lens-words";

const SPATIAL = ["hotspot", "gi"];
const SEED_MAX = 999_999;

/** What the user decides about the lens that is on; nothing for a lens without choices. */
export function LensOptions() {
  const { lens } = useSession().view;
  if (SPATIAL.includes(lens)) return <SpatialOptions />;
  if (lens === "change") return <BaseYear />;
  if (lens === "bivariate") return <SecondIndicator />;
  return null;
}

function SpatialOptions() {
  const { view, patch } = useSession();
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
      {view.lens === "hotspot" ? (
        <NumberInput
          label={say("seed")}
          value={view.seed}
          min={1}
          max={SEED_MAX}
          allowDecimal={false}
          onChange={(seed) => typeof seed === "number" && patch({ seed }, { replace: true })}
        />
      ) : null}
    </Stack>
  );
}

function BaseYear() {
  const { resolved, patch } = useSession();
  const { year } = useWords();
  const say = useLensWords();
  const { left, other } = resolved;
  const years = left.source.years.filter((y) => y !== left.year);
  return (
    <Choice
      label={say("baseYear")}
      value={String(other?.year ?? "")}
      options={years.map((y) => ({ value: String(y), label: year(y) }))}
      onChange={(y) => patch({ year2: Number(y) })}
    />
  );
}

function SecondIndicator() {
  const { core, resolved, patch } = useSession();
  const { pick } = useWords();
  const say = useLensWords();
  const { left, other } = resolved;
  return (
    <Choice
      label={say("secondIndicator")}
      value={other?.indicator.id ?? ""}
      options={core.indicators
        .filter(({ id }) => id !== left.indicator.id)
        .map(({ id, name }) => ({ value: id, label: pick(name) }))}
      onChange={(id) => patch({ indicator2: id })}
    />
  );
}
