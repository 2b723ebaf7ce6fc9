import { describe, expect, test } from "vitest";
import { type BrowserProbes, findBrowser, locateBrowser } from "../../scripts/find-browser";

const PLAYWRIGHT = "/cache/playwright/chrome";

/** A machine where these paths start; `afterRun` gives what each command brings. */
function aMachine(present: string[], changes: Partial<BrowserProbes> = {}) {
  const paths = new Set(present);
  const commands: string[] = [];
  const probes: BrowserProbes = {
    chromePath: undefined,
    playwrightPath: () => PLAYWRIGHT,
    works: (path) => paths.has(path),
    canApt: () => false,
    run: (command, args) => {
      commands.push([command.includes("node") ? "playwright" : command, args.at(-1)].join(" "));
      return true;
    },
    say: () => undefined,
    ...changes,
  };
  return { probes, paths, commands };
}

describe("finding a browser", () => {
  test("CHROME_PATH outranks every other", () => {
    const { probes } = aMachine(["/my/chrome", PLAYWRIGHT], { chromePath: "/my/chrome" });
    expect(findBrowser(probes)).toEqual({ ok: true, path: "/my/chrome" });
  });

  test("a CHROME_PATH that does not start is named, and nothing is installed", () => {
    const { probes, commands } = aMachine([PLAYWRIGHT], { chromePath: "/wrong" });
    const search = findBrowser(probes);
    expect(search).toEqual({ ok: false, advice: [expect.stringContaining("/wrong")] });
    expect(commands).toEqual([]);
  });

  test("Playwright's own comes before the system's", () => {
    const { probes } = aMachine(["/usr/bin/chromium", PLAYWRIGHT]);
    expect(locateBrowser(probes)).toBe(PLAYWRIGHT);
  });

  test("the system's is taken when Playwright has none", () => {
    const { probes, commands } = aMachine(["/usr/bin/google-chrome"]);
    expect(findBrowser(probes)).toEqual({ ok: true, path: "/usr/bin/google-chrome" });
    expect(commands).toEqual([]);
  });
});

describe("installing a browser", () => {
  test("Playwright's download is tried first", () => {
    const machine = aMachine([], { canApt: () => true });
    machine.probes.run = () => Boolean(machine.paths.add(PLAYWRIGHT));
    expect(findBrowser(machine.probes)).toEqual({ ok: true, path: PLAYWRIGHT });
  });

  test("apt follows, as root, when the download brings nothing that starts", () => {
    const machine = aMachine([], { canApt: () => true });
    const run = machine.probes.run;
    machine.probes.run = (command, args) => {
      if (args.includes("install") && command === "apt-get") machine.paths.add("/usr/bin/chromium");
      return run(command, args);
    };
    expect(findBrowser(machine.probes)).toEqual({ ok: true, path: "/usr/bin/chromium" });
    expect(machine.commands).toEqual(["playwright chromium", "apt-get -q", "apt-get chromium"]);
  });

  test("without root it says how to help itself", () => {
    const search = findBrowser(aMachine([]).probes);
    expect(search.ok).toBe(false);
    expect(search.ok ? "" : search.advice.join(" ")).toMatch(/CHROME_PATH.*/s);
  });
});
