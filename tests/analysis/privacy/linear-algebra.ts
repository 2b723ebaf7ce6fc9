/** Whether equations with zero right sides force the unknown `cell` to a single value. */
export function isDetermined(rows: readonly number[][], cell: number): boolean {
  const unit = new Array(rows[0]?.length ?? cell + 1).fill(0);
  unit[cell] = 1;
  return rank([...rows, unit]) === rank(rows);
}

function rank(matrix: readonly number[][]): number {
  const rows = matrix.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    for (let i = found + 1; i < rows.length; i++) subtract(rows[i]!, rows[found]!, column);
    found++;
  }
  return found;
}

function subtract(row: number[], pivot: readonly number[], column: number): void {
  const times = row[column]! / pivot[column]!;
  if (times === 0) return;
  for (let j = column; j < row.length; j++) row[j] = row[j]! - times * pivot[j]!;
}
