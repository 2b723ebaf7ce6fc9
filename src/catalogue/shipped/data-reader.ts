import { withChecksum } from "../../base/checksum";
import { fail, type Result } from "../../base/result";
import type { Manifest } from "../../domain/dataset";
import type { FetchBytes } from "./fetch-bytes";
import { loadManifest } from "./manifest";

/** The built data as the app may read them: nothing comes out that was not checked. */
export type DataReader = {
  /** The manifest, fetched once; after a failure it is fetched anew. */
  manifest(): Promise<Result<Manifest>>;
  /** A file that the manifest lists. One that is not what was built, or is not listed: `file-damaged`. */
  readonly read: FetchBytes;
};

/** Reads files through `fetchBytes`, each checked against its checksum in the manifest. */
export function dataReader(fetchBytes: FetchBytes): DataReader {
  let known: Promise<Result<Manifest>> | null = null;
  const manifest = async () => {
    known ??= loadManifest(fetchBytes);
    const loaded = await known;
    if (!loaded.ok) known = null;
    return loaded;
  };
  const read: FetchBytes = async (name) => {
    const [loaded, bytes] = await Promise.all([manifest(), fetchBytes(name)]);
    if (!loaded.ok) return loaded;
    if (!bytes.ok) return bytes;
    const expected = loaded.value.checksums[name];
    if (expected !== undefined) return withChecksum(bytes.value, name, expected);
    return fail({ kind: "file-damaged", file: name, detail: "no checksum" });
  };
  return { manifest, read };
}
