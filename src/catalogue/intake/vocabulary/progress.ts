/** How far an import is; sent at most some times a second. */
export type IntakeProgress = {
  /** `fetch` an address, `read` bytes to rows, `guess` columns, `place` rows, `write` tables, `keep` them. */
  readonly phase: "fetch" | "read" | "guess" | "place" | "write" | "keep";
  readonly file: string;
  /** Rows done so far in this phase; 0 where rows are not counted. */
  readonly rows: number;
  /** Files done, of how many. */
  readonly done: number;
  readonly total: number;
};
