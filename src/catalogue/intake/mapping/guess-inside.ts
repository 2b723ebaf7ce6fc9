import type { DatasetLevel } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import { bareName } from "../../gazetteer/bare-name";
import type { Gazetteer, KnownArea, NameIndex } from "../../gazetteer/gazetteer";
import type { ColumnMeaning, Recipe } from "../vocabulary/recipe";

const ENOUGH = 0.6;
const SHORTEST_BARE = 5;
const NO_NAMES: NameIndex = new Map();

/**
 * The province, and the amphoe, that all rows of a table lie in, where no column tells it and the
 * title, the sheet or the file does ("จำนวนผู้สูงอายุ อำเภอแม่ริม จังหวัดเชียงใหม่"). The names of the rows must
 * bear it out: six in ten of them are names inside. Undefined where nothing tells, or several could.
 */
export function guessInside(
  table: TextTable,
  columns: readonly ColumnMeaning[],
  level: DatasetLevel,
  told: readonly string[],
  gazetteer: Gazetteer,
): Recipe["inside"] {
  const of = (name: string) => columns.findIndex((c) => c.as === "name" && c.level === name);
  const own = of(level);
  const telling = columns.some((c) => c.as === "code") || of("province") >= 0 || of("whole") >= 0;
  if (level === "province" || own < 0 || telling) return undefined;
  const provinces = namedIn(told, gazetteer.codes.province, gazetteer, PROVINCE_MARKS);
  const names = distinct(table, own, level);
  const [province] = provinces;
  if (!province || provinces.length > 1) return undefined;
  const parent = { province: province.nameTh, amphoe: "" };
  if (level === "amphoe") return fits(names, province.code, gazetteer) ? parent : undefined;
  if (of("amphoe") >= 0) {
    return fits(distinct(table, of("amphoe"), "amphoe"), province.code, gazetteer)
      ? parent
      : undefined;
  }
  const amphoes = namedIn(
    told,
    gazetteer.children.get(province.code) ?? [],
    gazetteer,
    AMPHOE_MARKS,
  );
  const [amphoe] = amphoes.filter(({ code }) => fits(names, code, gazetteer));
  return amphoe ? { ...parent, amphoe: amphoe.nameTh } : undefined;
}

const PROVINCE_MARKS = ["จังหวัด", "จ."];
const AMPHOE_MARKS = ["อำเภอ", "อ.", "เขต"];

/** Areas that texts name: after ต./อ./จ., else by a name of five letters or more. */
function namedIn(
  told: readonly string[],
  codes: readonly string[],
  gazetteer: Gazetteer,
  marks: readonly string[],
): KnownArea[] {
  const text = told.join("\n").replace(/[\s_]+/g, "");
  const areas = codes.flatMap((code) => gazetteer.areas.get(code) ?? []);
  const marked = areas.filter(({ nameTh }) => marks.some((mark) => text.includes(mark + nameTh)));
  if (marked.length > 0) return longest(marked);
  return longest(
    areas.filter(({ nameTh }) => nameTh.length >= SHORTEST_BARE && text.includes(nameTh)),
  );
}

/** Without those whose name is part of another's (แม่ของ, แม่ของใต้). */
function longest(areas: readonly KnownArea[]): KnownArea[] {
  return areas.filter(
    (one) => !areas.some((other) => other !== one && other.nameTh.startsWith(one.nameTh)),
  );
}

function distinct(table: TextTable, at: number, level: DatasetLevel): string[] {
  const cells = table.rows.slice(0, 3000).map((row) => bareName(row[at] ?? "", level));
  return [...new Set(cells)].filter((name) => name !== "");
}

function fits(names: readonly string[], parent: string, gazetteer: Gazetteer): boolean {
  const known = gazetteer.inside.get(parent) ?? NO_NAMES;
  const found = names.filter((name) => known.has(name)).length;
  return found > 0 && found >= names.length * ENOUGH;
}
