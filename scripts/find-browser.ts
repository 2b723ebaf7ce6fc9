import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

/** What the search asks of the machine; tests put their own answers in. */
export type BrowserProbes = {
  chromePath: string | undefined;
  playwrightPath: () => string;
  works: (path: string) => boolean;
  canApt: () => boolean;
  run: (command: string, args: string[]) => boolean;
  say: (line: string) => void;
};

/** The browser's path, or sentences that say how to get one. */
export type BrowserSearch = { ok: true; path: string } | { ok: false; advice: string[] };

/** Where Chromium and Chrome usually lie, by system. */
const USUAL_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Flags for a browser without a screen or a graphics card; every test and measure uses the same. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

const PLAYWRIGHT_CLI = "node_modules/playwright/cli.js";

const ADVICE = [
  "No Chromium or Chrome was found, and none could be installed. Any one of these helps:",
  "  install Google Chrome or Chromium in the usual place,",
  "  or run `npx playwright install --with-deps chromium`,",
  "  or run `apt-get install chromium` as root (Debian),",
  "  or set CHROME_PATH to the browser's program file.",
];

/** Looks for a browser without changing the machine. `CHROME_PATH` outranks all; null if there is none. */
export function locateBrowser(probes: BrowserProbes = machineProbes()): string | null {
  if (probes.chromePath !== undefined) {
    return probes.works(probes.chromePath) ? probes.chromePath : null;
  }
  return [probes.playwrightPath(), ...USUAL_PATHS].find(probes.works) ?? null;
}

/** Looks for a browser and installs one if there is none: Playwright's download first, then apt as root. */
export function findBrowser(probes: BrowserProbes = machineProbes()): BrowserSearch {
  const found = locateBrowser(probes);
  if (found !== null) return { ok: true, path: found };
  if (probes.chromePath !== undefined) {
    return { ok: false, advice: [`CHROME_PATH is ${probes.chromePath}, which does not start.`] };
  }
  return installBrowser(probes);
}

function installBrowser(probes: BrowserProbes): BrowserSearch {
  probes.say("No Chromium or Chrome found; trying Playwright's download");
  probes.run(process.execPath, [PLAYWRIGHT_CLI, "install", "chromium"]);
  const downloaded = locateBrowser(probes);
  if (downloaded !== null) return { ok: true, path: downloaded };
  if (!probes.canApt()) return { ok: false, advice: ADVICE };
  probes.say("No luck; trying apt-get install chromium");
  if (probes.run("apt-get", ["update", "-q"])) {
    probes.run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
  }
  const installed = locateBrowser(probes);
  return installed === null ? { ok: false, advice: ADVICE } : { ok: true, path: installed };
}

/** The probes of the real machine. */
function machineProbes(): BrowserProbes {
  return {
    chromePath: process.env.CHROME_PATH === "" ? undefined : process.env.CHROME_PATH,
    playwrightPath: () => chromium.executablePath(),
    works: startsUp,
    canApt: () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
    run: runVisibly,
    say: (line) => console.log(line),
  };
}

// A file is not enough: Ubuntu's /usr/bin/chromium-browser only recommends a snap, and libraries may be absent.
function startsUp(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function runVisibly(command: string, args: string[]): boolean {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
  };
  return spawnSync(command, args, { stdio: "inherit", env, timeout: 600_000 }).status === 0;
}
