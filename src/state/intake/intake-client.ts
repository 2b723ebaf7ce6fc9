import { proxy, type Remote, wrap } from "comlink";
import { ok, type Result } from "../../base/result";
import type { ReadOptions } from "../../catalogue/formats/format";
import type { Opened } from "../../catalogue/intake/import-session";
import type { Draft } from "../../catalogue/intake/vocabulary/draft";
import type { IntakeProgress } from "../../catalogue/intake/vocabulary/progress";
import { type WatchedWorker, watchWorker } from "../watch-worker";
import type { Intake } from "./intake-worker";

type ViewContext = {
  readonly remote: Remote<Intake>;
  readonly watched: WatchedWorker;
  /** What was open before is open again. */
  readonly ready: Promise<void>;
};

/** Files that were opened together, and how single drafts of them were read anew. */
type OpenedSet = { readonly files: readonly File[]; drafts: readonly Draft[] };

let viewContext: ViewContext | null = null;
/** Named by a crash: the file that was asked about last. */
let asked = "";
let sets: OpenedSet[] = [];
const rereadings = new Map<string, ReadOptions>();

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
  if (opened.ok) sets.push({ files, drafts: opened.value.drafts });
  return opened;
}

/** Reads a draft's files again as the user says. */
export async function rereadInWorker(draft: Draft, options: ReadOptions): Promise<Result<Draft>> {
  const files = filesOfDraft(draft);
  const read = await call(draft.file, (remote) => remote.reread(draft.id, files, options));
  if (read.ok) rereadings.set(draft.id, options);
  return read;
}

/** One call of the desk that is neither opening nor rereading. */
export function askWorker<T>(
  draft: Draft,
  ask: (remote: Remote<Intake>) => Promise<Result<T>>,
): Promise<Result<T>> {
  return call(draft.file, ask);
}

/** The dropped files that a draft is made of. */
export function filesOfDraft(draft: Draft): File[] {
  const set = setOf(draft);
  return (set?.files ?? []).filter(({ name }) => draft.files.includes(name));
}

/** Forgets a draft. */
export async function dropInWorker(draft: Draft): Promise<void> {
  sets = sets
    .map((set) => ({ ...set, drafts: set.drafts.filter(({ id }) => id !== draft.id) }))
    .filter(({ drafts }) => drafts.length > 0);
  rereadings.delete(draft.id);
  if (viewContext)
    await viewContext.watched.answer(viewContext.remote.drop(draft.id).then(() => ok(null)));
}

/** Ends all work at once. */
export function stopWorker(): void {
  viewContext?.watched.end({ kind: "cancelled" });
}

function setOf(draft: Draft): OpenedSet | undefined {
  return sets.findLast((set) => set.drafts.some(({ id }) => id === draft.id));
}

function call<T>(
  file: string,
  ask: (remote: Remote<Intake>) => Promise<Result<T>>,
): Promise<Result<T>> {
  asked = file;
  viewContext ??= startSession();
  const { ready, remote, watched } = viewContext;
  return watched.answer(ready.then(() => ask(remote)));
}

function startSession(): ViewContext {
  const worker = new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" });
  const watched = watchWorker(
    worker,
    (detail) => ({ kind: "import-crashed", file: asked, detail }),
    () => {
      viewContext = null;
    },
  );
  const remote = wrap<Intake>(worker);
  return { remote, watched, ready: openAgain(remote) };
}

/** What was open in a worker that ended is opened again in the next. */
async function openAgain(remote: Remote<Intake>): Promise<void> {
  const quiet = proxy(() => undefined);
  for (const { files } of sets) await remote.open([...files], quiet, {});
  for (const [id, options] of rereadings) {
    const draft = sets.flatMap(({ drafts }) => drafts).find((one) => one.id === id);
    if (draft) await remote.reread(id, filesOfDraft(draft), options);
  }
}
