import { Checkbox, Stack } from "@mantine/core";
import type { DuplicateRule, Recipe } from "../../../catalogue/intake/vocabulary/recipe";
import type { DatasetLevel } from "../../../domain/dataset";
import { Choice } from "../../../ui/form/choice";
import { Notice } from "../../../ui/shell/notice";
import { useImportWords } from "../words/use-import-words";
import { placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { withRowCount } from "./recipe-edits";
import { YearInput } from "./year-input";

const LEVELS = ["tambon", "amphoe", "province"] as const satisfies readonly DatasetLevel[];

/** Level and year of the rows, and whether names may place them. */
export function JoinOptions({ draft, recipe, onChange }: DraftProps) {
  const { say } = useImportWords();
  return (
    <Stack gap="xs">
      <div className={classes.fields}>
        <Choice
          label={say("level")}
          value={recipe.level}
          options={LEVELS.map((value) => ({ value, label: say(`level.${value}`) }))}
          onChange={(level) => onChange({ ...recipe, level: level as DatasetLevel })}
        />
        <YearInput
          showLabel
          label={say("datasetYear")}
          value={recipe.yearBe}
          onChange={(yearBe) => onChange({ ...recipe, yearBe })}
        />
      </div>
      <CountField proposed={draft.recipe} recipe={recipe} onChange={onChange} />
      <InsideField told={draft.recipe.inside} recipe={recipe} onChange={onChange} />
      <Checkbox
        label={say("matchNames")}
        checked={recipe.matchNames}
        onChange={(event) => onChange({ ...recipe, matchNames: event.currentTarget.checked })}
      />
      <Checkbox
        label={say("matchMunicipal")}
        checked={recipe.matchMunicipalNames}
        onChange={(event) =>
          onChange({ ...recipe, matchMunicipalNames: event.currentTarget.checked })
        }
      />
      {recipe.matchMunicipalNames ? (
        <Notice tone="warning">{say("matchMunicipalWarning")}</Notice>
      ) : null}
    </Stack>
  );
}

/** Whether the pins of each area are counted, where a table has no other figures. */
function CountField(props: { proposed: Recipe; recipe: Recipe; onChange(recipe: Recipe): void }) {
  const { say } = useImportWords();
  const { proposed, recipe, onChange } = props;
  const count = proposed.indicators.find(({ id }) => id === proposed.countRows);
  if (!count) return null;
  return (
    <Checkbox
      label={say("countPins")}
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
  const { say } = useImportWords();
  const { told, recipe, onChange } = props;
  if (!told) return null;
  const { inside, ...without } = recipe;
  const place = [told.amphoe, told.province].filter((name) => name !== "").join(" · ");
  return (
    <Checkbox
      label={say("inside", { place })}
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
  const { say, number, language } = useImportWords();
  const found = review?.duplicates;
  if (!found || found.areas === 0) return null;
  return (
    <section>
      <h4>{say("duplicatesTitle", { areas: number(found.areas), rows: number(found.rows) })}</h4>
      <div className={classes.fields}>
        <Choice
          label={say("duplicatesAsk")}
          value={recipe.duplicates}
          options={RULES.map((value) => ({ value, label: say(`duplicates.${value}`) }))}
          onChange={(rule) => onChange({ ...recipe, duplicates: rule as DuplicateRule })}
        />
      </div>
      <p className={classes.small}>{say("duplicatesNote")}</p>
      <ul className={classes.plain}>
        {found.samples.slice(0, 5).map((sample) => (
          <li key={`${sample.area} ${sample.rows.join()}`}>
            {say("duplicateSample", {
              area: placeName(areas, sample.area, language),
              rows: sample.rows.slice(0, 8).map(String),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
