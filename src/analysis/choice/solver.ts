/** A bound on how many may be taken among some members; `least` 0 = no lower bound. */
export type ProgrammeRow = {
  readonly members: ArrayLike<number>;
  /** Coefficient of each member; left out = 1. */
  readonly factors?: ArrayLike<number>;
  readonly least: number;
  readonly most: number;
};

/**
 * An integer programme: which things to take, each once or not, so that the sum of their weights is
 * greatest and every row is kept.
 */
export type Programme = {
  readonly weights: Float64Array;
  readonly rows: readonly ProgrammeRow[];
};

/** The things taken, or that nothing keeps all rows, or that time was up before either was proven. */
export type Solution =
  | { readonly kind: "optimal"; readonly taken: readonly number[] }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished" };

/** The best where things may be taken in part: dual value of each row, and the parts taken. */
export type Relaxed = {
  readonly kind: "optimal";
  readonly duals: Float64Array;
  readonly parts: Float64Array;
};

/** What solves programmes; `seconds` is the most that one call may take. */
export type Solver = {
  solve(programme: Programme, seconds: number): Solution;
  relax(programme: Programme, seconds: number): Relaxed | Exclude<Solution, { kind: "optimal" }>;
};
