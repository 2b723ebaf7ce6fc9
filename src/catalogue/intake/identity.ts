import type { DatasetInfo } from "../../domain/dataset";
import type { Indicator } from "../../domain/indicator";
import { figurePlans } from "./mapping/figure-plans";
import { continuing, withOwnIndicators, withSubjectIndicators } from "./mapping/own-indicators";
import { subjectKey } from "./mapping/subject";
import { MEETING } from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";

/** A table that defines indicators: a dataset of the user, or another draft. */
export type Owner = {
  readonly subject: string;
  readonly indicators: readonly Indicator[];
  readonly ownIds: NonNullable<Recipe["ownIds"]>;
};

/** The tables of figures behind recipes, and the user's datasets of which no recipe is known. */
export function ownersOf(
  recipes: readonly Recipe[],
  datasets: readonly DatasetInfo[] = [],
): Owner[] {
  const known = new Set(recipes.map(({ dataset }) => dataset.id));
  const others = datasets.filter(({ id, imported }) => imported && !known.has(id));
  return [
    ...recipes
      .filter(({ kind }) => kind === "indicators")
      .map((one) => ({
        subject: subjectKey(subjectOf(one)),
        indicators: one.indicators,
        ownIds: one.ownIds ?? {},
      })),
    ...others.map(({ title, indicators = [] }) => ({
      subject: subjectKey(title.th),
      indicators,
      ownIds: {},
    })),
  ];
}

/** Whether two tables of figures are about different things; forms and boundaries are never told apart so. */
export function isOfOtherSubject(one: Recipe, other: Recipe): boolean {
  if (one.kind !== "indicators" || other.kind !== "indicators") return false;
  if (!one.about || !other.about) return false;
  return subjectKey(one.about.subject) !== subjectKey(other.about.subject);
}

/** Whether a table's figures are all of years that a dataset has none of: it goes on, and replaces nothing. */
export function isOfOtherYears({ kind, years }: DatasetInfo, recipe: Recipe): boolean {
  if (kind !== "indicators" || recipe.columns.some(({ as }) => as === "year")) return false;
  const told = figurePlans(recipe).map(({ yearBe }) => yearBe ?? recipe.yearBe);
  return told.length > 0 && told.every((year) => year !== null && !years.includes(year));
}

/** What the indicators of a recipe are of, also of one kept before it was told. */
function subjectOf({ about, dataset }: Recipe): string {
  return about?.subject ?? dataset.title.th;
}

/**
 * The recipe with the ids that its indicators have beside those of other tables: one of the same
 * head, subject and unit goes on under the id it has there; one whose id is another subject's gets
 * an id and a name of its own. Indicators of the shipped catalogue keep theirs.
 */
export function identified(
  recipe: Recipe,
  owners: readonly Owner[],
  shipped: ReadonlySet<string>,
): Recipe {
  if (recipe.kind !== "indicators" || !recipe.about) return recipe;
  const { subject, part } = recipe.about;
  const key = subjectKey(subject);
  const known = new Map<string, Indicator>();
  const taken = new Set<string>();
  let isOther = false;
  for (const one of recipe.indicators) {
    if (shipped.has(one.id)) continue;
    const there = owners.flatMap((owner) => holdings(owner, one));
    const same = there.find(({ owner, held }) => owner.subject === key && sameUnit(held, one));
    if (same) {
      if (same.held.id !== one.id) known.set(one.id, same.held);
    } else if (there.some(({ held }) => held.id === one.id)) {
      taken.add(one.id);
      isOther ||= there.every(({ owner }) => owner.subject !== key);
    }
  }
  const gone = continuing(recipe, known);
  if (taken.size === 0) return gone;
  const label = isOther ? subject : part;
  const name = isOther ? withSubjectIndicators : withOwnIndicators;
  const own = name(gone, label, (id) => taken.has(id));
  const answers = { ...own.answers, [MEETING.id]: "apart" };
  return { ...own, about: { subject, part: label }, answers };
}

/** Indicators of a table that have the head of one. */
function holdings(owner: Owner, { id }: Indicator): { owner: Owner; held: Indicator }[] {
  const isHead = (own: string) => owner.ownIds[own]?.ofSubject && owner.ownIds[own]?.head === id;
  return owner.indicators
    .filter((held) => held.id === id || isHead(held.id))
    .map((held) => ({ owner, held }));
}

function sameUnit(one: Indicator, other: Indicator): boolean {
  return one.unit === other.unit || one.unit === "index" || other.unit === "index";
}
