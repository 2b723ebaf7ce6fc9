import type { Language } from "../../base/language";
import type { DatasetInfo, DatasetKind } from "../../domain/dataset";
import { shownDatasets, type VisibleSource } from "../../domain/shown-datasets";
import type { Bilingual } from "../../domain/text";
import type { AppData } from "../app-data";

/** What a figure, a mark or a list is made of. */
export type Ingredient =
  /** An indicator in one year, or in all its years. */
  | { readonly source: VisibleSource; readonly year?: number }
  /** All datasets in use of another kind. A person's own role edits are no dataset. */
  | { readonly kind: Exclude<DatasetKind, "indicators" | "boundaries"> };

/** What has to be said of where something comes from. */
export type Stamp = {
  /** Whether any of it is demonstration data. */
  readonly demonstration: boolean;
  /** The datasets behind it, each once. */
  readonly datasets: readonly DatasetInfo[];
};

type Data = Pick<AppData, "manifest">;

/**
 * The stamp of something made of several things: demonstration as soon as one of them is. A figure
 * by group is made of its indicator and of the roles. Only datasets in use count: once real roles
 * are there, demonstration roles are not used and stamp nothing.
 */
export function stampOf({ manifest }: Data, ingredients: readonly Ingredient[]): Stamp {
  const found = ingredients.flatMap((one) => {
    if ("kind" in one) return shownDatasets(manifest, one.kind);
    const { source, year } = one;
    const parts = source.parts.filter(({ years }) => year === undefined || years.includes(year));
    return manifest.datasets.filter(({ id }) => parts.some(({ dataset }) => dataset === id));
  });
  const datasets = [...new Set(found)];
  return { demonstration: datasets.some((one) => one.demonstration), datasets };
}

/** The sources of all datasets behind something, each once, in one text a language. */
export function sourceOfStamp({ datasets }: Stamp): Bilingual {
  const all = (language: Language) => {
    return [...new Set(datasets.map(({ source }) => source[language]))].join("; ");
  };
  return { th: all("th"), en: all("en") };
}
