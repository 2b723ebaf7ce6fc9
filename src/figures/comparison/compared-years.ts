import type { Group } from "../../domain/programme";
import type { RegionScheme } from "../../domain/region";
import type { ComparedAreas } from "./compared-areas";
import { byPlace, type LinePlace, type PlaceOfRow } from "./places";

/** In how many areas a figure rose and fell between the years, among those with both. */
export type Moves = { readonly rose: number; readonly fell: number };

/** What changed in a group between two years, over the same areas in both; `null` = no figure. */
export type GroupChange = Moves & {
  readonly areas: number;
  /** Areas with a figure in both years. */
  readonly reported: number;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before, in the indicator's unit. */
  readonly points: number | null;
  /** The same as a percentage of before; `null` where that is zero. */
  readonly relative: number | null;
  /** `points` less those of the other areas: the difference in differences. */
  readonly effect: number | null;
};

/** A group of a place in the answer of the question `change-between`. */
export type ChangeRow = PlaceOfRow & GroupChange & { readonly group: Group };

/** A line of the board in two years, over the same areas in both. */
export type PairLine = {
  readonly place: LinePlace;
  readonly groups: Readonly<Record<Group, GroupChange>>;
};

/** Two years compared: who, and the lines of the board, the country first. */
export type ComparedYears = {
  readonly areas: ComparedAreas;
  readonly lines: readonly PairLine[];
};

const NO_AREAS: GroupChange = {
  ...{ areas: 0, reported: 0, rose: 0, fell: 0 },
  ...{ before: null, after: null, points: null, relative: null, effect: null },
};

/** The lines of two years from the answer of `change-between`, see `byPlace`. */
export function pairLines(rows: readonly ChangeRow[], scheme: RegionScheme): PairLine[] {
  return byPlace(rows, scheme).map(({ place, rows: of }) => {
    const change = (group: Group) => of.find((one) => one.group === group) ?? NO_AREAS;
    const groups = {
      pilot: change("pilot"),
      rollout: change("rollout"),
      other: change("other"),
    };
    return { place, groups };
  });
}
