import { chance, type Draw, oneOf } from "./places";

/** A column that says nothing about an area: no figure of any indicator. */
export type NoiseColumn = { readonly head: string; readonly cell: (row: number) => string };

/** Running numbers, ids, classes and remarks that offices leave in their tables. */
export function drawNoise(draw: Draw): {
  readonly habits: readonly string[];
  readonly before: readonly NoiseColumn[];
  readonly after: readonly NoiseColumn[];
} {
  const running = oneOf(draw, ["ลำดับ", "ที่", "OBJECTID", "FID", "No."]);
  const start = chance(draw, 0.8) ? 1 : 4112;
  const kinds = Array.from({ length: 40 }, () => String(1 + Math.floor(draw() * 4)));
  const before = chance(draw, 0.5)
    ? [{ head: running, cell: (row: number) => String(start + row) }]
    : [];
  const extra: readonly NoiseColumn[] = [
    {
      head: oneOf(draw, ["lm_type", "TYPE_ID", "ประเภท", "class"]),
      cell: (row) => kinds[row % 40] ?? "",
    },
    { head: oneOf(draw, ["KIND", "scale", "version"]), cell: () => "4" },
    {
      head: oneOf(draw, ["โทรศัพท์", "เบอร์โทร"]),
      cell: (row) => `05${String(3_210_000 + row * 37)}`,
    },
    {
      head: oneOf(draw, ["รหัสไปรษณีย์", "zipcode"]),
      cell: (row) => String(50_000 + (row % 30) * 10),
    },
    { head: "หมายเหตุ", cell: (row) => (row % 11 === 3 ? "ข้อมูลเบื้องต้น" : "") },
  ];
  const after = chance(draw, 0.3) ? [oneOf(draw, extra)] : [];
  const habits = [...before, ...after].map(({ head }) => `column ${head}`);
  return { habits, before, after };
}
