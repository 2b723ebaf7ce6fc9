/** What joining needs to know of the current tambons: their codes with the Thai name of each. */
export type CodeList = {
  readonly names: ReadonlyMap<string, string>;
  /** Two-digit codes of the provinces. */
  readonly provinces: ReadonlySet<string>;
};

/** The gazetteer of codes and Thai names, row by row. */
export function codeListOf(codes: readonly string[], names: readonly string[]): CodeList {
  return {
    names: new Map(codes.map((code, i) => [code, names[i] ?? ""])),
    provinces: new Set(codes.map((code) => code.slice(0, 2))),
  };
}
