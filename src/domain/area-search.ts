import type { AreaTable } from "./area";

const PREFIXES = /^(?:ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.)/;
const THAI_ZERO = 0x0e50;

/** Rows found for a text, best first, and how many more there are. */
export type SearchResult = { readonly rows: readonly number[]; readonly more: number };

/**
 * Finds tambons by Thai name, English name or code. Several words narrow the search by amphoe and
 * province ("ในเมือง ขอนแก่น"). Thai digits, the usual prefixes (ต. อ. จ. …) and letter case do
 * not matter. An empty text finds nothing.
 */
export function searchAreas(areas: AreaTable, text: string, limit = 12): SearchResult {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return { rows: [], more: 0 };
  const scored: { row: number; score: number }[] = [];
  for (let row = 0; row < areas.count; row++) {
    const score = scoreOf(areas, row, tokens);
    if (score > 0) scored.push({ row, score });
  }
  scored.sort((a, b) => b.score - a.score || a.row - b.row);
  const rows = scored.slice(0, limit).map((found) => found.row);
  return { rows, more: scored.length - rows.length };
}

function tokensOf(text: string): string[] {
  const plain = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
  const words = plain.toLowerCase().trim().split(/\s+/);
  return words.map((word) => word.replace(PREFIXES, "")).filter((word) => word !== "");
}

function scoreOf(areas: AreaTable, row: number, tokens: readonly string[]): number {
  const [first = "", ...rest] = tokens;
  const whole = tokens.join(" ");
  const name = Math.max(ownScore(areas, row, whole), ownScore(areas, row, first));
  if (rest.length === 0 || ownScore(areas, row, whole) > 0) return name;
  if (name === 0) return 0;
  return rest.every((token) => inParents(areas, row, token) || inName(areas, row, token))
    ? name
    : 0;
}

function ownScore(areas: AreaTable, row: number, token: string): number {
  const names = [areas.nameTh[row] ?? "", (areas.nameEn[row] ?? "").toLowerCase()];
  if (areas.code[row] === token || names.includes(token)) return 4;
  if (/^\d{2,6}$/.test(token)) return areas.code[row]?.startsWith(token) ? 3 : 0;
  if (names.some((name) => name.startsWith(token))) return 2;
  return names.some((name) => name.includes(token)) ? 1 : 0;
}

function inName(areas: AreaTable, row: number, token: string): boolean {
  return ownScore(areas, row, token) > 0;
}

function inParents(areas: AreaTable, row: number, token: string): boolean {
  const thai = `${areas.amphoeTh[row]} ${areas.provinceTh[row]}`;
  const english = `${areas.amphoeEn[row]} ${areas.provinceEn[row]}`.toLowerCase();
  return thai.includes(token) || english.includes(token);
}
