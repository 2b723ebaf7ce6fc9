import type { DatasetInfo, DatasetKind, Manifest, Withheld } from "./dataset";
import type { Indicator } from "./indicator";

/**
 * How demonstration data are shown. `auto`: where nothing real stands beside them. `beside`: also
 * beside real data of their family and a person's own roles. `hidden`: nowhere.
 */
export const DEMONSTRATION_CHOICES = ["auto", "beside", "hidden"] as const;

/** One of {@link DEMONSTRATION_CHOICES}. */
export type DemonstrationChoice = (typeof DEMONSTRATION_CHOICES)[number];

/** What decides which demonstration data are in use. */
export type DemonstrationWish = {
  readonly choice: DemonstrationChoice;
  /** A person gave some area a role. */
  readonly ownRoles: boolean;
};

/**
 * The manifest with the datasets in use: the one list that every page, legend, file and table goes by.
 * Demonstration figures of a family of which anything is real are withheld, as nobody may read a
 * made-up rate of the poor in any dimension beside a real one of a single dimension; so is the made-up
 * programme beside a person's own roles. The same object where nothing is withheld.
 */
export function inUse(
  manifest: Manifest,
  catalogue: readonly Indicator[],
  wish: DemonstrationWish,
): Manifest {
  const real = realFamilies(manifest, catalogue);
  const parts = manifest.datasets.map((dataset) => partsOf(dataset, catalogue, real, wish));
  const withheld = parts.flatMap(({ withheld }) => withheld ?? []);
  if (withheld.length === 0) return manifest;
  return { ...manifest, datasets: parts.flatMap(({ used }) => used ?? []), withheld };
}

type Parts = { readonly used: DatasetInfo | null; readonly withheld: Withheld | null };

function partsOf(
  dataset: DatasetInfo,
  catalogue: readonly Indicator[],
  real: ReadonlySet<string>,
  { choice, ownRoles }: DemonstrationWish,
): Parts {
  const all = (why: Withheld["why"]): Parts => ({
    used: null,
    withheld: { dataset, why, indicators: indicatorsOf(dataset, catalogue) },
  });
  if (!dataset.demonstration || choice === "beside") return { used: dataset, withheld: null };
  if (choice === "hidden") return all("asked");
  if (dataset.kind === "roles" && ownRoles) return all("own-roles");
  const families = familiesOf(dataset, catalogue);
  const files = dataset.files.filter((_, i) => !real.has(families[i] ?? ""));
  if (files.length === dataset.files.length) return { used: dataset, withheld: null };
  if (files.length === 0) return all("family");
  const gone = { ...dataset, files: dataset.files.filter((file) => !files.includes(file)) };
  return {
    used: { ...dataset, files },
    withheld: { dataset: gone, why: "family", indicators: indicatorsOf(gone, catalogue) },
  };
}

/** The family that each file's figures are of; "" where they are of none. */
function familiesOf({ kind, files }: DatasetInfo, catalogue: readonly Indicator[]): string[] {
  if (kind === "joint_cells") return files.map(() => familyOfDimensions(catalogue));
  if (kind !== "indicators") return files.map(() => "");
  return files.map(({ indicator }) => familyOf(indicator, catalogue));
}

function familyOf(indicator: string, catalogue: readonly Indicator[]): string {
  return catalogue.find(({ id }) => id === indicator)?.family ?? "";
}

/** Who is poor in which dimensions at once is told in the family that has the dimensions. */
function familyOfDimensions(catalogue: readonly Indicator[]): string {
  return catalogue.find(({ dimension }) => dimension !== null)?.family ?? "";
}

function realFamilies(
  { datasets }: Manifest,
  catalogue: readonly Indicator[],
): ReadonlySet<string> {
  const real = datasets.filter(
    ({ kind, demonstration }) => kind === "indicators" && !demonstration,
  );
  const families = real.flatMap(({ files }) =>
    files.map(({ indicator }) => familyOf(indicator, catalogue)),
  );
  return new Set(families.filter((family) => family !== ""));
}

function indicatorsOf({ kind, files }: DatasetInfo, catalogue: readonly Indicator[]): Indicator[] {
  if (kind !== "indicators") return [];
  return files.flatMap(({ indicator }) => catalogue.find(({ id }) => id === indicator) ?? []);
}

/** Whether demonstration data stand beside real ones of their family, or beside a person's own roles. */
export function isMixed(
  manifest: Manifest,
  catalogue: readonly Indicator[],
  ownRoles: boolean,
): boolean {
  return inUse(manifest, catalogue, { choice: "auto", ownRoles }) !== manifest;
}

/** The withheld figures of an indicator; `null` where none are. */
export function withheldIndicator(manifest: Manifest, indicator: string): Withheld | null {
  const all = manifest.withheld ?? [];
  return all.find(({ indicators }) => indicators.some(({ id }) => id === indicator)) ?? null;
}

/** Whether there are demonstration data at all, in use or not. */
export function hasDemonstration({ datasets, withheld = [] }: Manifest): boolean {
  return withheld.length > 0 || datasets.some(({ demonstration }) => demonstration);
}

/** Whether there are demonstration data of a kind that are not in use. */
export function isWithheld({ withheld = [] }: Manifest, kind: DatasetKind): boolean {
  return withheld.some(({ dataset }) => dataset.kind === kind);
}
