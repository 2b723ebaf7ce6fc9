import { useComputedColorScheme } from "@mantine/core";
import { AREA_CLASS } from "../../domain/area-class";
import { boundDecimals } from "../../domain/classing";
import { countPassing } from "../../figures/classes/area-classes";
import { factLines, factWords } from "../../i18n/lens-facts";
import type { LegendItem } from "../../layers/layer-type";
import { stateColours } from "../../layers/palettes";
import { countOf } from "../../state/lens/class-by-breaks";
import type { LensResult, LensView } from "../../state/lens/lens";
import { useViewContext } from "../../state/use-view-context";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { BivariateSquare } from "./bivariate-square";
import { ClusterList } from "./cluster-list";
import { MethodNote } from "./method-note";
import { useLensWords } from "./use-lens-words";

/** Legend of a map under a lens: its classes, what it cannot judge, the facts and the method. */
export function LensLegend(props: { lensResult: LensView; passing: Uint8Array | null }) {
  const { lensResult } = props;
  const pane = lensResult.of;
  const { pick, year, language } = useWords();
  const say = useLensWords();
  const blanks = factWords(lensResult.facts, language);
  const facts = say(`${lensResult.lens}.${lensResult.says ?? "facts"}`, blanks).split("\n");
  const also = (lensResult.also ?? []).map((word) => say(word, blanks));
  const { square } = lensResult;
  const counts = countPassing(lensResult.classOf, props.passing);
  const passed = (rows: LegendRow[], codeOf: (row: LegendRow, k: number) => number) =>
    counts ? rows.map((row, k) => ({ ...row, passing: counts[codeOf(row, k)] ?? 0 })) : rows;
  const classRows = passed(useClassRows(lensResult), (_, k) => k);
  const stateRows = passed(useStateRows(lensResult), ({ key }) => AREA_CLASS[key as State]);
  const subject = say(`${lensResult.lens}.subject`);
  const about = lensResult.about ?? { year: pane.year, demonstration: pane.source.demonstration };
  return (
    <Legend
      title={say(`${lensResult.lens}.title`)}
      subtitle={`${subject === "" ? pick(pane.indicator.name) : subject} · ${year(about.year)}`}
      rows={[...(square ? [] : classRows), ...stateRows]}
      alerts={[...facts, ...also].filter((line) => line !== "")}
      notes={[]}
      {...(lensResult.items.some(({ to }) => to !== undefined) ? { ramp: classRows } : {})}
      lead={square ? <BivariateSquare lensResult={lensResult} square={square} /> : null}
      demonstration={about.demonstration}
    >
      {lensResult.columns?.cluster ? <ClusterList lensResult={lensResult} /> : null}
      <MethodNote lens={lensResult.lens} facts={factLines(lensResult.facts, language)} />
    </Legend>
  );
}

function useClassRows(lensResult: LensResult): LegendRow[] {
  const theme = useComputedColorScheme("light");
  const { number, signed } = useWords();
  const say = useLensWords();
  const bounds = lensResult.items.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const digits = boundDecimals(bounds, lensResult.decimals);
  const rangeOf = ({ from = null, to = Number.POSITIVE_INFINITY }: LegendItem) => {
    const write = (bounds[0] ?? 0) < 0 ? signed : number;
    const blanks = { from: write(from ?? 0, digits), to: write(to, digits) };
    if (to === Number.POSITIVE_INFINITY) return say("above", blanks);
    return say(from === null ? "upTo" : write === signed ? "between" : "range", blanks);
  };
  return lensResult.items.map((item) => ({
    key: item.key,
    label: item.to === undefined ? say(`${lensResult.lens}.${item.key}`) : rangeOf(item),
    colour: theme === "dark" ? (item.darkColour ?? item.colour) : item.colour,
    ...(item.count === undefined ? {} : { count: item.count }),
  }));
}

type State = keyof typeof AREA_CLASS;

function useStateRows({ classOf }: LensResult): LegendRow[] {
  const { view } = useViewContext();
  const say = useLensWords();
  const theme = useComputedColorScheme("light");
  const colours = stateColours(view.palette, theme);
  const rows = (["missing", "suppressed", "notApplicable"] as const).map((state): LegendRow => {
    const code = AREA_CLASS[state];
    return {
      key: state,
      label: say(state),
      colour: colours[state],
      ...(state === "missing" ? { pattern: "hatch" } : {}),
      ...(state === "suppressed" ? { pattern: "dots" } : {}),
      ...(state === "notApplicable" ? { pattern: "lines" } : {}),
      count: countOf(classOf, code),
    };
  });
  return rows.filter((row) => (row.count ?? 0) > 0);
}
