import { Checkbox, Stack } from "@mantine/core";
import type { Draft } from "../../../catalogue/intake/vocabulary/draft";
import type { DuplicateRule, Recipe } from "../../../catalogue/intake/vocabulary/recipe";
import { DATASET_LEVELS, type DatasetLevel } from "../../../domain/dataset";
import { importWords } from "../../../i18n/words/import";
import { Choice } from "../../../ui/form/choice";
import { Notice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";
import { placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { withRowCount } from "./recipe-edits";
import { YearInput } from "./year-input";

/** Level and year of the rows, and whether names may place them. */
export function JoinOptions({ draft, recipe, onChange, onAnswer }: DraftProps) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      <div className={classes.fields}>
        <Choice
          label={t(importWords.level)}
          value={recipe.level}
          options={DATASET_LEVELS.map((value) => ({
            value,
            label: t(importWords[`level.${value}`]),
          }))}
          onChange={(level) => onChange({ ...recipe, level: level as DatasetLevel })}
        />
        <YearInput
          showLabel
          label={t(importWords.datasetYear)}
          value={recipe.yearBe}
          onChange={(yearBe) =>
            onAnswer({ id: "year", about: "year" }, yearBe === null ? null : String(yearBe))
          }
        />
      </div>
      <CountField draft={draft} recipe={recipe} onChange={onChange} />
      <InsideField told={draft.recipe.inside} recipe={recipe} onChange={onChange} />
      <Checkbox
        label={t(importWords.matchNames)}
        checked={recipe.matchNames}
        onChange={(event) => onChange({ ...recipe, matchNames: event.currentTarget.checked })}
      />
      <Checkbox
        label={t(importWords.matchMunicipal)}
        checked={recipe.matchMunicipalNames}
        onChange={(event) =>
          onChange({ ...recipe, matchMunicipalNames: event.currentTarget.checked })
        }
      />
      {recipe.matchMunicipalNames ? (
        <Notice tone="warning">{t(importWords.matchMunicipalWarning)}</Notice>
      ) : null}
    </Stack>
  );
}

/** Whether the pins of each area are counted: of any table of points. */
function CountField(props: { draft: Draft; recipe: Recipe; onChange(recipe: Recipe): void }) {
  const { t } = useWords();
  const { draft, recipe, onChange } = props;
  const proposed = draft.recipe;
  const count = proposed.indicators.find(({ id }) => id === proposed.countRows) ?? draft.pins;
  if (!count) return null;
  return (
    <Checkbox
      label={t(importWords.countPins)}
      checked={recipe.countRows !== undefined}
      onChange={(event) =>
        onChange(withRowCount(recipe, event.currentTarget.checked ? count : null))
      }
    />
  );
}

/** Whether the larger areas that the title tells hold for all rows. */
function InsideField(props: {
  told: Recipe["inside"];
  recipe: Recipe;
  onChange(recipe: Recipe): void;
}) {
  const { t } = useWords();
  const { told, recipe, onChange } = props;
  if (!told) return null;
  const { inside, ...without } = recipe;
  const place = [told.amphoe, told.province].filter((name) => name !== "").join(" · ");
  return (
    <Checkbox
      label={t(importWords.inside, { place })}
      checked={inside !== undefined}
      onChange={(event) =>
        onChange(event.currentTarget.checked ? { ...recipe, inside: told } : without)
      }
    />
  );
}

const RULES = [
  "sum",
  "mean",
  "first",
  "last",
  "reject",
] as const satisfies readonly DuplicateRule[];

/** Asks once what becomes of several rows for one area and year; nothing without any. */
export function Duplicates({ recipe, review, areas, onChange }: DraftProps) {
  const { t, number, language } = useWords();
  const found = review?.duplicates;
  if (!found || found.areas === 0) return null;
  return (
    <section>
      <h4>
        {t(importWords.duplicatesTitle, { areas: number(found.areas), rows: number(found.rows) })}
      </h4>
      <div className={classes.fields}>
        <Choice
          label={t(importWords.duplicatesAsk)}
          value={recipe.duplicates}
          options={RULES.map((value) => ({ value, label: t(importWords[`duplicates.${value}`]) }))}
          onChange={(rule) => onChange({ ...recipe, duplicates: rule as DuplicateRule })}
        />
      </div>
      <p className={classes.small}>{t(importWords.duplicatesNote)}</p>
      <ul className={classes.plain}>
        {found.samples.slice(0, 5).map((sample) => (
          <li key={`${sample.area} ${sample.rows.join()}`}>
            {t(importWords.duplicateSample, {
              area: placeName(areas, sample.area, language),
              rows: sample.rows.slice(0, 8).map(String),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
