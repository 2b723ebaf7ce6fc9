/** A small sound file, made in code, that the fuzzer damages. */
export type Sample = {
  /** With the ending that its driver goes by. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Rows over all its tables when it is whole. */
  readonly rows: number;
  /** Files that belong to it, by lower-case ending (".dbf"); they are damaged in turn. */
  readonly companions?: ReadonlyMap<string, Uint8Array>;
};

/** The samples of one format (`id` of its driver). */
export type FormatSamples = {
  readonly format: string;
  readonly make: () => Promise<readonly Sample[]> | readonly Sample[];
};
