import { textAt } from "../../base/column";
import type { AreaTable } from "../../domain/area";
import type { DatasetLevel } from "../../domain/dataset";
import { bareName } from "./bare-name";
import type { CodeChange, CodeHistory } from "./code-history";

export type { CodeChange, CodeHistory } from "./code-history";

/** A current area of any level. */
export type KnownArea = {
  readonly code: string;
  readonly level: DatasetLevel;
  readonly nameTh: string;
  readonly nameEn: string;
  /** Code of the amphoe or province that holds it; "" for a province. */
  readonly parent: string;
};

/** Codes by bare name ({@link bareName}), Thai and English. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** What the join and the guessing hold a file against. */
export type Gazetteer = {
  /** Current areas of the three levels by code. */
  readonly areas: ReadonlyMap<string, KnownArea>;
  /** Current codes of a level, ascending. */
  readonly codes: Readonly<Record<DatasetLevel, readonly string[]>>;
  /** Names of a level over the whole country: tells what a column holds, never places a row. */
  readonly names: Readonly<Record<DatasetLevel, NameIndex>>;
  /** Names of the areas right inside a parent, by its code; "" holds the provinces. */
  readonly inside: ReadonlyMap<string, NameIndex>;
  /** Codes right inside a parent, ascending; "" holds the provinces. */
  readonly children: ReadonlyMap<string, readonly string[]>;
  /** Changes by old code. A code that is current again has none. */
  readonly history: ReadonlyMap<string, readonly CodeChange[]>;
  /** Areas that took land of an amphoe or province, by its code, whether it is current or not. */
  readonly heirs: ReadonlyMap<string, readonly string[]>;
  /** Code of the tambon that holds a point (WGS 84 degrees). */
  readonly locate?: (lon: number, lat: number) => string | null;
};

/** The columns of the areas that a gazetteer is made of. */
export type NamedAreas = Pick<
  AreaTable,
  | "code"
  | "nameTh"
  | "nameEn"
  | "amphoeCode"
  | "amphoeTh"
  | "amphoeEn"
  | "provinceCode"
  | "provinceTh"
  | "provinceEn"
>;

/** The gazetteer of the loaded areas and the code history. An amphoe "เมือง…" is also known as "เมือง". */
export function gazetteerOf(areas: NamedAreas, history: CodeHistory): Gazetteer {
  const known = knownAreas(areas);
  const names = { tambon: new Index(), amphoe: new Index(), province: new Index() };
  const inside = new Map<string, Index>();
  const children = new Map<string, string[]>();
  const codes = { tambon: [] as string[], amphoe: [] as string[], province: [] as string[] };
  for (const area of [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    codes[area.level].push(area.code);
    listed(children, area.parent, () => []).push(area.code);
    for (const name of namesOf(area, known)) {
      names[area.level].add(name, area.code);
      listed(inside, area.parent, () => new Index()).add(name, area.code);
    }
  }
  const old = history.filter((change) => !known.has(change.oldCode));
  return {
    areas: known,
    codes,
    names,
    inside,
    children,
    history: grouped(old, (change) => change),
    heirs: heirsOf(history, known),
  };
}

function knownAreas(areas: NamedAreas): Map<string, KnownArea> {
  const byCode = new Map<string, KnownArea>();
  areas.code.forEach((code, i) => {
    const [amphoe, province] = [textAt(areas.amphoeCode, i), textAt(areas.provinceCode, i)];
    const add = (area: KnownArea) => byCode.has(area.code) || byCode.set(area.code, area);
    const [th, en] = [textAt(areas.nameTh, i), textAt(areas.nameEn, i)];
    add({ code, level: "tambon", nameTh: th, nameEn: en, parent: amphoe });
    const [amphoeTh, amphoeEn] = [textAt(areas.amphoeTh, i), textAt(areas.amphoeEn, i)];
    add({ code: amphoe, level: "amphoe", nameTh: amphoeTh, nameEn: amphoeEn, parent: province });
    const [provinceTh, provinceEn] = [textAt(areas.provinceTh, i), textAt(areas.provinceEn, i)];
    add({ code: province, level: "province", nameTh: provinceTh, nameEn: provinceEn, parent: "" });
  });
  return byCode;
}

function namesOf(area: KnownArea, known: ReadonlyMap<string, KnownArea>): Set<string> {
  const names = new Set([bareName(area.nameTh, area.level), bareName(area.nameEn, area.level)]);
  const province = area.level === "amphoe" ? known.get(area.parent) : undefined;
  if (province) {
    if (names.has(bareName(`เมือง${province.nameTh}`, "amphoe"))) names.add("เมือง");
    if (names.has(bareName(`mueang${province.nameEn}`, "amphoe"))) names.add("mueang");
  }
  names.delete("");
  return names;
}

function heirsOf(
  history: CodeHistory,
  known: ReadonlyMap<string, KnownArea>,
): Map<string, string[]> {
  const parts = history.filter((change) => change.oldCode.length < 6 && known.has(change.newCode));
  return grouped(parts, (change) => change.newCode);
}

function grouped<T>(history: CodeHistory, of: (change: CodeChange) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const change of history) listed(groups, change.oldCode, () => []).push(of(change));
  return groups;
}

class Index extends Map<string, string[]> {
  add(name: string, code: string): void {
    listed(this, name, () => []).push(code);
  }
}

function listed<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
