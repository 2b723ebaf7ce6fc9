import type { AreaTable } from "../domain/area";
import type { Manifest } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import type { RegionScheme } from "../domain/region";
import type { VisibleSource } from "../domain/shown-datasets";

/** What every view needs before it can show anything. */
export type AppData = {
  /** The shipped datasets, then the user's. */
  readonly manifest: Manifest;
  readonly areas: AreaTable;
  readonly schemes: readonly RegionScheme[];
  /** Indicators that have data, in the order of the catalogue, then those of the user's datasets. */
  readonly indicators: readonly Indicator[];
  readonly sources: ReadonlyMap<string, VisibleSource>;
  /** State of the workspace that this is made of; see `signatureOf`. */
  readonly workspace: string;
};

/** The region scheme of an id; an unknown id gives the first, and no scheme at all `undefined`. */
export function resolveScheme(
  { schemes }: Pick<AppData, "schemes">,
  id: string,
): RegionScheme | undefined {
  return schemes.find((scheme) => scheme.id === id) ?? schemes[0];
}
