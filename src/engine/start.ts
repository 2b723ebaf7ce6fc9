import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { fail, type Result } from "../base/result";
import { connect, type Running } from "./connect";
import type { Engine } from "./engine";
import { detailOf } from "./query-error";

/**
 * Starts a DuckDB of its own worker and memory from files that the app itself serves. DuckDB's
 * script is a chunk of its own, asked for on the first call. Without WebAssembly or workers the
 * problem is `feature-missing`, and `engine-unavailable` with the reason when anything else fails.
 */
export async function startEngine(): Promise<Result<Engine>> {
  if (typeof WebAssembly === "undefined") {
    return fail({ kind: "feature-missing", feature: "wasm" });
  }
  if (typeof Worker === "undefined") return fail({ kind: "feature-missing", feature: "worker" });
  try {
    const running = await launch();
    const engine = await connect(running);
    if (!engine.ok) await running.end();
    return engine;
  } catch (cause) {
    return fail({ kind: "engine-unavailable", detail: detailOf(cause) });
  }
}

async function launch(): Promise<Running> {
  const { AsyncDuckDB, VoidLogger } = await import("@duckdb/duckdb-wasm");
  const worker = new Worker(workerUrl);
  const died = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message || "worker failed"));
    worker.addEventListener("messageerror", () => resolve("unreadable answer"));
  });
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const failed = died.then((detail) => Promise.reject(new Error(detail)));
  await Promise.race([db.instantiate(new URL(wasmUrl, document.baseURI).href), failed]);
  return { db, died, end: () => db.terminate() };
}
