import { groupBy } from "../../base/group-by";
import type { DatasetInfo } from "../../domain/dataset";
import type { VisibleSource } from "../../domain/shown-datasets";
import { dataWords } from "../../i18n/words/data";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";
import { useNames } from "./use-names";

/** What is shown from other datasets in place of this one: its indicators, or some of their years. */
export function Hidden({ dataset }: { dataset: DatasetInfo }) {
  const app = useApp();
  const { t } = useWords();
  const names = useNames();
  if (dataset.kind !== "indicators") return null;
  if (!dataset.demonstration) return <Replaced dataset={dataset} />;
  if (app.manifest.withheld?.some((one) => one.dataset.id === dataset.id)) return null;
  const hidden = dataset.files.filter(
    ({ indicator }) => !partOf(app.sources.get(indicator), dataset.id),
  );
  if (hidden.length === 0) return null;
  return (
    <p className={classes.note}>
      {hidden.length === dataset.files.length
        ? t(dataWords.hiddenAll)
        : t(dataWords.hiddenSome, { names: hidden.map((f) => names.indicator(f.indicator)) })}
    </p>
  );
}

/** Of real data: which later dataset has taken the place of what. */
function Replaced({ dataset }: { dataset: DatasetInfo }) {
  const { sources, manifest } = useApp();
  const { t, pick, year } = useWords();
  const names = useNames();
  const gone = dataset.files.flatMap(({ indicator, years = dataset.years }) => {
    const source = sources.get(indicator);
    const own = partOf(source, dataset.id);
    const lost = own ? own.hidden : years;
    if (!source || lost.length === 0) return [];
    const by = source.parts.find((part) => part.years.includes(lost[0]!))?.dataset;
    return [{ indicator, years: own ? lost : [], by: by ?? source.dataset }];
  });
  const groups = [...groupBy(gone, ({ by, years }) => `${by} ${years}`).values()];
  return groups.map((group) => {
    const { by, years } = group[0]!;
    const title = manifest.datasets.find(({ id }) => id === by)?.title;
    const told = {
      names: group.map(({ indicator }) => names.indicator(indicator)),
      years: years.map(year),
      by: title ? pick(title) : by,
    };
    return (
      <p key={`${by} ${years}`} className={classes.note}>
        {t(dataWords[years.length === 0 ? "hiddenBy" : "hiddenYears"], told)}
      </p>
    );
  });
}

function partOf(source: VisibleSource | undefined, dataset: string) {
  return source?.parts.find((part) => part.dataset === dataset);
}
