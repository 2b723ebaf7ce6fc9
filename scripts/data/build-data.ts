import { ok, type Result } from "../../src/base/result";
import { writeIndicatorList } from "../../src/catalogue/arrow/write-indicator-list";
import { writeUnplaced } from "../../src/catalogue/arrow/write-unplaced";
import { MANIFEST_FILE } from "../../src/catalogue/shipped/manifest";
import { sealed } from "../../src/catalogue/shipped/manifest-seal";
import type { DatasetInfo, Manifest } from "../../src/domain/dataset";
import { areasTable } from "./areas-table";
import { approximateSource, type BuiltBoundaries, writeBoundaries } from "./boundary-files";
import { writeDemonstration } from "./demo/datasets";
import { type Facts, readFacts } from "./facts";
import { neighboursTopology } from "./neighbours";
import { loadOfficial, type OfficialData } from "./official";
import type { OfficialOptions } from "./official-options";
import { writeOfficialIndicators } from "./official-write";
import { type Output, openOutput, type WrittenFile } from "./output";

/** What a build made: its manifest, its files, and the lines that official files ask to print. */
export type BuiltData = {
  readonly manifest: Manifest;
  readonly files: readonly WrittenFile[];
  readonly lines: readonly string[];
};

/**
 * Builds all data into `target`. Everything is made in a folder beside it first: a failure returns
 * its problem, or throws, and leaves the previous data as it was.
 */
export async function buildData(
  options: OfficialOptions,
  target: string,
): Promise<Result<BuiltData>> {
  const facts = readFacts();
  const official = await loadOfficial(options, facts);
  if (!official.ok) return official;
  const output = openOutput(target);
  try {
    const manifest = writeAll(facts, official.value, output);
    output.commit();
    return ok({ manifest, files: output.files(), lines: official.value.lines });
  } finally {
    output.discard();
  }
}

function writeAll(facts: Facts, official: OfficialData, output: Output): Manifest {
  const { write } = output;
  const source = official.boundaries ?? approximateSource(facts);
  const boundaries = writeBoundaries(source, facts, write);
  const names = writeTables(facts, boundaries, official, write);
  const datasets: DatasetInfo[] = writeDemonstration(facts, boundaries.shapes, write);
  if (official.indicators) datasets.push(writeOfficialIndicators(official.indicators, write));
  const manifest: Manifest = {
    format: 1,
    builtAt: new Date().toISOString(),
    boundaries: boundaries.info,
    ...names,
    datasets,
    checksums: output.checksums(),
    checksum: "",
  };
  const text = sealed(manifest);
  write(MANIFEST_FILE, text);
  return JSON.parse(text);
}

function writeTables(
  facts: Facts,
  { shapes }: BuiltBoundaries,
  official: OfficialData,
  write: Output["write"],
): Omit<Manifest, "format" | "builtAt" | "boundaries" | "datasets" | "checksums" | "checksum"> {
  const names = {
    areas: "areas.arrow",
    regions: "regions.json",
    indicators: "indicators.json",
    neighbours: "neighbours.topo.json",
    unplaced: "unplaced.arrow",
    codeHistory: "code-history.json",
    indicatorLists: "indicator-lists.arrow",
  };
  write(names.areas, areasTable(facts.places, new Set(shapes.keys())));
  write(names.regions, JSON.stringify(facts.schemes));
  write(names.indicators, JSON.stringify(facts.indicators));
  write(names.codeHistory, JSON.stringify(facts.codeHistory));
  write(names.indicatorLists, writeIndicatorList(facts.indicatorList));
  write(names.neighbours, JSON.stringify(neighboursTopology()));
  write(names.unplaced, writeUnplaced(official.indicators?.unplaced ?? []));
  return names;
}
