import { zipSync } from "fflate";
import type { Place } from "../../../scripts/data/facts";
import { aDbf, aShp, type DbfColumn, type Ring, WGS84 } from "../../catalogue/shapefile-fixture";
import { SIX_AMPHOE, tambonsOf } from "./places";

/** The name of the made-up file; its date is told by a column and by the name. */
export const OFFICIAL_ZIP = "tha_admbnda_adm3_made_up_20220121.zip";

const real = (name: string): DbfColumn => ({ name, type: "F", width: 19 });
const date = (name: string): DbfColumn => ({ name, type: "D", width: 8 });
const COLUMNS: readonly (string | DbfColumn)[] = [
  ...[real("Shape_Leng"), real("Shape_Area"), "ADM3_EN", "ADM3_TH", "ADM3_PCODE", "ADM3_REF"],
  ...["ADM3ALT1EN", "ADM3ALT2EN", "ADM3ALT1TH", "ADM3ALT2TH", "ADM2_EN", "ADM2_TH", "ADM2_PCODE"],
  ...["ADM1_EN", "ADM1_TH", "ADM1_PCODE", "ADM0_EN", "ADM0_TH", "ADM0_PCODE"],
  ...[date("date"), date("validOn"), date("validTo")],
];

/** Two codes that are no longer in use. */
const RETIRED = ["104701", "530306"];
const LONGEST_NAME = 16;
const ACROSS = 6;
const STEP = 0.02;

const OLD = RETIRED.map((code) => {
  const [place] = tambonsOf("1001");
  return { ...place!, code, nameTh: `เดิม ${code}`, nameEn: `Old ${code}` };
});
const TAMBONS = [...SIX_AMPHOE.flat(), ...tambonsOf("3425"), ...OLD];

/**
 * A zipped shapefile in the shape of the official set of tambon boundaries: its 22 columns, codes as
 * `TH` and six digits, UTF-8 without a .cpg, names cut at 16 letters (342504 is longer), two retired
 * codes, sides that neighbours share point for point. 83 shapes, 81 of them current.
 */
export function officialZip(): Uint8Array {
  const stem = OFFICIAL_ZIP.replace(/\.zip$/, "");
  return zipSync({
    [`${stem}.prj`]: new TextEncoder().encode(WGS84),
    [`${stem}.dbf`]: aDbf(COLUMNS, TAMBONS.map(cellsOf)),
    [`${stem}.shp`]: aShp(TAMBONS.map((_, i) => [brick(i % ACROSS, Math.floor(i / ACROSS))])),
  });
}

function cellsOf(place: Place): string[] {
  return [
    ...[(6 * STEP).toExponential(11), (2 * STEP * STEP).toExponential(11)],
    ...[place.nameEn, place.nameTh.slice(0, LONGEST_NAME), `TH${place.code}`, "", "", "", "", ""],
    ...[place.amphoeEn, place.amphoeTh, `TH${place.code.slice(0, 4)}`],
    ...[place.provinceEn, place.provinceTh, `TH${place.code.slice(0, 2)}`],
    ...["Thailand", "ประเทศไทย", "TH", "20190218", "20220122", "18991230"],
  ];
}

/** A brick in a wall, clockwise: every second row is shifted by half, so that six others touch it. */
function brick(column: number, row: number): Ring {
  const at = (halves: number, rows: number): readonly [number, number] => [
    98 + (2 * column + (row % 2) + halves) * STEP,
    18 + (row + rows) * STEP,
  ];
  return [at(0, 0), at(0, 1), at(1, 1), at(2, 1), at(2, 0), at(1, 0), at(0, 0)];
}
