import type { AreaPage, DossierBook, Section } from "../../actions/open-dossier";
import type { PlanData } from "../../figures/plan/resolve-plan";
import type { PlannedRollout } from "../../figures/plan/rollout";
import { dossierWords } from "../../i18n/words/dossier";
import classes from "./dossier.module.css";
import { DossierMap } from "./dossier-map";
import { DossierTable } from "./dossier-table";

/** The sheets of the dossier, as they are printed. */
export function DossierPages(props: {
  book: DossierBook;
  data: PlanData;
  rollout: PlannedRollout | null;
}) {
  const { book, data, rollout } = props;
  const { dossier, sections, pages, words } = book;
  const { t } = words;
  const { stamp } = book;
  const after = sections.findIndex(({ id }) => id === "sources");
  return (
    <article className={classes.paper} lang={dossier.language}>
      {stamp ? (
        <>
          <style>{stampOnEveryPage(stamp)}</style>
          <p className={classes.stamp}>{stamp}</p>
        </>
      ) : null}
      <header className={classes.head}>
        <h1>{t(dossierWords.title)}</h1>
      </header>
      {sections.slice(0, after + 1).map((section) => (
        <SectionPart key={section.id} section={section} book={book} />
      ))}
      <section className={classes.section}>
        <h2>{t(dossierWords.map)}</h2>
        <DossierMap book={book} data={data} rollout={rollout} />
      </section>
      {sections.slice(after + 1).map((section) => (
        <SectionPart key={section.id} section={section} book={book} />
      ))}
      <Signatures book={book} />
      {pages.map((page, i) => (
        <AreaSheet key={page.area.code} page={page} place={i + 1} book={book} />
      ))}
    </article>
  );
}

/** The head of every printed page; a rule of its own, as its words are those of the language. */
function stampOnEveryPage(stamp: string): string {
  const look = 'font-family: "Noto Sans Thai", sans-serif; font-size: 8pt; color: #8c1d18';
  return `@page dossier { @top-right { content: ${JSON.stringify(stamp)}; ${look} } }`;
}

function Facts({ facts }: { facts: Section["facts"] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Facts, tables and notes of a section or of an area's sheet; a caption equal to `title` is not repeated. */
function Parts(props: {
  of: Pick<Section, "facts" | "tables" | "notes">;
  title: string;
  words: DossierBook["words"];
}) {
  const { of, title, words } = props;
  return (
    <>
      <Facts facts={of.facts} />
      {of.tables.map((table) => (
        <DossierTable key={table.caption} table={table} title={title} words={words} />
      ))}
      {of.notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
    </>
  );
}

function SectionPart({ section, book }: { section: Section; book: DossierBook }) {
  const { id, title } = section;
  return (
    <section className={classes.section} data-section={id}>
      <h2>{title}</h2>
      <Parts of={section} title={title} words={book.words} />
    </section>
  );
}

function AreaSheet(props: { page: AreaPage; place: number; book: DossierBook }) {
  const { page, place, book } = props;
  const { words } = book;
  const { area, title } = page;
  return (
    <section className={classes.sheet} data-area={area.code}>
      <h2>
        {words.number(place)}. {title}
      </h2>
      <Parts of={page} title="" words={words} />
    </section>
  );
}

function Signatures({ book }: { book: DossierBook }) {
  const { t } = book.words;
  return (
    <div className={classes.signatures}>
      {(["proposer", "approver"] as const).map((who) => (
        <div key={who}>
          <p className={classes.line}>{t(dossierWords.signature)}</p>
          <p>{t(dossierWords[who])}</p>
          <p className={classes.line}>{t(dossierWords.signedOn)}</p>
        </div>
      ))}
    </div>
  );
}
