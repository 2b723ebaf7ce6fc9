import { useComputedColorScheme } from "@mantine/core";
import { AREA_CLASS } from "../../domain/area-class";
import { boundDecimals } from "../../domain/classing";
import { factLines, factWords } from "../../i18n/lens-facts";
import type { LegendItem } from "../../layers/layer-type";
import { stateColours } from "../../layers/palettes";
import { countPassing } from "../../state/area-classes";
import { countOf } from "../../state/lens/class-by-breaks";
import type { Painted, Painting } from "../../state/lens/lens";
import { useSession } from "../../state/use-session";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { BivariateSquare } from "./bivariate-square";
import { ClusterList } from "./cluster-list";
import { MethodNote } from "./method-note";
import { useLensWords } from "./use-lens-words";

/** Legend of a map under a lens: its classes, what it cannot judge, the facts and the method. */
export function LensLegend(props: { painted: Painting; passing: Uint8Array | null }) {
  const { painted } = props;
  const pane = painted.of;
  const { pick, year, language } = useWords();
  const say = useLensWords();
  const blanks = factWords(painted.facts, language);
  const facts = say(`${painted.lens}.${painted.says ?? "facts"}`, blanks).split("\n");
  const also = (painted.also ?? []).map((word) => say(word, blanks));
  const { square } = painted;
  const counts = countPassing(painted.classOf, props.passing);
  const passed = (rows: LegendRow[], codeOf: (row: LegendRow, k: number) => number) =>
    counts ? rows.map((row, k) => ({ ...row, passing: counts[codeOf(row, k)] ?? 0 })) : rows;
  const classRows = passed(useClassRows(painted), (_, k) => k);
  const stateRows = passed(useStateRows(painted), ({ key }) => AREA_CLASS[key as State]);
  const subject = say(`${painted.lens}.subject`);
  const about = painted.about ?? { year: pane.year, demonstration: pane.source.demonstration };
  return (
    <Legend
      title={say(`${painted.lens}.title`)}
      subtitle={`${subject === "" ? pick(pane.indicator.name) : subject} · ${year(about.year)}`}
      rows={[...(square ? [] : classRows), ...stateRows]}
      alerts={[...facts, ...also].filter((line) => line !== "")}
      notes={[]}
      {...(painted.items.some(({ to }) => to !== undefined) ? { ramp: classRows } : {})}
      lead={square ? <BivariateSquare painted={painted} square={square} /> : null}
      demonstration={about.demonstration}
    >
      {painted.columns?.cluster ? <ClusterList painted={painted} /> : null}
      <MethodNote lens={painted.lens} facts={factLines(painted.facts, language)} />
    </Legend>
  );
}

function useClassRows(painted: Painted): LegendRow[] {
  const theme = useComputedColorScheme("light");
  const { number, signed } = useWords();
  const say = useLensWords();
  const bounds = painted.items.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const digits = boundDecimals(bounds, painted.decimals);
  const rangeOf = ({ from = null, to = Number.POSITIVE_INFINITY }: LegendItem) => {
    const write = (bounds[0] ?? 0) < 0 ? signed : number;
    const blanks = { from: write(from ?? 0, digits), to: write(to, digits) };
    if (to === Number.POSITIVE_INFINITY) return say("above", blanks);
    return say(from === null ? "upTo" : write === signed ? "between" : "range", blanks);
  };
  return painted.items.map((item) => ({
    key: item.key,
    label: item.to === undefined ? say(`${painted.lens}.${item.key}`) : rangeOf(item),
    colour: theme === "dark" ? (item.darkColour ?? item.colour) : item.colour,
    ...(item.count === undefined ? {} : { count: item.count }),
  }));
}

type State = keyof typeof AREA_CLASS;

function useStateRows({ classOf }: Painted): LegendRow[] {
  const { view } = useSession();
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
