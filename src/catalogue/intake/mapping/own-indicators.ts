import type { Indicator } from "../../../domain/indicator";
import type { Bilingual } from "../../../domain/text";
import { type ColumnMeaning, headIdOf, type OwnId, type Recipe } from "../vocabulary/recipe";
import { slug } from "./indicator-of-head";

/** New ids of indicators; `label` goes behind the name. */
type NewId = { readonly id: string; readonly label: string };

/** The recipe in which indicators have an id and a name of their own: head and `label`. */
export function withOwnIndicators(
  recipe: Recipe,
  label: string,
  isMeant: (indicator: string) => boolean = () => true,
): Recipe {
  const own = new Map<string, NewId>();
  for (const { id } of recipe.indicators) {
    if (isMeant(id)) own.set(id, { id: ownId(id, label), label });
  }
  return renamed(recipe, recipe.indicators, (id) => own.get(id) ?? null);
}

/** {@link withOwnIndicators} of those whose id is another subject's: the subject keeps them. */
export function withSubjectIndicators(
  recipe: Recipe,
  subject: string,
  isMeant: (indicator: string) => boolean,
): Recipe {
  const own = withOwnIndicators(recipe, subject, isMeant);
  const ids = Object.entries(own.ownIds ?? {}).map(([id, entry]) => {
    const isNew = recipe.ownIds?.[id] === undefined;
    return [id, isNew ? { ...entry, ofSubject: true as const } : entry] as const;
  });
  return { ...own, ownIds: Object.fromEntries(ids) };
}

/** The recipe in which every part has indicators of its own, by the part's name. */
export function withOwnParts(recipe: Recipe): Recipe {
  const parts = recipe.parts ?? [];
  const partOf = (at: number) => parts.find(({ columns }) => columns.includes(at));
  const found = new Map<string, Indicator & { readonly from: string }>();
  const ownIds: Record<string, OwnId> = {};
  const columns = recipe.columns.map((meaning, at): ColumnMeaning => {
    const part = partOf(at);
    const known =
      "indicator" in meaning && recipe.indicators.find((i) => i.id === meaning.indicator);
    if (!part || !known) return meaning;
    const id = ownId(known.id, part.name);
    found.set(id, { ...named(known, id, part.name), from: known.id });
    ownIds[id] = entryOf(known, recipe);
    return { ...meaning, indicator: id };
  });
  const indicators = recipe.indicators.flatMap((one) => {
    const own = [...found.values()].filter(({ from }) => from === one.id);
    return own.length > 0 ? own.map(({ from: _, ...indicator }) => indicator) : [one];
  });
  return { ...recipe, columns, indicators, ownIds };
}

/** The recipe in which indicators that could be shared have the ids and names that they share. */
export function withSharedIndicators(recipe: Recipe): Recipe {
  const { ownIds = {} } = recipe;
  const back = new Map(
    Object.entries(ownIds).flatMap(([id, { shared }]) => (shared ? [[id, shared] as const] : [])),
  );
  if (back.size === 0) return recipe;
  const ids: Record<string, OwnId> = {};
  for (const [id, entry] of Object.entries(ownIds)) {
    const shared = back.get(id);
    if (!shared) ids[id] = entry;
    else if (shared.was) ids[shared.id] = shared.was;
  }
  const indicators = new Map<string, Indicator>();
  for (const one of recipe.indicators) {
    const shared = back.get(one.id);
    const { id, name } = shared ?? one;
    const family = one.family === one.id ? id : one.family;
    if (!indicators.has(id)) indicators.set(id, { ...one, id, name, family });
  }
  const idOf = (id: string) => back.get(id)?.id ?? id;
  return { ...moved(recipe, idOf), indicators: [...indicators.values()], ownIds: ids };
}

/** The recipe in which indicators go on under an id that a table of the same subject has already. */
export function continuing(recipe: Recipe, idOf: ReadonlyMap<string, Indicator>): Recipe {
  if (idOf.size === 0) return recipe;
  const ownIds: Record<string, OwnId> = { ...recipe.ownIds };
  for (const [head, { id }] of idOf) ownIds[id] = { head, ofSubject: true };
  const indicators = recipe.indicators.map((one) => idOf.get(one.id) ?? one);
  return { ...moved(recipe, (id) => idOf.get(id)?.id ?? id), indicators, ownIds };
}

/** Indicators under the ids and names of their heads, as cells of an indicator column speak of them. */
export function byHead({ indicators, ownIds = {} }: Recipe): readonly HeadIndicator[] {
  return indicators.map((one) => {
    const entry = ownIds[one.id];
    const shared = firstShared(entry);
    return {
      own: one.id,
      indicator: { ...one, id: entry?.head ?? one.id, name: shared ?? one.name },
    };
  });
}

/** Ids that an indicator would share with others otherwise, the nearest first; [] where it shares its own. */
export function sharedIds({ ownIds = {} }: Pick<Recipe, "ownIds">, id: string): string[] {
  const ids: string[] = [];
  for (let shared = ownIds[id]?.shared; shared; shared = shared.was?.shared) ids.push(shared.id);
  return ids;
}

/** An indicator as its head calls it, and the id that it has. */
export type HeadIndicator = { readonly own: string; readonly indicator: Indicator };

function firstShared(entry: OwnId | undefined): Bilingual | null {
  return (entry?.shared?.was ? firstShared(entry.shared.was) : null) ?? entry?.shared?.name ?? null;
}

function renamed(
  recipe: Recipe,
  all: readonly Indicator[],
  newId: (id: string) => NewId | null,
): Recipe {
  const ownIds: Record<string, OwnId> = {};
  for (const [id, entry] of Object.entries(recipe.ownIds ?? {})) if (!newId(id)) ownIds[id] = entry;
  const indicators = all.map((one) => {
    const own = newId(one.id);
    if (!own) return one;
    ownIds[own.id] = entryOf(one, recipe);
    return named(one, own.id, own.label);
  });
  return { ...moved(recipe, (id) => newId(id)?.id ?? id), indicators, ownIds };
}

function entryOf({ id, name }: Indicator, recipe: Recipe): OwnId {
  const was = recipe.ownIds?.[id];
  return { head: headIdOf(recipe, id), shared: { id, name, ...(was ? { was } : {}) } };
}

function ownId(id: string, label: string): string {
  return slug(`${id} ${label}`);
}

function named(one: Indicator, id: string, label: string): Indicator {
  const add = (name: string) => (name.includes(label) ? name : `${name} (${label})`);
  const name: Bilingual = { th: add(one.name.th), en: add(one.name.en) };
  return { ...one, id, name, family: one.family === one.id ? id : one.family };
}

/** Columns, counted rows and thresholds under other ids. */
function moved(recipe: Recipe, idOf: (id: string) => string): Recipe {
  const { countRows, dataset } = recipe;
  const columns = recipe.columns.map(
    (c): ColumnMeaning =>
      "indicator" in c && c.indicator !== "" ? { ...c, indicator: idOf(c.indicator) } : c,
  );
  const thresholds = dataset.thresholds.map((t) => ({ ...t, indicator: idOf(t.indicator) }));
  return {
    ...recipe,
    columns,
    ...(countRows === undefined ? {} : { countRows: idOf(countRows) }),
    dataset: { ...dataset, thresholds },
  };
}
