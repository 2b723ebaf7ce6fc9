import { expect, it } from "vitest";
import { type DataReader, dataReader } from "../../src/catalogue/shipped/data-reader";
import { loadAreas, loadIndicators, loadRegions } from "../../src/catalogue/shipped/manifest";
import { AREAS, countryFiles, INDICATORS, MANIFEST } from "../support/made-up/country";

function reader(files: ReadonlyMap<string, Uint8Array>): DataReader {
  return dataReader(async (file) => {
    const value = files.get(file);
    return value ? { ok: true, value } : { ok: false, problem: { kind: "file-missing", file } };
  });
}

it("the made-up country that screens are tested on is read as built data are", async () => {
  const { manifest, read } = reader(countryFiles());
  const loaded = await manifest();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem));
  const areas = await loadAreas(read, loaded.value);
  expect(areas).toMatchObject({ ok: true, value: { count: AREAS.length } });
  expect(await loadIndicators(read, loaded.value)).toEqual({ ok: true, value: INDICATORS });
  const regions = await loadRegions(read, loaded.value);
  expect(regions.ok && regions.value[0]?.regions).toHaveLength(6);
  for (const { files } of MANIFEST.datasets) {
    for (const { file } of files) expect((await read(file)).ok, file).toBe(true);
  }
});

it("and one altered byte of it is told", async () => {
  const files = countryFiles();
  const roles = files.get("roles.arrow")!;
  roles[roles.length >> 1]! ^= 1;
  expect(await reader(files).read("roles.arrow")).toMatchObject({
    problem: { kind: "file-damaged", file: "roles.arrow" },
  });
});
