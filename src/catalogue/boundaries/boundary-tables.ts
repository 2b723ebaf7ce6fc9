import type { Topology } from "topojson-specification";
import { fail, ok, type Result } from "../../base/result";
import { sharedBorders } from "../../geography/shared-borders";
import { tambonBoundaries } from "../../geography/tambon-boundaries";
import { writeTable } from "../arrow/write-table";

/** Arrow streams for the tables `tambon_boundary` and `tambon_neighbour`. */
export type BoundaryTables = { readonly boundary: Uint8Array; readonly neighbour: Uint8Array };

/** Makes both tables of the bytes of a level file, for the codes of the area table. */
export type MakeBoundaryTables = (
  file: string,
  bytes: Uint8Array,
  codes: readonly string[],
) => Promise<Result<BoundaryTables>>;

/** See {@link MakeBoundaryTables}; bytes that are no topology give `file-damaged`. */
export function boundaryTables(
  file: string,
  bytes: Uint8Array,
  codes: readonly string[],
): Result<BoundaryTables> {
  try {
    const topology = JSON.parse(new TextDecoder().decode(bytes)) as Topology;
    return ok({ boundary: boundaryRows(topology), neighbour: neighbourRows(topology, codes) });
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: String(cause) });
  }
}

function boundaryRows(topology: Topology): Uint8Array {
  const rows = tambonBoundaries(topology);
  const number = (name: string, of: (row: (typeof rows)[number]) => number) =>
    ({ name, type: "float64", values: rows.map(of) }) as const;
  return writeTable([
    { name: "code", type: "text", values: rows.map(({ code }) => code) },
    number("lon", ({ lon }) => lon),
    number("lat", ({ lat }) => lat),
    number("xmin", ({ xmin }) => xmin),
    number("ymin", ({ ymin }) => ymin),
    number("xmax", ({ xmax }) => xmax),
    number("ymax", ({ ymax }) => ymax),
    number("area_km2", ({ areaKm2 }) => areaKm2),
    { name: "wkb", type: "binary", values: rows.map(({ wkb }) => wkb) },
  ]);
}

function neighbourRows(topology: Topology, codes: readonly string[]): Uint8Array {
  const rows = sharedBorders(topology, codes);
  return writeTable([
    { name: "code", type: "dictionary", values: rows.map(({ code }) => code) },
    { name: "neighbour", type: "dictionary", values: rows.map(({ neighbour }) => neighbour) },
    { name: "shared_km", type: "float64", values: rows.map(({ sharedKm }) => sharedKm) },
  ]);
}
