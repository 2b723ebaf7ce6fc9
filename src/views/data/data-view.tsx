import type { ReactNode } from "react";
import { POPULATION_YEAR_BE } from "../../domain/area";
import { formatDate } from "../../i18n/format";
import { dataWords } from "../../i18n/words/data";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import { Analysts } from "./analysts";
import { Boundaries } from "./boundaries";
import { Completeness } from "./completeness";
import classes from "./data.module.css";
import { DatasetCard } from "./dataset-card";
import { DeletedDatasets } from "./import/deleted-datasets";
import { ImportSection } from "./import/import-section";
import { Storage } from "./storage";
import { Templates } from "./templates";
import { UnplacedTable } from "./unplaced-table";

/** The data page: every dataset with its vintage and join report, the boundaries, the console. */
export function DatasetsView() {
  const { t } = useWords();
  return (
    <main id="content" className={classes.page}>
      <div className={classes.column}>
        <h1>{t(dataWords.title)}</h1>
        <Contents />
        <Section id="import" title={t(dataWords.import)}>
          <ImportSection />
        </Section>
        <Section id="datasets" title={t(dataWords.datasets)}>
          <Datasets />
        </Section>
        <Section id="completeness" title={t(dataWords.completeness)}>
          <Completeness />
        </Section>
        <Section id="unplaced" title={t(dataWords.unplacedTitle)}>
          <UnplacedTable />
        </Section>
        <Section id="boundaries" title={t(dataWords.boundaries)}>
          <Boundaries />
        </Section>
        <Section id="register" title={t(dataWords.register)}>
          <Register />
        </Section>
        <Section id="templates" title={t(dataWords.templates)}>
          <Templates />
        </Section>
        <Section id="storage" title={t(dataWords.storage)}>
          <Storage />
        </Section>
        <Section id="privacy" title={t(dataWords.privacyTitle)}>
          <p>{t(dataWords.privacy)}</p>
          <p>{t(dataWords.privacyHouseholds)}</p>
        </Section>
        <Section id="analysts" title={t(dataWords.analysts)}>
          <Analysts />
        </Section>
      </div>
    </main>
  );
}

const CONTENTS = [
  ["import", dataWords.import],
  ["datasets", dataWords.datasets],
  ["completeness", dataWords.completeness],
  ["unplaced", dataWords.unplacedTitle],
  ["boundaries", dataWords.boundaries],
  ["register", dataWords.register],
  ["templates", dataWords.templates],
  ["storage", dataWords.storage],
  ["privacy", dataWords.privacyTitle],
  ["analysts", dataWords.analysts],
] as const;

function Contents() {
  const { t } = useWords();
  return (
    <nav className={classes.contents} aria-label={t(dataWords.contents)}>
      {CONTENTS.map(([id, key]) => (
        <a key={id} href={`#${id}`}>
          {t(key)}
        </a>
      ))}
    </nav>
  );
}

function Section(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={classes.section} aria-labelledby={props.id}>
      <h2 id={props.id} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

function Datasets() {
  const { datasets, withheld = [] } = useApp().manifest;
  const { t, number } = useWords();
  const used = new Set(datasets.map(({ id }) => id));
  const unused = withheld.filter(({ dataset }) => !used.has(dataset.id));
  if (datasets.length + unused.length === 0) return <p>{t(dataWords.noDatasets)}</p>;
  const realFirst = [...datasets].sort((a, b) => Number(a.demonstration) - Number(b.demonstration));
  return (
    <>
      <DeletedDatasets />
      <p>{t(dataWords.datasetsNote, { n: number(datasets.length) })}</p>
      <div className={classes.cards}>
        {realFirst.map((dataset) => (
          <DatasetCard key={dataset.id} dataset={dataset} />
        ))}
        {unused.map(({ dataset }) => (
          <DatasetCard key={dataset.id} dataset={dataset} />
        ))}
      </div>
    </>
  );
}

function Register() {
  const app = useApp();
  const { t, number, year, language } = useWords();
  const built = new Date(app.manifest.builtAt);
  return (
    <>
      <p>
        {t(dataWords.registerNote, {
          n: number(app.areas.count),
          year: year(POPULATION_YEAR_BE),
        })}
      </p>
      {Number.isNaN(built.getTime()) ? null : (
        <p className={classes.small}>
          {t(dataWords.builtAt, { date: formatDate(built, language) })}
        </p>
      )}
    </>
  );
}
