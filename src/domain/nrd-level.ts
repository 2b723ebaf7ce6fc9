/** Score of a กชช.2ค indicator: 1 severe problem, 2 some, 3 little or none; null = not applicable. */
export type NrdScore = 1 | 2 | 3 | null;

/** A band: a village with at least `from` indicators at score 1 has this level. */
export type NrdBand = { readonly level: 1 | 2 | 3; readonly from: number };

/**
 * Level 1 (needs help most) from 11 indicators at score 1, level 2 from 6, level 3 (progressive)
 * below. Community Development Department; of medium certainty, so `data/nrd2c-bands.csv` may say else.
 */
export const NRD_BANDS: readonly NrdBand[] = [
  { level: 1, from: 11 },
  { level: 2, from: 6 },
  { level: 3, from: 0 },
];

/**
 * Level of a village: of the bands whose bound it reaches the one with the highest bound. Scores
 * that are not applicable count nowhere; no score at all gives null.
 */
export function nrdLevel(
  scores: readonly NrdScore[],
  bands: readonly NrdBand[] = NRD_BANDS,
): 1 | 2 | 3 | null {
  if (scores.every((s) => s === null)) return null;
  const severe = scores.filter((s) => s === 1).length;
  const reached = bands.filter((band) => severe >= band.from);
  return (
    reached.reduce<NrdBand | null>(
      (best, band) => (best === null || band.from > best.from ? band : best),
      null,
    )?.level ?? null
  );
}
