import { fail, ok, type Result } from "../../base/result";

/** Brings a file of `public/data/` by its name in the manifest; browser and Node inject their own. */
export type FetchBytes = (name: string) => Promise<Result<Uint8Array>>;

/** Fetches below a base address (ending in "/"). No answer at all has status 0. */
export function fetchFrom(base: string): FetchBytes {
  return async (name) => {
    const url = `${base}${name}`;
    try {
      const response = await fetch(url);
      if (!response.ok) return fail({ kind: "fetch-failed", url, status: response.status });
      return ok(new Uint8Array(await response.arrayBuffer()));
    } catch {
      return fail({ kind: "fetch-failed", url, status: 0 });
    }
  };
}
