import { idleLoad, rendererMemory } from "./at-rest";
import { boundaryBytes, scriptBytes } from "./bytes";
import { hitTime, recolourTime } from "./hooks";
import { type Measure, median } from "./measure";
import { type Site, visit } from "./sites";

/** What one visit of one site gave; null or absent where it could not be, or was not, measured. */
export type Reading = {
  firstMap: number;
  scripts: number;
  boundaries: number;
  idle?: number;
  resident?: number | null;
  private?: number | null;
  recolour?: number | null;
  hit?: number | null;
};

type Field = keyof Reading;

const NO_HOOK = "window.__atlasBench is not there";

const BUDGETS: readonly (Pick<Measure, "name" | "unit" | "budget" | "note"> & { field: Field })[] =
  [
    {
      field: "scripts",
      name: "JavaScript before the first map",
      unit: "kB",
      budget: 700,
      note: "",
    },
    { field: "boundaries", name: "national boundaries", unit: "kB", budget: 600, note: "" },
    {
      field: "firstMap",
      name: "navigation to all tambons coloured",
      unit: "ms",
      budget: null,
      note: "",
    },
    { field: "recolour", name: "recolour, main thread", unit: "ms", budget: 8, note: NO_HOOK },
    { field: "hit", name: "point to area", unit: "ms", budget: 1, note: NO_HOOK },
    { field: "idle", name: "main thread at rest", unit: "ms/s", budget: 1, note: "" },
    { field: "private", name: "renderer memory, its own", unit: "MB", budget: 300, note: "" },
    {
      field: "resident",
      name: "renderer memory with shared pages",
      unit: "MB",
      budget: 300,
      note: "",
    },
  ];

/** Visits a site once. A short visit reads only what is known when the first map is drawn. */
export async function readSite(site: Site, browser: string, short: boolean): Promise<Reading> {
  const seen = await visit(site, browser);
  try {
    const first = {
      firstMap: seen.firstMap,
      scripts: scriptBytes(site.sent, seen.firstMapAt) / 1000,
      boundaries: boundaryBytes(site.sent) / 1000,
    };
    if (short) return first;
    const idle = await idleLoad(seen);
    const memory = await rendererMemory(seen);
    const { resident = null, private: own = null } = memory ?? {};
    return {
      ...first,
      idle,
      resident,
      private: own,
      recolour: await recolourTime(seen),
      hit: await hitTime(seen),
    };
  } finally {
    await seen.browser.close();
  }
}

/** The medians of all visits, each with its budget. */
export function measuresOf(app: readonly Reading[], baseline: readonly Reading[]): Measure[] {
  return BUDGETS.map(({ field, note, ...rest }) => {
    const value = middle(app, field);
    const compared = field === "boundaries" ? null : middle(baseline, field);
    return { ...rest, value, baseline: compared, note: value === null ? note : "" };
  });
}

function middle(readings: readonly Reading[], field: Field): number | null {
  const values = readings.map((one) => one[field]);
  return median(values.filter((value): value is number => typeof value === "number"));
}
