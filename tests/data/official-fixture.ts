/** A TPMAP file of one dimension from rows of code, population, rate. */
export function aTpmapFile(
  dimension: string,
  rows: readonly (readonly [string, number, number | string])[],
): string {
  const head = "tumbol_ID,tumbol_name,total_population";
  const lines = rows.map(([code, people, rate]) => `${code},ชื่อ ${code},${people},${rate}`);
  return [`${head},poverty_rate_${dimension}`, ...lines].join("\n");
}

/** A crosswalk file from pairs of source and target. */
export function aCrosswalkFile(pairs: readonly (readonly [string, string])[]): string {
  const lines = pairs.map(([from, to]) => `"${from}","${to}"`);
  return ['"TUMBOL_ID","MAP_TUMBOL_ID"', ...lines].join("\n");
}
