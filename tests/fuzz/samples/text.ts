import type { FormatSamples, Sample } from "../sample";

const HEAD = ["code", "name", "value"];
const ROWS = [
  ["100101", "พระบรมมหาราชวัง", "12.5"],
  ["100102", "วังบูรพาภิรมย์", "1,204"],
  ["100103", 'วัดราชบพิธ "เก่า"', "<5"],
  ["100104", "สำราญราษฎร์", ""],
  ["100105", "ศาลเจ้าพ่อเสือ\nแถวสอง", "-"],
];

const utf8 = (text: string) => new TextEncoder().encode(text);

function separated(delimiter: string): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [HEAD, ...ROWS].map((row) => row.map(cell).join(delimiter)).join("\r\n");
}

const sample = (name: string, bytes: Uint8Array): Sample => ({ name, bytes, rows: ROWS.length });

/** Separated text in the encodings and with the separators that offices send. */
export const csvSamples: FormatSamples = {
  format: "csv",
  make: () => [
    sample("a.csv", utf8(separated(","))),
    sample("b.csv", utf8(`\uFEFF# ปี: 2565\r\n${separated(";")}`)),
    sample("c.txt", new Uint8Array(Buffer.from(`\uFEFF${separated("\t")}`, "utf16le"))),
    sample("d.csv", utf8(ROWS.map((_, i) => `1001${i},${i}`).join("\n"))),
  ],
};
