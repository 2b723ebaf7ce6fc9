import { Button, Group, Loader } from "@mantine/core";
import { useState } from "react";
import type { Problem } from "../../../base/problem";
import type { ReadOptions } from "../../../catalogue/formats/format";
import type { Recipe } from "../../../catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../i18n/words/import";
import { Choice } from "../../../ui/form/choice";
import { ProblemNotice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";
import { ColumnTable } from "./column-table";
import { CrosswalkTools } from "./crosswalk-tools";
import { DatasetDetails } from "./dataset-details";
import { DifferenceNotice } from "./difference-notice";
import { type DraftProps, isSound } from "./draft-props";
import classes from "./import.module.css";
import { IndicatorFields } from "./indicator-fields";
import { Duplicates, JoinOptions } from "./join-options";
import { JoinWaterfall } from "./join-waterfall";
import { Oddities } from "./oddities";
import { OpenPlaces } from "./open-places";
import { Picture } from "./picture";
import { Preview } from "./preview-table";
import { Questions } from "./questions";
import { ReadingFields } from "./reading-fields";
import { ReviewNotes } from "./review-notes";
import { formatName, whatWords } from "./what-words";
import { YearLine } from "./year-line";

/** A draft's card: its parts, and what happens when the user decides. */
export type DraftCardProps = DraftProps & {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Ids of indicators that the app ships; their definitions stay. */
  readonly shipped: ReadonlySet<string>;
  /** Title of the dataset that the draft would replace; null for none. */
  readonly replaced: string | null;
  readonly startOpen: boolean;
  onReread(options: Pick<ReadOptions, "encoding" | "delimiter" | "headRows">): void;
  onSaveCrosswalk(): void;
  onOpenCrosswalk(file: File): void;
  onTakeOver(): void;
  onDiscard(): void;
};

/** One table of a dropped file: what it is, how it joins, what to mend, and the way in. */
export function DraftCard(props: DraftCardProps) {
  const words = useWords();
  const { t, pick } = words;
  const { draft, recipe, review } = props;
  const [open, setOpen] = useState(props.startOpen);
  const [accepted, setAccepted] = useState(false);
  const applied = recipe.kind === "crosswalk";
  const mustAccept = props.replaced !== null && !accepted;
  const ready = isSound(review) && !props.reviewing && !mustAccept;
  return (
    <article className={classes.card} aria-label={`${draft.file} ${draft.table}`}>
      <h3>{pick(recipe.dataset.title) || draft.file}</h3>
      <p className={classes.small}>
        {draft.file}
        {draft.table === "" ? "" : ` · ${t(importWords.sheet, { table: draft.table })}`}
      </p>
      <p>
        {t(importWords[`kind.${recipe.kind}`])} · {whatWords(draft, words)}
      </p>
      {draft.reading.extensionLies ? (
        <p className={classes.note}>{t(importWords.lies, { format: formatName(draft.format) })}</p>
      ) : null}
      {props.problem ? <ProblemNotice problem={props.problem} /> : null}
      <YearLine {...props} />
      <Questions {...props} />
      <Picture {...props} />
      {open ? <Body {...props} /> : null}
      {applied ? <p className={classes.note}>{t(importWords.crosswalkApplied)}</p> : null}
      {review && review.faults.length > 0 && !applied ? (
        <section>
          <h4>{t(importWords.faults)}</h4>
          {review.faults.map((fault) => (
            <ProblemNotice key={JSON.stringify(fault)} problem={fault} />
          ))}
        </section>
      ) : null}
      {review?.difference && props.replaced !== null ? (
        <DifferenceNotice
          {...props}
          difference={review.difference}
          title={props.replaced}
          accepted={accepted}
          onAccept={setAccepted}
        />
      ) : null}
      <Group gap="sm" className={classes.actions}>
        {applied ? null : (
          <Button
            disabled={!ready || props.busy}
            loading={props.busy}
            aria-label={t(importWords.takeOverFor, { table: draft.table || draft.file })}
            onClick={props.onTakeOver}
          >
            {t(importWords.takeOver)}
          </Button>
        )}
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? importWords.fold : importWords.open)}
        </Button>
        <Button
          variant="subtle"
          aria-label={t(importWords.discardFor, { table: draft.table || draft.file })}
          onClick={props.onDiscard}
        >
          {t(importWords.discard)}
        </Button>
        <output className={classes.small}>
          {props.reviewing ? (
            <Group gap={6}>
              <Loader size="xs" aria-hidden="true" />
              {t(importWords.reviewing)}
            </Group>
          ) : null}
        </output>
      </Group>
    </article>
  );
}

