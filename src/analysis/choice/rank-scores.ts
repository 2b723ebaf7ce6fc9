/**
 * Rows with a score, best first, equals by row, and the rank of every row: 1 is best, equals share
 * the better rank, 0 without a score (NaN).
 */
export function rankScores(score: Float64Array): { order: Int32Array; rank: Int32Array } {
  const rows = new Int32Array(score.length);
  let count = 0;
  for (let i = 0; i < score.length; i++) if (!Number.isNaN(score[i])) rows[count++] = i;
  const order = rows.subarray(0, count).sort((a, b) => score[b]! - score[a]! || a - b);
  const rank = new Int32Array(score.length);
  for (let k = 0; k < count; k++) {
    const isTie = k > 0 && score[order[k - 1]!] === score[order[k]!];
    rank[order[k]!] = isTie ? rank[order[k - 1]!]! : k + 1;
  }
  return { order, rank };
}
