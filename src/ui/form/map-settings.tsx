import { Button, Checkbox, Fieldset, Stack, Switch } from "@mantine/core";
import type { FormEvent } from "react";
import { memo, type ReactNode } from "react";
import { CLASS_METHODS, type ClassMethod, hasMiddle } from "../../domain/classing";
import { DEFAULT_PALETTE, DIVERGING, PALETTE_IDS, type PaletteId } from "../../domain/palette";
import type { RegionScheme, SchemeId } from "../../domain/region";
import type { LensId } from "../../figures/lens/methods/lenses";
import { controlWords } from "../../i18n/words/controls";
import { legendWords } from "../../i18n/words/legend";
import type { Words } from "../../i18n/words/words";
import { OVERLAY_IDS, type OverlayId } from "../../layers/overlays";
import { useWords } from "../words-context";
import { Choice, type Option } from "./choice";
import { ManualBreaks } from "./manual-breaks";
import { type Compare, CompareField, LensField } from "./map-ways";

/** The part of a view's state that the settings show and change. */
export type MapSettingsValues = {
  readonly method: ClassMethod;
  readonly classes: number;
  readonly breaks: readonly number[] | null;
  readonly palette: PaletteId;
  readonly zero: boolean;
  readonly scheme: SchemeId;
  readonly lens: LensId;
  readonly compare: Compare;
  readonly overlays: readonly OverlayId[];
};

type Change = Partial<MapSettingsValues> & {
  indicator?: string;
  year?: number;
  indicator2?: string;
  year2?: number;
};

/** An indicator and a year chosen for one map. */
export type PaneChoice = { indicator: string; year: number; years: readonly number[] };

type Props = {
  values: MapSettingsValues;
  indicators: readonly Option[];
  left: PaneChoice;
  right: PaneChoice | null;
  /** The page lets one choose indicator, year and lens elsewhere; they are left out here. */
  chosenElsewhere?: boolean;
  schemes: readonly RegionScheme[];
  /** Bounds in force, shown when they are edited by hand. */
  bounds: readonly number[];
  onChange(change: Change): void;
  /** What the lens that is on lets one decide. */
  lensOptions?: ReactNode;
  /** Fits new classes to the year shown. */
  onRefit(): void;
};

/** Everything that decides what the map shows, in the order in which people ask for it. */
export function MapSettings(props: Props) {
  const { t } = useWords();
  const { values, indicators, onChange } = props;
  const { method, classes, breaks, palette, zero, overlays } = values;
  return (
    <Stack
      gap="sm"
      component="form"
      aria-label={t(controlWords.title)}
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      {props.chosenElsewhere ? null : (
        <>
          <IndicatorField side="left" value={props.left.indicator} {...{ indicators, onChange }} />
          <YearField
            side="left"
            value={props.left.year}
            years={props.left.years}
            onChange={onChange}
          />
          <LensField value={values.lens} onChange={onChange} />
        </>
      )}
      {props.lensOptions}
      <CompareField value={values.compare} onChange={onChange} />
      {props.right ? (
        <Fieldset legend={t(controlWords.right)} p="xs">
          <Stack gap="xs">
            <IndicatorField
              side="right"
              value={props.right.indicator}
              {...{ indicators, onChange }}
            />
            <YearField
              side="right"
              value={props.right.year}
              years={props.right.years}
              onChange={onChange}
            />
          </Stack>
        </Fieldset>
      ) : null}
      <SchemeField value={values.scheme} schemes={props.schemes} onChange={onChange} />
      <ClassFields
        {...{ method, classes, breaks, palette, zero, onChange }}
        bounds={props.bounds}
        onRefit={props.onRefit}
      />
      <OverlayFields overlays={overlays} onChange={onChange} />
    </Stack>
  );
}

type OnChange = Props["onChange"];
type Side = "left" | "right";

// Every field is a memo of its own: a change of year renders the year's field alone.

const IndicatorField = memo(function IndicatorField(props: {
  side: Side;
  value: string;
  indicators: readonly Option[];
  onChange: OnChange;
}) {
  const { t } = useWords();
  const field = props.side === "left" ? "indicator" : "indicator2";
  return (
    <Choice
      label={t(controlWords.indicator)}
      value={props.value}
      options={props.indicators}
      onChange={(indicator) => props.onChange({ [field]: indicator })}
    />
  );
});

