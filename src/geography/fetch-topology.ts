import type { Topology } from "topojson-specification";
import { fail, ok, type Result } from "../base/result";

/** Fetches a topology; a failure names its address. */
export async function fetchTopology(url: string): Promise<Result<Topology>> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return fail({ kind: "fetch-failed", url, status: 0 });
  }
  if (!response.ok) return fail({ kind: "fetch-failed", url, status: response.status });
  try {
    return ok((await response.json()) as Topology);
  } catch (cause) {
    return fail({ kind: "file-damaged", file: url, detail: String(cause) });
  }
}
