/** A table of `data/`, parsed by the build (`scripts/build/bundled-tables.ts`): cells as text. */
declare module "*.csv" {
  export const rows: readonly Readonly<Record<string, string>>[];
}
