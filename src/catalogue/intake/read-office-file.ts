import type { Result } from "../../base/result";
import type { FileContents, ReadOptions } from "../formats/format";
import { readFile, type SourceFile } from "../formats/index";
import { shapesInThailand } from "../gazetteer/where-shapes-lie";

/** {@link readFile}, with shapes that must lie in Thailand. */
export async function readOfficeFile(
  source: SourceFile,
  options: ReadOptions = {},
): Promise<Result<FileContents & { readonly format: string }>> {
  const read = await readFile(source, options);
  return read.ok ? shapesInThailand(read.value, source.name) : read;
}
