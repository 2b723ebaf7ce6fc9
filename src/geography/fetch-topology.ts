import type { Topology } from "topojson-specification";
import { withChecksum } from "../base/checksum";
import { fail, ok, type Result } from "../base/result";

/** Where a worker finds a file, and what its bytes must be. */
export type FileAddress = {
  /** Name of the file, for problems. */
  readonly file: string;
  readonly url: string;
  /** CRC-32 of its bytes; `null` where who gives the address has checked them. */
  readonly checksum: string | null;
};

/** Fetches a topology and checks its bytes before they are decoded; a failure names the file. */
export async function fetchTopology({
  file,
  url,
  checksum,
}: FileAddress): Promise<Result<Topology>> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(url);
    if (!response.ok) return fail({ kind: "fetch-failed", url, status: response.status });
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return fail({ kind: "fetch-failed", url, status: 0 });
  }
  const sound = checksum === null ? ok(bytes) : withChecksum(bytes, file, checksum);
  if (!sound.ok) return sound;
  try {
    return ok(JSON.parse(new TextDecoder().decode(sound.value)) as Topology);
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: String(cause) });
  }
}
