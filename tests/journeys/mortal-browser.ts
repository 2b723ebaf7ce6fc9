import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright";
import { BROWSER_FLAGS, locateBrowser } from "../../scripts/find-browser";
import { PATIENCE } from "./app";

/** A browser with a profile that outlives it, so that it can be killed and started again. */
export type MortalBrowser = {
  open(address: string): Promise<Page>;
  /** Ends the page's process at once, as a crash does. */
  crash(page: Page): Promise<void>;
  /** Ends all processes of the browser at once, as a power cut does. */
  kill(): Promise<void>;
  /** Ends it and removes the profile. */
  close(): Promise<void>;
};

type Running = { process: ChildProcess; browser: Browser };

export function mortalBrowser(): MortalBrowser {
  const profile = mkdtempSync(join(tmpdir(), "tambon-atlas-profile-"));
  let running: Running | null = null;
  const kill = async () => {
    const ending = running;
    running = null;
    if (!ending) return;
    const exited = new Promise((resolve) => ending.process.once("exit", resolve));
    process.kill(-(ending.process.pid ?? 0), "SIGKILL");
    await exited;
  };
  return {
    open: async (address) => {
      running ??= await start(profile);
      const [context] = running.browser.contexts();
      if (!context) throw new Error("the browser has no window");
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    crash: async (page) => {
      const viewContext = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent("crash");
      viewContext.send("Page.crash").catch(() => undefined);
      await crashed;
      await page.close();
    },
    kill,
    close: async () => {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function start(profile: string): Promise<Running> {
  const portFile = join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  const program = locateBrowser();
  if (!program) throw new Error("no browser");
  const options = ["--headless", "--no-first-run", "--remote-debugging-port=0"];
  const args = [...BROWSER_FLAGS, ...options, `--user-data-dir=${profile}`, "about:blank"];
  const process = spawn(program, args, { detached: true, stdio: "ignore" });
  for (let waited = 0; waited < PATIENCE && !hasPort(portFile); waited += 50) await wait(50);
  const [port] = readFileSync(portFile, "utf8").split("\n");
  return { process, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
}

function hasPort(file: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes("\n");
}
