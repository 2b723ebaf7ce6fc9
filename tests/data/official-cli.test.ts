import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visibleSources } from "../../src/domain/shown-datasets";
import { aBoundaryZip, aZip, UTM47 } from "../catalogue/shapefile-fixture";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import {
  CROSSWALK,
  crosswalkFile,
  DIMENSIONS,
  tpmapFile,
  tpmapName,
} from "../support/made-up/tpmap-files";
import { describeShared, sharedPath } from "../support/shared-files";
import { aTpmapFile } from "./official-fixture";

const TSX = "node_modules/tsx/dist/cli.mjs";

let folder: string;
let output: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "official-cli-"));
  output = join(folder, "data");
  mkdirSync(output);
  writeFileSync(join(output, "manifest.json"), "earlier data");
});
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, body: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
}

function runData(args: readonly string[]) {
  const env = { ...process.env, ATLAS_DATA_DIR: output };
  return spawnSync(process.execPath, [TSX, "scripts/data.ts", ...args], { env, encoding: "utf8" });
}

describe("npm run data with files that will not do", () => {
  it.each([
    ["a missing file", () => ["--boundaries", join(folder, "nope.zip")], "nope.zip"],
    [
      "a zip without a shapefile",
      () => ["--boundaries", aFile("a.zip", aZip({ txt: "x" }))],
      "a.zip",
    ],
    [
      "a wrong projection",
      () => [
        "--boundaries",
        aFile("utm.zip", aBoundaryZip(["100101"], { prj: UTM47.replaceAll("47N", "46N") })),
      ],
      "WGS_1984_UTM_Zone_46N",
    ],
    [
      "an unknown code scheme",
      () => ["--indicators", aFile("tpmap65_x.csv", aTpmapFile("income", [["A-1", 10, 1]]))],
      "tumbol_ID",
    ],
    ["an unknown option", () => ["--boundary", "x"], "--boundary"],
  ])(
    "%s: one line, exit code 1, earlier data untouched",
    (_, args, named) => {
      const run = runData(args());
      expect(run.status).toBe(1);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect(run.stderr).toContain(named);
      expect(readdirSync(output)).toEqual(["manifest.json"]);
      expect(readFileSync(join(output, "manifest.json"), "utf8")).toBe("earlier data");
    },
    30_000,
  );
});

/** What the manifest says after boundaries and the five dimensions of TPMAP came in. */
function provesManifest(shapes: { shapes: number; current: number }) {
  const manifest = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
  expect(manifest.boundaries).toMatchObject({ approximate: false, ...shapes });
  const real = manifest.datasets.find((d: { id: string }) => d.id === "tpmap-2565");
  expect(real).toMatchObject({ demonstration: false, years: [2565], seriesBreaks: [2566] });
  expect(real.files).toHaveLength(5);
  const shown = visibleSources(manifest);
  expect(shown.get("poverty_income")).toMatchObject({ dataset: "tpmap-2565", years: [2565] });
  expect(shown.get("poverty_any")).toMatchObject({ demonstration: true });
}

describe("npm run data with made-up files in the shape of the official ones", () => {
  it("gives their map and hides the demonstration", () => {
    for (const one of DIMENSIONS) aFile(tpmapName(one), tpmapFile(one));
    const run = runData([
      ...["--boundaries", aFile(OFFICIAL_ZIP, officialZip())],
      ...["--indicators", join(folder, "tpmap65_train_*.csv")],
      ...["--crosswalk", aFile(CROSSWALK, crosswalkFile())],
    ]);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      "80 rows = 74 matched by code + 3 through the crosswalk + 3 unplaced",
    );
    provesManifest({ shapes: 83, current: 81 });
  }, 120_000);
});

describeShared("tpmap2565", "npm run data with the official files", () => {
  it("gives the real map and hides the demonstration", () => {
    const run = runData([
      ...["--boundaries", sharedPath("tha_admbnda_adm3_rtsd_20220121.zip")],
      ...["--indicators", sharedPath("tpmap2565/tpmap65_train_*.csv")],
      ...["--crosswalk", sharedPath("tpmap2565/tumbon_week1.csv")],
    ]);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      "4,551 rows = 4,211 matched by code + 244 through the crosswalk + 96 unplaced",
    );
    provesManifest({ shapes: 7425, current: 7422 });
  }, 240_000);
});
