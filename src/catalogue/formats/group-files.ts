/** A dropped file, and the files that belong to it by lower-case ending. */
export type GroupedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly companions?: ReadonlyMap<string, Uint8Array>;
};

type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

const PART = /(\.shp\.xml|\.[^./\\]+)$/i;

/** Parts of a shapefile besides the .shp; those that nothing is read from are taken along too. */
const COMPANIONS: readonly string[] = [
  ".dbf",
  ".prj",
  ".cpg",
  ".shx",
  ".sbn",
  ".sbx",
  ".qix",
  ".qpj",
  ".shp.xml",
];

/**
 * Loose parts of shapefiles → one file each, by the name before the ending, in any case. All else
 * stays as it is and in its order; a part without its .shp stays by itself.
 */
export function groupFiles(files: readonly DroppedFile[]): GroupedFile[] {
  const stems = new Set(
    files.filter((f) => endingOf(f.name) === ".shp").map((f) => stemOf(f.name)),
  );
  const isPart = (f: DroppedFile) =>
    COMPANIONS.includes(endingOf(f.name)) && stems.has(stemOf(f.name));
  return files
    .filter((f) => !isPart(f))
    .map((file) => {
      if (endingOf(file.name) !== ".shp") return file;
      const own = files.filter((f) => isPart(f) && stemOf(f.name) === stemOf(file.name));
      return { ...file, companions: new Map(own.map((f) => [endingOf(f.name), f.bytes])) };
    });
}

function endingOf(name: string): string {
  return PART.exec(name)?.[1]?.toLowerCase() ?? "";
}

function stemOf(name: string): string {
  return name.replace(PART, "").toLowerCase();
}