function Body(props: DraftCardProps) {
  const { t } = useWords();
  const { draft, recipe, onChange } = props;
  return (
    <>
      <KindField recipe={recipe} onChange={onChange} />
      <ReadingFields draft={draft} recipe={recipe} busy={props.busy} onReread={props.onReread} />
      <ColumnTable {...props} />
      {recipe.kind === "boundaries" ? (
        <>
          <ReviewNotes {...props} />
          <Oddities {...props} />
        </>
      ) : (
        <Figures {...props} />
      )}
      <section>
        <h4>{t(importWords.detailsTitle)}</h4>
        <DatasetDetails
          title={recipe.dataset}
          onChange={(dataset) => onChange({ ...recipe, dataset })}
        />
        <Definitions recipe={recipe} shipped={props.shipped} onChange={onChange} />
      </section>
    </>
  );
}

/** The figures as they will be stored, and how their rows find their areas. */
function Figures(props: DraftCardProps) {
  const { t } = useWords();
  const { recipe, review } = props;
  const joined = recipe.kind === "indicators" || recipe.kind === "template";
  return (
    <>
      <Preview {...props} />
      <ReviewNotes {...props} />
      <section aria-busy={props.reviewing}>
        <h4>{t(importWords.joinTitle)}</h4>
        <JoinOptions {...props} />
        {review && joined ? <JoinWaterfall {...props} joins={review.joins} /> : null}
        <OpenPlaces {...props} />
        <Duplicates {...props} />
        <Oddities {...props} />
      </section>
      <CrosswalkTools
        {...props}
        onSave={props.onSaveCrosswalk}
        onOpenFile={props.onOpenCrosswalk}
      />
    </>
  );
}

const KINDS = ["indicators", "crosswalk", "nothing"] as const;

/** What the table is, where the guess was wrong; forms and boundaries are known by their content. */
function KindField(props: { recipe: Recipe; onChange(recipe: Recipe): void }) {
  const { t } = useWords();
  const { recipe, onChange } = props;
  const kinds = [...new Set([...KINDS, recipe.kind])];
  return (
    <div className={classes.fields}>
      <Choice
        label={t(importWords.kind)}
        value={recipe.kind}
        options={kinds.map((value) => ({ value, label: t(importWords[`kind.${value}`]) }))}
        onChange={(kind) => onChange({ ...recipe, kind: kind as Recipe["kind"] })}
      />
    </div>
  );
}

/** Fields of the indicators that a recipe defines. */
export function Definitions(props: {
  recipe: Recipe;
  shipped: ReadonlySet<string>;
  onChange(recipe: Recipe): void;
}) {
  const { t } = useWords();
  const { recipe, onChange } = props;
  if (recipe.indicators.length === 0) return null;
  return (
    <>
      <h4>{t(importWords.indicatorsTitle)}</h4>
      {recipe.indicators.map((indicator) => (
        <IndicatorFields
          key={indicator.id}
          indicator={indicator}
          fixed={props.shipped.has(indicator.id)}
          thresholds={recipe.dataset.thresholds}
          onChange={(changed) =>
            onChange({
              ...recipe,
              indicators: recipe.indicators.map((one) => (one.id === changed.id ? changed : one)),
            })
          }
          onThresholds={(thresholds) =>
            onChange({ ...recipe, dataset: { ...recipe.dataset, thresholds } })
          }
        />
      ))}
    </>
  );
}
