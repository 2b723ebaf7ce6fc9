import { ROLES, type Role } from "../../domain/programme";
import type { RegionScheme } from "../../domain/region";
import { byPlace, type LinePlace } from "../comparison/places";

/** Amphoe and tambons outside Bangkok that the programme is measured against (DOPA). */
export const AMPHOE_TARGET = 878;
export const TAMBON_TARGET = 7255;

/** Areas of one role and wave in a place: a row of the answer of the question `role-progress`. */
export type RoleCount = {
  /** No place but `bangkok` counts Bangkok. */
  readonly place: LinePlace["kind"] | "bangkok";
  readonly region: string | null;
  /**
   * `any` is pilot or rollout: an area that the programme has reached; a candidate is not. `all` is
   * every area of the place.
   */
  readonly role: Role | "any" | "all";
  /** `null` for all waves together; 0 where unknown. */
  readonly wave: number | null;
  readonly tambons: number;
  /** Amphoe with at least one such tambon. */
  readonly amphoes: number;
};

/** How many tambons have each role. */
export type RoleCounts = Readonly<Record<Role, number>>;

/** Roles of one place: all its tambons, and those of each role by wave (0: wave unknown). */
export type PlaceProgress = {
  readonly tambons: number;
  readonly counts: RoleCounts;
  /** Tambons that the programme has reached. */
  readonly reached: number;
  readonly waves: readonly WaveCount[];
};

/** Roles of a region, or of what the scheme leaves out. */
export type RegionProgress = PlaceProgress & { readonly place: LinePlace };

/** Tambons of one role in one wave. */
export type WaveCount = { readonly role: Role; readonly wave: number; readonly count: number };

/** Reach of the programme. Bangkok is in none of these numbers but `bangkok`. */
export type Progress = {
  /** The whole country; `tambons` may differ from the target by the age of the list of codes. */
  readonly country: PlaceProgress;
  /** Amphoe that the programme has reached: one of their tambons is. */
  readonly amphoe: number;
  /** Khwaeng of Bangkok that are reached, left out of every other figure. */
  readonly bangkok: number;
  readonly regions: readonly RegionProgress[];
};

/** Progress from the answer of `role-progress`. Without any role everything is 0 and `waves` are empty. */
export function progressOf(rows: readonly RoleCount[], scheme: RegionScheme): Progress {
  const lines = byPlace(
    rows.filter((row): row is RoleCount & { place: LinePlace["kind"] } => row.place !== "bangkok"),
    scheme,
  ).map(({ place, rows: of }): RegionProgress => ({ place, ...placeProgress(of) }));
  const [country, ...regions] = lines;
  return {
    country: country ?? placeProgress([]),
    amphoe: reachedIn(rows, "country")?.amphoes ?? 0,
    bangkok: reachedIn(rows, "bangkok")?.tambons ?? 0,
    regions,
  };
}

function reachedIn(rows: readonly RoleCount[], place: RoleCount["place"]): RoleCount | undefined {
  return rows.find((row) => row.place === place && row.role === "any" && row.wave === null);
}

function placeProgress(rows: readonly RoleCount[]): PlaceProgress {
  const count = (role: RoleCount["role"]) =>
    rows.find((row) => row.role === role && row.wave === null)?.tambons ?? 0;
  return {
    tambons: count("all"),
    counts: { pilot: count("pilot"), rollout: count("rollout"), candidate: count("candidate") },
    reached: count("any"),
    waves: rows.flatMap(({ role, wave, tambons }) =>
      role === "any" || role === "all" || wave === null ? [] : [{ role, wave, count: tambons }],
    ),
  };
}

/** Every role and wave that occurs in any region: pilots first, known waves in order, unknown (0) first. */
export function wavesIn(regions: readonly RegionProgress[]): Omit<WaveCount, "count">[] {
  const keys = new Map<string, Omit<WaveCount, "count">>();
  for (const { role, wave } of regions.flatMap((line) => line.waves)) {
    keys.set(`${role}${wave}`, { role, wave });
  }
  const place = (role: Role) => ROLES.indexOf(role);
  return [...keys.values()].sort((a, b) => place(a.role) - place(b.role) || a.wave - b.wave);
}
