import { fail, ok, type Result } from "../../src/base/result";
import {
  type BoundaryFacts,
  describeBoundaries,
} from "../../src/catalogue/boundaries/describe-boundaries";
import { readBoundaries, type TambonShape } from "../../src/catalogue/boundaries/read-boundaries";
import type { TextTable } from "../../src/catalogue/formats/format";
import type { Gazetteer } from "../../src/catalogue/gazetteer";
import { cellsOf, columnNamed } from "../../src/catalogue/mapping/find-column";
import type { BoundaryInfo } from "../../src/domain/dataset";
import { readSource } from "./read-source";

/** Official boundaries: every shape of the file (retired codes too) and what there is to say of them. */
export type OfficialBoundaries = {
  readonly file: string;
  readonly shapes: readonly TambonShape[];
  readonly facts: BoundaryFacts;
  readonly about: Pick<BoundaryInfo, "title" | "source" | "licence" | "vintage" | "approximate">;
};

const COD_AB = {
  title: { th: "ขอบเขตตำบล COD-AB (กรมแผนที่ทหาร)", en: "COD-AB tambon boundaries (RTSD)" },
  source: {
    th: "OCHA COD-AB / กรมแผนที่ทหาร (RTSD)",
    en: "OCHA COD-AB / Royal Thai Survey Department (RTSD)",
  },
  licence: { th: "CC BY 3.0 IGO", en: "CC BY 3.0 IGO" },
};

/** Reads the boundary file: the first of its layers whose codes are tambon codes. */
export async function loadBoundaries(
  pathOrUrl: string,
  gazetteer: Gazetteer,
): Promise<Result<OfficialBoundaries>> {
  const source = await readSource(pathOrUrl);
  if (!source.ok) return source;
  const { name, contents } = source.value;
  let first: Result<OfficialBoundaries> = fail({ kind: "zip-without-shapefile", file: name });
  for (const table of contents.tables.filter((t) => t.geometries)) {
    const read = readBoundaries(table, name, gazetteer);
    if (read.ok) return ok(boundariesOf(table, name, read.value, gazetteer));
    first = read;
  }
  return first;
}

function boundariesOf(
  table: TextTable,
  file: string,
  shapes: readonly TambonShape[],
  gazetteer: Gazetteer,
): OfficialBoundaries {
  const about = columnNamed(table, ["ADM3_PCODE"]) >= 0 ? COD_AB : unknownSource(file);
  const facts = describeBoundaries(shapes, gazetteer);
  return {
    file,
    shapes,
    facts,
    about: { ...about, vintage: vintageOf(table, file), approximate: false },
  };
}

function unknownSource(file: string) {
  const licence = { th: "ไม่ระบุ", en: "not stated" };
  return { title: { th: file, en: file }, source: { th: file, en: file }, licence };
}

/** Date of the set as YYYY-MM-DD, from its column `validOn` or eight digits in the name; "" without. */
function vintageOf(table: TextTable, file: string): string {
  const column = columnNamed(table, ["validOn"]);
  const stated = column < 0 ? undefined : cellsOf(table, column).find((c) => /^\d{8}$/.test(c));
  const digits = stated ?? /(?<!\d)(19|20)\d{6}(?!\d)/.exec(file)?.[0] ?? "";
  return digits.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
}
