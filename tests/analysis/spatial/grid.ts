/** Rook neighbours of a grid, row by row. */
export function rook(rows: number, columns: number): number[][] {
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const list: number[] = [];
    if (row > 0) list.push(i - columns);
    if (column > 0) list.push(i - 1);
    if (column < columns - 1) list.push(i + 1);
    if (row < rows - 1) list.push(i + columns);
    return list;
  });
}

/** The ten areas of pysal/esda @11450be, docstring of esda/moran.py (desmith). */
export const DESMITH = {
  values: [2.24, 3.1, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06],
  neighbours: [
    [1, 3],
    [0, 4],
    [3, 6],
    [0, 2, 4, 7],
    [1, 3, 5, 8],
    [4, 9],
    [2, 7],
    [3, 6, 8],
    [4, 7, 9],
    [5, 8],
  ],
};
