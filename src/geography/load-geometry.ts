import { fail, type Result } from "../base/result";
import type { DecodeRequest } from "./decode-worker";
import type { FileAddress } from "./fetch-topology";
import type { Geometry } from "./geometry";
import type { Land } from "./land";

/**
 * Fetches and decodes one level of the boundaries in a worker. The file is asked for at once, the
 * codes of the area table (row = area index) may arrive later. Failures name the file.
 */
export async function loadGeometry(
  address: FileAddress,
  codes: readonly string[] | Promise<readonly string[]>,
): Promise<Result<Geometry>> {
  const worker = startWorker();
  const answer = answerOf<Geometry>(worker, address.file);
  ask(worker, { kind: "boundaries", address: absolute(address) });
  ask(worker, { kind: "codes", codes: (await codes).join("\n") });
  return answer;
}

/** Fetches and decodes the land beneath the map. */
export function loadLand(address: FileAddress): Promise<Result<Land>> {
  const worker = startWorker();
  const answer = answerOf<Land>(worker, address.file);
  ask(worker, { kind: "land", address: absolute(address) });
  return answer;
}

function startWorker(): Worker {
  return new Worker(new URL("./decode-worker.ts", import.meta.url), { type: "module" });
}

function ask(worker: Worker, request: DecodeRequest): void {
  worker.postMessage(request);
}

function absolute(address: FileAddress): FileAddress {
  return { ...address, url: new URL(address.url, globalThis.location.href).href };
}

function answerOf<T>(worker: Worker, file: string): Promise<Result<T>> {
  return new Promise((resolve) => {
    const end = (result: Result<T>) => {
      worker.terminate();
      resolve(result);
    };
    const crash = (detail: string) => end(fail({ kind: "file-damaged", file, detail }));
    worker.addEventListener("message", ({ data }: MessageEvent<Result<T>>) => end(data));
    worker.addEventListener("error", ({ message }) => crash(message || "worker failed"));
    worker.addEventListener("messageerror", () => crash("unreadable answer"));
  });
}
