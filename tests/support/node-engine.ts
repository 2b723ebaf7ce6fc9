import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import type { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { connect } from "../../src/engine/connect";
import type { Engine } from "../../src/engine/engine";

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));

/** What DuckDB's worker script expects of its surroundings, given to it in a Node thread. */
const SHIM = `
const { parentPort, workerData } = require("node:worker_threads");
globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
parentPort.on("message", (data) => globalThis.onmessage({ data }));
console.log = console.error = () => undefined;
require(workerData);
`;

/** A Node thread that looks like a browser's `Worker`. */
function threadAsWorker(): Worker {
  const target = new EventTarget();
  const thread = new Thread(SHIM, {
    eval: true,
    workerData: join(dist, "duckdb-node-eh.worker.cjs"),
  });
  const send = (type: string, data?: unknown) =>
    target.dispatchEvent(Object.assign(new Event(type), { data }));
  thread.on("message", (data) => send("message", data));
  thread.on("error", () => send("error"));
  thread.on("exit", () => send("close"));
  return Object.assign(target, {
    postMessage: (message: unknown, transfer?: []) => thread.postMessage(message, transfer),
    terminate: () => void thread.terminate(),
  }) as unknown as Worker;
}

type DuckDB = { AsyncDuckDB: typeof AsyncDuckDB; VoidLogger: typeof VoidLogger };

/** The engine that the app ships (the same wasm file), running in Node. */
export async function startNodeEngine(): Promise<Engine> {
  const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node.cjs") as DuckDB;
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), threadAsWorker());
  await db.instantiate(join(dist, "duckdb-eh.wasm"));
  const died = new Promise<string>(() => undefined);
  const engine = await connect({ db, died, end: () => db.terminate() });
  if (!engine.ok) throw new Error(JSON.stringify(engine.problem));
  return engine.value;
}
