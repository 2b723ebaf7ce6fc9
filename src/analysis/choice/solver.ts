/**
 * An integer programme: choose among `weights.length` things, each once or not, so that the sum of
 * weights is greatest. Each row bounds the number taken among its members.
 */
export type Programme = {
  readonly weights: Float64Array;
  readonly rows: readonly {
    readonly members: readonly number[];
    readonly least: number;
    readonly most: number;
  }[];
};

/** The things taken, that nothing keeps all rows, or that time was up before either was proven. */
export type Solution =
  | { readonly kind: "optimal"; readonly taken: readonly number[] }
  | { readonly kind: "infeasible" }
  | { readonly kind: "unfinished" };

/** Solves programmes; `seconds` is the most that one may take. */
export type Solver = (programme: Programme, seconds: number) => Solution;
