import type { DatasetInfo, Manifest } from "../../domain/dataset";
import { DIMENSIONS } from "../../domain/indicator";
import { shownDatasets, sourceOfYear, type VisibleSource } from "../../domain/shown-datasets";

/** Indicator of the union rule: deprived in any of the five. */
export const ANY = "poverty_any";

/** Indicators of the five dimensions, along `DIMENSIONS`. */
export const RATES: readonly string[] = DIMENSIONS.map((dimension) => `poverty_${dimension}`);

/** A set of joint cells, and the table whose `poverty_any` tells how many people were surveyed. */
export type JointSource = { readonly cells: DatasetInfo; readonly base: DatasetInfo };

type Sources = ReadonlyMap<string, VisibleSource>;

/**
 * The joint cells to use, those that win first. Real and demonstration data are never mixed: once
 * one of the six poverty indicators is real, demonstration cells are no longer used.
 */
export function jointSources(manifest: Manifest, sources: Sources): JointSource[] {
  const real = isReal(sources);
  const usable = shownDatasets(manifest, "joint_cells").filter((d) => d.demonstration !== real);
  return usable.reverse().flatMap((cells) => {
    const base = baseOf(manifest, cells);
    return base ? [{ cells, base }] : [];
  });
}

/** A set of joint cells as it is shown: `hidden` are years that a later set has too. */
export type ShownCells = { readonly cells: DatasetInfo; readonly hidden: readonly number[] };

/**
 * The sets of joint cells that SQL holds: those of {@link jointSources}, each without the years of
 * later ones, so that two versions of a survey are never added.
 */
export function shownCells(manifest: Manifest, sources: Sources): ShownCells[] {
  const inOrder = jointSources(manifest, sources).reverse();
  return inOrder.map(({ cells }, i) => ({
    cells,
    hidden: inOrder.slice(i + 1).flatMap(({ base }) => base.years),
  }));
}

/** The table that a set of cells was made with: `mine` for `mine-cells`, else one of its kind. */
function baseOf(manifest: Manifest, cells: DatasetInfo): DatasetInfo | undefined {
  const all = manifest.datasets.filter(
    (d) => d.kind === "indicators" && d.files.some(({ indicator }) => indicator === ANY),
  );
  return (
    all.find(({ id }) => `${id}-cells` === cells.id) ??
    all.findLast(({ demonstration }) => demonstration === cells.demonstration)
  );
}

/** Indicators of the five dimensions and of any that may be used: all real, or all demonstration. */
export function rateSources(sources: Sources): Map<string, VisibleSource> {
  const real = isReal(sources);
  return new Map([...poverty(sources)].filter(([, source]) => source.demonstration !== real));
}

/** Of the indicators that have a year, those of one dataset: the one with most of the dimensions. */
export function ratesOfYear(
  sources: Sources,
  year: number,
): { readonly dataset: string; readonly ids: readonly string[] } | null {
  const own = [...sources].flatMap(([id, source]) =>
    source.years.includes(year) ? [{ id, dataset: sourceOfYear(source, year).dataset }] : [],
  );
  const of = (dataset: string) => own.filter((one) => one.dataset === dataset);
  const dimensions = own.filter(({ id }) => id !== ANY);
  const [best] = dimensions.sort((a, b) => of(b.dataset).length - of(a.dataset).length);
  return best ? { dataset: best.dataset, ids: of(best.dataset).map(({ id }) => id) } : null;
}

function isReal(sources: Sources): boolean {
  return [...poverty(sources).values()].some(({ demonstration }) => !demonstration);
}

function poverty(sources: Sources): Map<string, VisibleSource> {
  return new Map([...sources].filter(([id]) => id === ANY || RATES.includes(id)));
}
