import { figureQuestions, withFigure } from "./figure-questions";
import type { JoinedParts } from "./join-parts";
import { figurePlans } from "./mapping/figure-plans";
import { withOwnIndicators, withOwnParts, withSharedIndicators } from "./mapping/own-indicators";
import { isYearCertain } from "./mapping/year-readings";
import { type KeptFigures, keptQuestion, partsQuestion } from "./meeting";
import { rowsQuestions, withRows } from "./rows-questions";
import type { Draft, Review } from "./vocabulary/draft";
import type { YearEvidence } from "./vocabulary/evidence";
import { type DraftQuestion, isOpen, MEETING, MEETING_OF_PARTS } from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";

/** What a table of figures leaves uncertain under a recipe, with what was answered. */
export function questionsOf(
  draft: Pick<Draft, "years" | "columns" | "title" | "recipe" | "issues">,
  recipe: Recipe,
  joined: JoinedParts,
  kept: readonly KeptFigures[],
): DraftQuestion[] {
  if (recipe.kind !== "indicators") return [];
  const cut = columnYears(draft, recipe);
  const ofParts = partsQuestion(recipe, joined);
  const isSettled = ofParts.every((one) => !isOpen(one));
  return [
    ...yearQuestion(draft.years, withYears(recipe, cut)),
    ...cut,
    ...figureQuestions(draft, recipe),
    ...rowsQuestions(draft, recipe, joined.several),
    ...ofParts,
    ...(isSettled ? keptQuestion(recipe, joined, kept) : []),
  ];
}

/** The recipe with an answer taken over; `null` takes the answer back. */
export function withAnswer(
  recipe: Recipe,
  { id, about, proposed }: Pick<DraftQuestion, "id" | "about" | "proposed">,
  answer: string | null,
): Recipe {
  const { [id]: _, ...others } = recipe.answers ?? {};
  const answers = answer === null ? others : { ...others, [id]: answer };
  const told = { ...recipe, answers };
  switch (about) {
    case "year":
      if (proposed?.column) return withColumnYear(told, proposed.column.at, answer);
      return { ...told, yearBe: answer === null ? null : Number(answer) };
    case "meeting":
      return keptApart(recipe, told, id);
    case "figure":
      return withFigure(told, proposed, answer);
    case "rows":
      return withRows(told, proposed, answer);
  }
}

/** The recipe with names for what is kept apart: of kept datasets first, of the parts on top of these. */
function keptApart(before: Recipe, told: Recipe, id: string): Recipe {
  const of = ({ answers }: Recipe, name: string) => answers?.[name] === "apart";
  const parts = MEETING_OF_PARTS.id;
  const base = of(before, parts) ? withSharedIndicators(told) : told;
  const kept = id === parts ? base : keptAlone(base, of(told, MEETING.id));
  return of(told, parts) ? withOwnParts(kept) : kept;
}

function keptAlone(recipe: Recipe, isApart: boolean): Recipe {
  const shared = withSharedIndicators(recipe);
  return isApart ? withOwnIndicators(shared, partOf(recipe)) : shared;
}

function partOf({ about, dataset }: Recipe): string {
  return about?.part ?? dataset.title.th;
}

/** The year of figures that neither heads nor a column date, with what tells it; `null`: none, or asked for. */
export function ownYearOf({ years }: Pick<Draft, "years">, recipe: Recipe): Review["ownYear"] {
  const { yearBe } = recipe;
  const isAsked = yearQuestion(years, recipe).length > 0;
  if (yearBe === null || isAsked || !usesOwnYear(recipe)) return null;
  return { yearBe, toldBy: years.find((one) => one.yearBe === yearBe) ?? null };
}

function usesOwnYear(recipe: Recipe): boolean {
  const dated = recipe.columns.some(({ as }) => as === "year");
  return !dated && figurePlans(recipe).some(({ yearBe }) => yearBe === null);
}

/** The years of columns whose heads were cut until they were equal, where no head tells it. */
function columnYears(
  { columns, issues, years }: Pick<Draft, "columns" | "issues" | "years">,
  { columns: meanings, answers = {} }: Recipe,
): DraftQuestion[] {
  const cut = issues.flatMap((issue) =>
    issue.kind === "heads-cut" ? issue.heads.split(", ") : [],
  );
  return columns.flatMap(({ name, guess }, at): DraftQuestion[] => {
    const meaning = meanings[at];
    const isDated = "yearBe" in guess && guess.yearBe !== null;
    if (!cut.includes(name) || isDated || !meaning || !("yearBe" in meaning)) return [];
    const id = `year ${name}`;
    const answer = answers[id] ?? null;
    const proposed = { column: { at, meaning }, indicators: [] };
    return [{ id, about: "year", column: name, candidates: candidatesOf(years), answer, proposed }];
  });
}

function withColumnYear(recipe: Recipe, column: number, answer: string | null): Recipe {
  const yearBe = answer === null ? null : Number(answer);
  const columns = recipe.columns.map((one, at) =>
    at === column && "yearBe" in one ? { ...one, yearBe } : one,
  );
  return { ...recipe, columns };
}

/** The recipe as it will be once the columns asked about have a year. */
function withYears(recipe: Recipe, asked: readonly DraftQuestion[]): Recipe {
  const at = new Set(asked.map(({ proposed }) => proposed?.column?.at));
  const columns = recipe.columns.map((one, i) =>
    at.has(i) && "yearBe" in one ? { ...one, yearBe: one.yearBe ?? 0 } : one,
  );
  return { ...recipe, columns };
}

function candidatesOf(years: readonly YearEvidence[]): DraftQuestion["candidates"] {
  return [...new Set(years.map((one) => one.yearBe))].map((year) => ({
    answer: String(year),
    evidence: years.filter((one) => one.yearBe === year),
  }));
}

const YEAR_QUESTION = { id: "year", about: "year" } as const;

/** The year of figures that neither their head nor a column dates. */
function yearQuestion(years: readonly YearEvidence[], recipe: Recipe): DraftQuestion[] {
  if (!usesOwnYear(recipe) || isYearCertain(years)) return [];
  const { yearBe, answers = {} } = recipe;
  const answer = answers[YEAR_QUESTION.id] !== undefined && yearBe !== null ? yearBe : null;
  const candidates = candidatesOf(years);
  const said = answer === null ? null : String(answer);
  return [{ ...YEAR_QUESTION, column: "", candidates, answer: said }];
}
