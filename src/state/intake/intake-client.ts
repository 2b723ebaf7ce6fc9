import { proxy, type Remote, wrap } from "comlink";
import { ok, type Result } from "../../base/result";
import type { ReadOptions } from "../../catalogue/formats/format";
import type { Opened } from "../../catalogue/intake/import-session";
import type { Draft } from "../../catalogue/intake/vocabulary/draft";
import type { IntakeProgress } from "../../catalogue/intake/vocabulary/progress";
import { type WatchedWorker, watchWorker } from "../async/watch-worker";
import {
  filesOfDraft,
  forgetOpened,
  importStore,
  rememberOpened,
  rememberRereading,
} from "./import-store";
import type { Intake } from "./intake-worker";

type OpenWorker = {
  readonly remote: Remote<Intake>;
  readonly watched: WatchedWorker;
  /** What was open before is open again. */
  readonly ready: Promise<void>;
};

let worker: OpenWorker | null = null;
/** Named by a crash: the file that was asked about last. */
let askedFile = "";

/**
 * Opens files in the worker. A cancelled or crashed opening leaves the drafts before it as they
 * were: they are opened again from their files in the next worker.
 */
export async function openInWorker(
  files: readonly File[],
  report: (progress: IntakeProgress) => void,
): Promise<Result<Opened>> {
  const opened = await call(files[0]?.name ?? "", async (remote) => {
    const value = await remote.open([...files], proxy(report), {});
    return { ok: true as const, value };
  });
  if (opened.ok) rememberOpened(files, opened.value.drafts);
  return opened;
}

/** Reads a draft's files again as the user says. */
export async function rereadInWorker(draft: Draft, options: ReadOptions): Promise<Result<Draft>> {
  const files = filesOfDraft(draft);
  const read = await call(draft.file, (remote) => remote.reread(draft.id, files, options));
  if (read.ok) rememberRereading(draft.id, options);
  return read;
}

/** One call of the import session that is neither opening nor rereading. */
export function askWorker<T>(
  draft: Draft,
  ask: (remote: Remote<Intake>) => Promise<Result<T>>,
): Promise<Result<T>> {
  return call(draft.file, ask);
}

/** Forgets a draft. */
export async function dropInWorker(draft: Draft): Promise<void> {
  forgetOpened(draft.id);
  if (worker) await worker.watched.answer(worker.remote.drop(draft.id).then(() => ok(null)));
}

/** Ends all work at once. */
export function stopWorker(): void {
  worker?.watched.end({ kind: "cancelled" });
}

function call<T>(
  file: string,
  ask: (remote: Remote<Intake>) => Promise<Result<T>>,
): Promise<Result<T>> {
  askedFile = file;
  worker ??= startWorker();
  const { ready, remote, watched } = worker;
  return watched.answer(ready.then(() => ask(remote)));
}

function startWorker(): OpenWorker {
  const started = new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" });
  const watched = watchWorker(
    started,
    (detail) => ({ kind: "import-crashed", file: askedFile, detail }),
    () => {
      worker = null;
    },
  );
  const remote = wrap<Intake>(started);
  return { remote, watched, ready: openAgain(remote) };
}

/** What was open in a worker that ended is opened again in the next. */
async function openAgain(remote: Remote<Intake>): Promise<void> {
  const quiet = proxy(() => undefined);
  for (const { files } of importStore.getState().opened) await remote.open([...files], quiet, {});
  for (const { drafts, rereadings } of importStore.getState().opened) {
    for (const draft of drafts) {
      const options = rereadings.get(draft.id);
      if (options) await remote.reread(draft.id, filesOfDraft(draft), options);
    }
  }
}
