import { readFileSync } from "node:fs";
import type { Visit } from "./sites";

const SETTLE_MS = 5000;
const WATCH_MS = 5000;

/** Main-thread milliseconds per second while nothing happens, over 5 s, after 5 s of rest. */
export async function idleLoad({ page, cdp }: Visit): Promise<number> {
  await cdp.send("Performance.enable");
  await page.waitForTimeout(SETTLE_MS);
  const before = await taskSeconds({ cdp });
  await page.waitForTimeout(WATCH_MS);
  const after = await taskSeconds({ cdp });
  return ((after - before) * 1000) / (WATCH_MS / 1000);
}

/** Main-thread seconds the page has used so far. */
export async function taskSeconds({ cdp }: Pick<Visit, "cdp">): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
}

/** Memory of a renderer process in MB, as Linux counts it. */
export type RendererMemory = {
  /** With the pages of the browser's own program, which all its processes share. */
  resident: number;
  /** What this page alone costs: what the browser's task manager shows. */
  private: number;
};

/** Memory of the largest renderer process; null where there is no /proc. */
export async function rendererMemory({ browser }: Visit): Promise<RendererMemory | null> {
  if (process.platform !== "linux") return null;
  const viewContext = await browser.newBrowserCDPSession();
  const { processInfo } = await viewContext.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const all = renderers.map(({ id }) => memoryOf(id));
  return all.reduce((most, one) => (one.resident > most.resident ? one : most));
}

function memoryOf(pid: number): RendererMemory {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const megabytes = (field: string) =>
    Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
  return {
    resident: megabytes("VmRSS"),
    private: megabytes("RssAnon") + megabytes("RssShmem") + megabytes("VmSwap"),
  };
}
