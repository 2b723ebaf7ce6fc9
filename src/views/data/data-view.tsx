import "../../i18n/later/data";
import "../../i18n/later/join";
import type { ReactNode } from "react";
import { POPULATION_YEAR_BE } from "../../domain/area";
import { formatDate } from "../../i18n/format";
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
        <h1>{t("data.title")}</h1>
        <Contents />
        <Section id="import" title={t("data.import")}>
          <ImportSection />
        </Section>
        <Section id="datasets" title={t("data.datasets")}>
          <Datasets />
        </Section>
        <Section id="completeness" title={t("data.completeness")}>
          <Completeness />
        </Section>
        <Section id="unplaced" title={t("data.unplacedTitle")}>
          <UnplacedTable />
        </Section>
        <Section id="boundaries" title={t("data.boundaries")}>
          <Boundaries />
        </Section>
        <Section id="register" title={t("data.register")}>
          <Register />
        </Section>
        <Section id="templates" title={t("data.templates")}>
          <Templates />
        </Section>
        <Section id="storage" title={t("data.storage")}>
          <Storage />
        </Section>
        <Section id="privacy" title={t("data.privacyTitle")}>
          <p>{t("data.privacy")}</p>
          <p>{t("data.privacyHouseholds")}</p>
        </Section>
        <Section id="analysts" title={t("data.analysts")}>
          <Analysts />
        </Section>
      </div>
    </main>
  );
}

const CONTENTS = [
  ["import", "data.import"],
  ["datasets", "data.datasets"],
  ["completeness", "data.completeness"],
  ["unplaced", "data.unplacedTitle"],
  ["boundaries", "data.boundaries"],
  ["register", "data.register"],
  ["templates", "data.templates"],
  ["storage", "data.storage"],
  ["privacy", "data.privacyTitle"],
  ["analysts", "data.analysts"],
] as const;

function Contents() {
  const { t } = useWords();
  return (
    <nav className={classes.contents} aria-label={t("data.contents")}>
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
  const { datasets } = useApp().manifest;
  const { t, number } = useWords();
  if (datasets.length === 0) return <p>{t("data.noDatasets")}</p>;
  const realFirst = [...datasets].sort((a, b) => Number(a.demonstration) - Number(b.demonstration));
  return (
    <>
      <DeletedDatasets />
      <p>{t("data.datasetsNote", { n: number(datasets.length) })}</p>
      <div className={classes.cards}>
        {realFirst.map((dataset) => (
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
        {t("data.registerNote", {
          n: number(app.areas.count),
          year: year(POPULATION_YEAR_BE),
        })}
      </p>
      {Number.isNaN(built.getTime()) ? null : (
        <p className={classes.small}>{t("data.builtAt", { date: formatDate(built, language) })}</p>
      )}
    </>
  );
}