const YearField = memo(function YearField(props: {
  side: Side;
  value: number;
  years: readonly number[];
  onChange: OnChange;
}) {
  const { t, year } = useWords();
  const field = props.side === "left" ? "year" : "year2";
  return (
    <Choice
      label={t(controlWords.year)}
      value={String(props.value)}
      options={props.years.map((y) => ({ value: String(y), label: year(y) }))}
      onChange={(y) => props.onChange({ [field]: Number(y) })}
    />
  );
});

const SchemeField = memo(function SchemeField(props: {
  value: SchemeId;
  schemes: readonly RegionScheme[];
  onChange: OnChange;
}) {
  const { t, pick } = useWords();
  return (
    <Choice
      label={t(controlWords.scheme)}
      value={props.value}
      options={props.schemes.map((s) => ({ value: s.id, label: pick(s.name) }))}
      onChange={(scheme) => props.onChange({ scheme: scheme as SchemeId })}
    />
  );
});

type ClassFieldsProps = Pick<
  MapSettingsValues,
  "method" | "classes" | "breaks" | "palette" | "zero"
> &
  Pick<Props, "bounds" | "onChange" | "onRefit">;

const ClassFields = memo(function ClassFields(values: ClassFieldsProps) {
  const { bounds, onChange, onRefit } = values;
  const { t } = useWords();
  const methods = CLASS_METHODS.map((m) => ({
    value: m,
    label: t(controlWords[`method.${m}`] as Words),
  }));
  return (
    <Stack gap="xs">
      <Choice
        label={t(controlWords.method)}
        value={values.method}
        options={methods}
        onChange={(chosen) => {
          const method = chosen as ClassMethod;
          const palette = paletteFor(method, values);
          onChange({ method, palette, breaks: method === "manual" ? bounds.slice(0, 6) : null });
        }}
      />
      {values.method === "manual" ? (
        <ManualBreaks
          breaks={values.breaks ?? bounds}
          onChange={(breaks) => onChange({ breaks })}
        />
      ) : hasMiddle(values.method) ? null : (
        <Choice
          label={t(controlWords.classes)}
          value={String(values.classes)}
          options={["3", "4", "5", "6", "7"].map((k) => ({ value: k, label: k }))}
          onChange={(k) => onChange({ classes: Number(k), breaks: null })}
        />
      )}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() =>
          values.breaks ? onChange({ breaks: null, ...unManual(values) }) : onRefit()
        }
      >
        {t(values.breaks ? controlWords.refitAll : controlWords.refit)}
      </Button>
      <Choice
        label={t(controlWords.palette)}
        value={values.palette}
        options={PALETTE_IDS.map((p) => ({
          value: p,
          label: t(legendWords[`palette.${p}`] as Words),
        }))}
        onChange={(palette) => onChange({ palette: palette as PaletteId })}
      />
      <Switch
        label={t(controlWords.zero)}
        checked={values.zero}
        onChange={(event) => onChange({ zero: event.currentTarget.checked })}
      />
    </Stack>
  );
});

/** Classes with a middle begin in a diverging palette; what was chosen for them goes with them. */
function paletteFor(
  method: ClassMethod,
  { method: before, palette }: Pick<MapSettingsValues, "method" | "palette">,
): PaletteId {
  if (hasMiddle(method)) return DIVERGING.includes(palette) ? palette : DIVERGING[0]!;
  return hasMiddle(before) && DIVERGING.includes(palette) ? DEFAULT_PALETTE : palette;
}

/** Leaving fixed bounds also leaves the manual method, which has none of its own. */
function unManual(values: Pick<MapSettingsValues, "method">): { method?: ClassMethod } {
  return values.method === "manual" ? { method: "quantile" } : {};
}

const OverlayFields = memo(function OverlayFields(props: {
  overlays: MapSettingsValues["overlays"];
  onChange: OnChange;
}) {
  const { t } = useWords();
  const { overlays } = props;
  return (
    <Checkbox.Group
      label={t(controlWords.layers)}
      value={[...overlays]}
      onChange={(on) =>
        props.onChange({ overlays: OVERLAY_IDS.filter((overlay) => on.includes(overlay)) })
      }
    >
      <Stack gap={6} mt={4}>
        {OVERLAY_IDS.map((overlay) => (
          <Checkbox key={overlay} value={overlay} label={t(controlWords[`layer.${overlay}`])} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
});
