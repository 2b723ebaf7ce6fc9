import type { DatasetInfo } from "../../domain/dataset";
import { formatBytes } from "../../i18n/format";
import { dataWords } from "../../i18n/words/data";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import classes from "./data.module.css";
import { Facts } from "./facts";
import { Hidden } from "./hidden";
import { DatasetTools } from "./import/dataset-tools";
import { JoinTable } from "./join-table";
import { NotInUse } from "./not-in-use";

/** A dataset: what it is, of which years, whence, and where its rows went. */
export function DatasetCard({ dataset }: { dataset: DatasetInfo }) {
  const { t, pick, number, year, language } = useWords();
  const bytes = dataset.files.reduce((sum, file) => sum + file.bytes, 0);
  const wide = dataset.joins.length > 0;
  return (
    <article className={classes.card} data-wide={wide}>
      <h3>
        {pick(dataset.title)} <DataStamp real={!dataset.demonstration} className={classes.stamp} />
      </h3>
      <Hidden dataset={dataset} />
      <NotInUse id={dataset.id} />
      <Facts
        facts={[
          [t(dataWords.kind), t(dataWords[`kind.${dataset.kind}`])],
          [t(dataWords.years), spanOfYears(dataset.years, year) || t(dataWords.noYears)],
          [t(dataWords.breaks), dataset.seriesBreaks.map(year).join(", ")],
          [t(dataWords.rows), number(dataset.rows)],
          [t(dataWords.size), formatBytes(bytes, language)],
          [t(dataWords.datasetLevel), t(dataWords[`level.${dataset.level ?? "tambon"}`])],
          [t(dataWords.edition), dataset.imported?.vintage ?? ""],
        ]}
      />
      <Facts
        long
        facts={[
          [t(dataWords.oneRow), dataset.imported ? pick(dataset.imported.oneRow) : ""],
          [t(dataWords.source), pick(dataset.source)],
          [t(dataWords.licence), pick(dataset.licence)],
        ]}
      />
      {dataset.imported ? <DatasetTools id={dataset.id} /> : null}
      {wide ? <JoinTable dataset={dataset} /> : null}
    </article>
  );
}

/** `2561–2566` where the years follow each other, else each of them. */
function spanOfYears(years: readonly number[], name: (year: number) => string): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  const whole = last - first === sorted.length - 1 && sorted.length > 2;
  return whole ? `${name(first)} – ${name(last)}` : sorted.map(name).join(", ");
}
