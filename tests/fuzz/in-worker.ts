import { Worker } from "node:worker_threads";
import type { FuzzTask } from "./fuzz-run";

/** Milliseconds without a new file after which the reading counts as hung. */
const HUNG_MS = 30_000;
/** Milliseconds that a thread may take to load what it needs. */
const START_MS = 180_000;
const LOOK_EVERY_MS = 500;
const NOT_BEGUN = -1;
const MOST_HEAP_MB = 1500;
/** Threads do not inherit the loader of TypeScript. */
const BOOT = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData.file);
});`;

/**
 * Runs a task in a thread of its own, which is ended when a file takes too long: neither a hang nor
 * a filled memory takes the tests with it. Gives the fault, or null.
 */
export function fuzzInWorker(task: FuzzTask): Promise<string | null> {
  const begun = new SharedArrayBuffer(4);
  const counter = new Int32Array(begun).fill(NOT_BEGUN);
  const worker = new Worker(BOOT, {
    eval: true,
    workerData: { task, begun, file: new URL("./fuzz-worker.ts", import.meta.url).href },
    stderr: true,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  });
  worker.stderr.resume();
  worker.stdout.resume();
  const where = () => `seed ${task.seed}, input ${Atomics.load(counter, 0)} of ${task.format}`;
  return new Promise((resolve) => {
    const watch = watchFor(counter, () => end(`hung: ${where()}`));
    const end = (fault: string | null) => {
      clearInterval(watch);
      resolve(fault);
      void worker.terminate();
    };
    worker.on("message", (fault: string | null) => end(fault));
    worker.on("error", (cause) => end(`ended by ${cause}: ${where()}`));
    worker.on("exit", () => end(`ended without a word: ${where()}`));
  });
}

/** Calls `hung` when the counter stands still for too long. */
function watchFor(counter: Int32Array, hung: () => void): NodeJS.Timeout {
  let last = { input: NOT_BEGUN, at: Date.now() };
  return setInterval(() => {
    const input = Atomics.load(counter, 0);
    if (input !== last.input) last = { input, at: Date.now() };
    else if (Date.now() - last.at > (input === NOT_BEGUN ? START_MS : HUNG_MS)) hung();
  }, LOOK_EVERY_MS);
}
