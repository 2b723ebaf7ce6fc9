import type { Result } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readRoles } from "../../src/catalogue/arrow/read-roles";
import { readSepVillages } from "../../src/catalogue/arrow/read-sep-villages";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { dataReader } from "../../src/catalogue/shipped/data-reader";
import { fetchFrom } from "../../src/catalogue/shipped/fetch-bytes";
import { loadAreas, loadRegions } from "../../src/catalogue/shipped/manifest";
import { roleTable } from "../../src/domain/role-table";
import { visibleSources } from "../../src/domain/shown-datasets";
import { classifyAreas } from "../../src/figures/classes/area-classes";
import { loadGeometry, loadLand } from "../../src/geography/load-geometry";

export { readAreas };

/** A value or the end of the gallery page. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const { manifest: loadManifest, read: fetchBytes } = dataReader(fetchFrom("/data/"));

/** All that the gallery's maps show, from `public/data`. */
export async function galleryData(level: number) {
  const manifest = must(await loadManifest());
  const finest = manifest.boundaries.levels[level]?.file ?? "";
  const address = (file: string) => ({
    file,
    url: `/data/${file}`,
    checksum: manifest.checksums[file] ?? "",
  });
  const areasComing = loadAreas(fetchBytes, manifest).then(must);
  const [areas, geometry, land, schemes] = await Promise.all([
    areasComing,
    loadGeometry(
      address(finest),
      areasComing.then((a) => a.code),
    ).then(must),
    loadLand(address(manifest.neighbours)).then(must),
    loadRegions(fetchBytes, manifest).then(must),
  ]);
  const source = visibleSources(manifest).get("poverty_income");
  const part = source?.parts[0];
  const about = { dataset: part?.dataset ?? "", indicator: "poverty_income" };
  const bytes = must(await fetchBytes(part?.file ?? ""));
  const series = must(readSeries(bytes, "series", areas, about));
  const byYear = [...series.byYear.values()];
  const breaks = [1, 2.5, 5, 10, 100];
  const classes = byYear.map((s) => classifyAreas(areas, s, breaks, true));
  const sepInfo = manifest.datasets.find((d) => d.kind === "sep_villages")!;
  const sepBytes = must(await fetchBytes(sepInfo.files[0]!.file));
  const sep = must(readSepVillages(sepBytes, "sep", areas));
  const roleInfo = manifest.datasets.find((d) => d.kind === "roles")!;
  const records = must(readRoles(must(await fetchBytes(roleInfo.files[0]!.file)), "roles"));
  const roles = roleTable(areas, records, []).role;
  return { manifest, areas, geometry, land, schemes, classes, sep, roles };
}
