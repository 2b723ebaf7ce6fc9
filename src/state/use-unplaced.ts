import { readUnplaced } from "../catalogue/arrow/read-unplaced";
import type { UnplacedRow } from "../catalogue/arrow/write-unplaced";
import { verified } from "../catalogue/checksum";
import { fetchData } from "./fetch-data";
import { type Answer, useAnswer } from "./use-answer";
import { useSession } from "./use-session";

/** Rows of the source files that are on no map; needs no database. */
export function useUnplaced(): Answer<UnplacedRow[]> {
  const { manifest } = useSession().core;
  return useAnswer(["unplaced", manifest.builtAt], async () => {
    const bytes = await verified(fetchData, manifest)(manifest.unplaced);
    return bytes.ok ? readUnplaced(bytes.value, manifest.unplaced) : bytes;
  });
}
