import type { Measure } from "../../domain/scenario";
import { planWords } from "../../i18n/words/plan";
import { plannerWords } from "../../i18n/words/planner";
import { useApp } from "../../state/use-app";
import { Choice, type Option } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";

/** What is picked: a kind, with its indicator after a colon, and the year (0 = latest). */
export type Picked = { readonly key: string; readonly yearBe: number };

const PLACES = ["population", "households", "sep-level", "sep-villages"] as const;
const OF_INDICATOR = ["indicator", "smoothed", "hotspot"] as const;

/** The measure of a pick; `null` for the role, which is no measure. */
export function measureOf({ key, yearBe }: Picked): Measure | null {
  const [kind = "", indicator = ""] = key.split(":");
  const place = PLACES.find((one) => one === kind);
  if (place) return { kind: place };
  const made = OF_INDICATOR.find((one) => one === kind);
  return made ? { kind: made, indicator, yearBe } : null;
}

/** A figure of the data at hand, and its year where it has several. */
export function MeasurePicker(props: {
  value: Picked;
  withRole?: boolean;
  onChange(value: Picked): void;
}) {
  const { t, pick, year } = useWords();
  const app = useApp();
  const of = (kind: string, group: string): Option[] =>
    app.indicators.map(({ id, name }) => ({ value: `${kind}:${id}`, label: pick(name), group }));
  const options: Option[] = [
    ...of("indicator", t(planWords.groupValue)),
    ...PLACES.map((kind) => ({
      value: kind,
      label: t(plannerWords[`measure.${kind}`]),
      group: t(planWords.groupPlace),
    })),
    ...(props.withRole
      ? [{ value: "role", label: t(plannerWords["measure.role"]), group: t(planWords.groupPlace) }]
      : []),
    ...of("smoothed", t(planWords.groupSmoothed)),
    ...of("hotspot", t(planWords.groupHotspot)),
  ];
  const years = app.sources.get(props.value.key.split(":")[1] ?? "")?.years ?? [];
  return (
    <>
      <Choice
        label={t(planWords.measure)}
        value={props.value.key}
        options={options}
        onChange={(key) => props.onChange({ key, yearBe: 0 })}
      />
      {years.length > 1 ? (
        <Choice
          label={t(planWords.year)}
          value={String(props.value.yearBe)}
          options={[
            { value: "0", label: t(planWords.yearLatest) },
            ...years.map((one) => ({ value: String(one), label: year(one) })),
          ]}
          onChange={(one) => props.onChange({ ...props.value, yearBe: Number(one) })}
        />
      ) : null}
    </>
  );
}
