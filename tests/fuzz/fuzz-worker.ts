import { parentPort, workerData } from "node:worker_threads";
import { type FuzzTask, fuzzRun } from "./fuzz-run";

const { task, begun } = workerData as { task: FuzzTask; begun: SharedArrayBuffer };
const counter = new Int32Array(begun);

parentPort?.postMessage(await fuzzRun(task, (input) => Atomics.store(counter, 0, input)));
