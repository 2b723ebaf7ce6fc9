import type { Topology } from "topojson-specification";
import { fail, ok, type Result } from "../base/result";
import { decodeGeometry } from "./decode-geometry";
import { type FileAddress, fetchTopology } from "./fetch-topology";
import { buffersOf, type Geometry } from "./geometry";
import { decodeLand, type Land } from "./land";

/** What the worker is asked: start fetching at once; the codes may follow in a message of their own. */
export type DecodeRequest =
  | { kind: "boundaries"; address: FileAddress }
  | { kind: "codes"; codes: string }
  | { kind: "land"; address: FileAddress };

/** What it answers, once. */
export type DecodeAnswer = Result<Geometry> | Result<Land>;

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
type Asked = { readonly file: string; readonly topology: Promise<Result<Topology>> };

let boundaries: Asked | null = null;

scope.onmessage = async ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === "boundaries") boundaries = fetching(data.address);
  else if (data.kind === "land") await decode(fetching(data.address), decodeLand);
  else if (boundaries) {
    const codes = data.codes.split("\n");
    await decode(boundaries, (topology) => decodeGeometry(topology, codes));
  }
};

function fetching(address: FileAddress): Asked {
  return { file: address.file, topology: fetchTopology(address) };
}

async function decode(
  { file, topology }: Asked,
  read: (topology: Topology) => Geometry | Land,
): Promise<void> {
  const fetched = await topology;
  if (!fetched.ok) return answer(fetched);
  try {
    answer(ok(read(fetched.value)));
  } catch (cause) {
    answer(fail({ kind: "file-damaged", file, detail: String(cause) }));
  }
}

function answer(result: Result<Geometry | Land>): void {
  const buffers = result.ok && "boxes" in result.value ? buffersOf(result.value) : [];
  scope.postMessage(result, buffers as ArrayBuffer[]);
}
