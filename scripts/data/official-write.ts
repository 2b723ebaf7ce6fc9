import { writeSeries } from "../../src/catalogue/arrow/write-series";
import type { DatasetInfo } from "../../src/domain/dataset";
import type { OfficialIndicators } from "./official-indicators";

/** Writes a file below `public/data/` by its name there. */
export type WriteFile = (name: string, bytes: Uint8Array) => void;

/** Writes the series files of the official indicators; returns their entry for the manifest. */
export function writeOfficialIndicators(
  { info, series }: OfficialIndicators,
  write: WriteFile,
): DatasetInfo {
  const files = [...series].map(([indicator, rows]) => {
    const file = `series/${info.id}.${indicator}.arrow`;
    const bytes = writeSeries(rows);
    write(file, bytes);
    return { indicator, file, bytes: bytes.length };
  });
  return { ...info, files };
}
