import type { Topology } from "topojson-specification";
import { fail, ok, type Result } from "../base/result";
import { decodeGeometry } from "./decode-geometry";
import { fetchTopology } from "./fetch-topology";
import { buffersOf, type Geometry } from "./geometry";
import { decodeLand, type Land } from "./land";

/** What the worker is asked: start fetching at once; the codes may follow in a message of their own. */
export type DecodeRequest =
  | { kind: "boundaries"; url: string }
  | { kind: "codes"; codes: string }
  | { kind: "land"; url: string };

/** What it answers, once. */
export type DecodeAnswer = Result<Geometry> | Result<Land>;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
let boundaries: Promise<Result<Topology>> | null = null;

scope.onmessage = async ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === "boundaries") boundaries = fetchTopology(data.url);
  else if (data.kind === "land")
    answer(decode(await fetchTopology(data.url), data.url, decodeLand));
  else if (boundaries) {
    const codes = data.codes.split("\n");
    answer(decode(await boundaries, "boundaries", (t) => decodeGeometry(t, codes)));
  }
};

function answer(result: DecodeAnswer): void {
  const buffers = result.ok && "boxes" in result.value ? buffersOf(result.value) : [];
  scope.postMessage(result, buffers as ArrayBuffer[]);
}

function decode<T>(
  topology: Result<Topology>,
  file: string,
  read: (topology: Topology) => T,
): Result<T> {
  if (!topology.ok) return topology;
  try {
    return ok(read(topology.value));
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: String(cause) });
  }
}
