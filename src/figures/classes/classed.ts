/**
 * What a class looks like that is no step of a ramp: a meaning with a fixed colour, which the
 * `layers` give it. `square-x-y` is a cell of two indicators at once, 0 low to 2 high.
 */
export type Tone =
  | "zero"
  | "high"
  | "high-maybe"
  | "highish"
  | "low"
  | "low-maybe"
  | "lowish"
  | "neither"
  | "alone"
  | "returning"
  | "new"
  | "fading"
  | "from-zero"
  | "unknown"
  | "uncompared"
  | "plain"
  | "offered"
  | "covered"
  | `square-${number}-${number}`;

/**
 * How the classes without a tone are told apart, in their order: by the palette that the user chose
 * (around `centre` where it has two arms), from light to dark, by one hue for counts, or by two arms
 * whose warm one stands for the worse side.
 */
export type Ramp =
  | { readonly kind: "palette"; readonly centre: number | null }
  | { readonly kind: "sequential" }
  | { readonly kind: "counts" }
  | { readonly kind: "arms"; readonly worse: "high" | "low" };

/** A class of a map: values above `from` up to `to`, or, without `to`, a meaning named by `key`. */
export type ClassItem = {
  readonly key: string;
  readonly from?: number | null;
  readonly to?: number;
  /** Number of areas in it. */
  readonly count: number;
  readonly tone?: Tone;
};

/**
 * Areas in classes, without colours: what one map is coloured by and what its legend lists. `classOf`
 * holds, by row of the area table, an index into `items` or a state of `AREA_CLASS`.
 */
export type Classed = {
  readonly classOf: Uint8Array;
  readonly items: readonly ClassItem[];
  readonly ramp: Ramp;
};
