import type { DatasetLevel } from "../../src/domain/dataset";
import { type BankPlace, chance, type Draw, oneOf } from "./places";

/** Columns that say where a row lies. */
export type PlaceColumns = {
  readonly habits: readonly string[];
  readonly heads: readonly string[];
  readonly cells: (place: BankPlace) => readonly string[];
  /** A name of a larger area is written in its first row only. */
  readonly fillsDown: boolean;
};

const LEVEL_NAMES = { province: "จังหวัด", amphoe: "อำเภอ", tambon: "ตำบล" } as const;
const LEVELS_UP: Readonly<Record<DatasetLevel, readonly DatasetLevel[]>> = {
  province: ["province"],
  amphoe: ["amphoe", "province"],
  tambon: ["tambon", "amphoe", "province"],
};
const CODE_HEADS: Readonly<Record<DatasetLevel, readonly string[]>> = {
  province: ["รหัสจังหวัด", "PROV_CODE", "ChangwatID", "CHANGWAT"],
  amphoe: ["รหัสอำเภอ", "AMP_CODE", "AmphoeID"],
  tambon: ["รหัสตำบล", "TAM_CODE", "ADM3_PCODE", "tambon_code"],
};
const PART_HEADS: Readonly<Record<DatasetLevel, readonly string[]>> = {
  province: ["PROV_IDN", "รหัสจังหวัด", "CHANGWAT_NR"],
  amphoe: ["AMP_IDN", "รหัสอำเภอ", "AMPHOE_NR"],
  tambon: ["TAM_IDN", "รหัสตำบล", "TAMBON_NR"],
};

/** How an office says where its rows lie. */
export function drawPlaceColumns(draw: Draw, level: DatasetLevel): PlaceColumns {
  const ways =
    level === "province" ? [codes, names] : [codes, codesAndNames, parts, names, names, whole];
  return oneOf(draw, ways)(draw, level);
}

function codes(draw: Draw, level: DatasetLevel): PlaceColumns {
  const head = oneOf(draw, CODE_HEADS[level]);
  const mark = head === "ADM3_PCODE" ? "TH" : "";
  return {
    habits: ["code"],
    heads: [head],
    cells: ({ code }) => [mark + code],
    fillsDown: false,
  };
}

function codesAndNames(draw: Draw, level: DatasetLevel): PlaceColumns {
  const code = codes(draw, level);
  const name = names(draw, level);
  return {
    habits: ["code", ...name.habits],
    heads: [...code.heads, ...name.heads],
    cells: (place) => [...code.cells(place), ...name.cells(place)],
    fillsDown: false,
  };
}

/** Two digits a column, the largest area first or the smallest. */
function parts(draw: Draw, level: DatasetLevel): PlaceColumns {
  const down = [...LEVELS_UP[level]].reverse();
  const isUp = chance(draw, 0.5);
  const style = Math.floor(draw() * 3);
  const order = isUp ? [...down].reverse() : down;
  const isPlain = chance(draw, 0.5);
  const digits = { province: [0, 2], amphoe: [2, 4], tambon: [4, 6] } as const;
  return {
    habits: ["code in parts", ...(isUp ? ["smallest part first"] : [])],
    heads: order.map((one) => PART_HEADS[one][style] ?? ""),
    cells: ({ code }) =>
      order.map((one) => {
        const part = code.slice(...digits[one]);
        return isPlain ? String(Number(part)) : part;
      }),
    fillsDown: false,
  };
}

function names(draw: Draw, level: DatasetLevel): PlaceColumns {
  const up = LEVELS_UP[level];
  const isDown = chance(draw, 0.5);
  const order = isDown ? [...up].reverse() : up;
  const marked = chance(draw, 0.3);
  const fillsDown = isDown && level !== "province" && chance(draw, 0.4);
  const mark = { province: "จ.", amphoe: "อ.", tambon: "ต." } as const;
  return {
    habits: ["names", ...(marked ? ["ต. อ. จ."] : []), ...(fillsDown ? ["filled down"] : [])],
    heads: order.map((one) => LEVEL_NAMES[one]),
    cells: (place) =>
      order.map((one) => {
        const isBangkok = place.code.startsWith("10");
        return marked && !isBangkok ? mark[one] + place[one] : place[one];
      }),
    fillsDown,
  };
}

function whole(draw: Draw, level: DatasetLevel): PlaceColumns {
  const long = chance(draw, 0.5);
  const head = oneOf(draw, ["ที่อยู่", "พื้นที่", "ที่ตั้ง"]);
  return {
    habits: ["one text"],
    heads: [head],
    cells: (place) => {
      const isBangkok = place.code.startsWith("10");
      const [t, a, p] = isBangkok
        ? ["แขวง", "เขต", ""]
        : long
          ? ["ตำบล", "อำเภอ", "จังหวัด"]
          : ["ต.", "อ.", "จ."];
      const tambon = level === "tambon" ? [`${t}${place.tambon}`] : [];
      return [[...tambon, `${a}${place.amphoe}`, `${p}${place.province}`].join(" ")];
    },
    fillsDown: false,
  };
}
