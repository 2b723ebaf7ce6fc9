import { type RendererMemory, rendererMemory } from "./at-rest";
import { largeWorkbook } from "./large-workbook";
import type { Measure } from "./measure";
import { type Site, type Visit, visit } from "./sites";

/** What bringing in one large file took. */
export type ImportReading = {
  format: "CSV" | "XLSX";
  megabytes: number;
  rows: number;
  seconds: number;
  /** Longest stretch between two turns of the main thread, ms. */
  longestTask: number;
  /** Most that the renderer held meanwhile, MB. */
  peak: number | null;
  /** Rows on the map and unplaced; null when the file was refused. */
  counted: number | null;
  problems: string[];
};

const ROWS = 1_000_000;
/** Rows of the workbook: 50 MB packed, 140 MB of XML. */
const WORKBOOK_ROWS = 525_000;
const WORKBOOK = "bench-workbook.xlsx";
const WATCH_EVERY_MS = 250;
const BUDGET_MS = 50;

/** Imports a made CSV of 100 MB (a million rows) through `atlas.load`, and reads what it took. */
export async function readImport(site: Site, browser: string): Promise<ImportReading> {
  const seen = await visit(site, browser);
  try {
    await seen.page.evaluate(() => window.atlas?.ready);
    const megabytes = await makeFile(seen, ROWS);
    const peak = watchMemory(seen);
    const read = await importFile(seen);
    return { format: "CSV", megabytes, rows: ROWS, ...read, peak: await peak() };
  } finally {
    await seen.browser.close();
  }
}

/** Imports a made XLSX of 50 MB in the same way; a refusal with its reason counts as done. */
export async function readWorkbookImport(site: Site, browser: string): Promise<ImportReading> {
  const seen = await visit(site, browser);
  try {
    await seen.page.evaluate(() => window.atlas?.ready);
    const megabytes = await fetchWorkbook(seen, WORKBOOK_ROWS);
    const peak = watchMemory(seen);
    const read = await importFile(seen);
    return { format: "XLSX", megabytes, rows: WORKBOOK_ROWS, ...read, peak: await peak() };
  } finally {
    await seen.browser.close();
  }
}

/** The reading as lines of the bench. Rows per second have no budget; the main thread has. */
export function importMeasures(reading: ImportReading): Measure[] {
  const { format, megabytes, rows, seconds, longestTask, peak, counted, problems } = reading;
  const file = `${format} of ${Math.round(megabytes)} MB, ${rows} rows`;
  const label = format === "CSV" ? "import" : "import of XLSX";
  const note = problems.length > 0 ? problems.join(", ") : `${counted} rows accounted for`;
  const common = { baseline: null, budget: null };
  return [
    { ...common, name: `import: ${file}`, unit: "rows/s", value: rows / seconds, note },
    { ...common, name: `${label}: whole time`, unit: "ms", value: seconds * 1000, note: "" },
    {
      name: `${label}: longest main-thread stretch`,
      unit: "ms",
      value: longestTask,
      baseline: null,
      budget: BUDGET_MS,
      note: "",
    },
    { ...common, name: `${label}: renderer memory, peak`, unit: "MB", value: peak, note: "" },
  ];
}

/** Makes the file inside the page, in pieces, of the codes the page knows. */
function makeFile({ page }: Visit, rows: number): Promise<number> {
  return page.evaluate(async (count) => {
    const areas = await window.atlas?.sql(
      "select code, name_th, amphoe_th, province_th from tambon order by code",
    );
    if (!areas) throw new Error("no console");
    const pieces: string[] = ["รหัสตำบล,ตำบล,อำเภอ,จังหวัด,ปี,ประชากร,จำนวนผู้สูงอายุ\n"];
    let piece = "";
    for (let row = 0; row < count; row++) {
      const area = areas[row % areas.length];
      const year = 2560 + (Math.floor(row / areas.length) % 6);
      const people = 200 + ((row * 7919) % 9000);
      piece += `${area?.code},${area?.name_th},${area?.amphoe_th},${area?.province_th},${year},${people},${row % 199}\n`;
      if (row % 20_000 === 19_999) {
        pieces.push(piece);
        piece = "";
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    const file = new File([...pieces, piece], "elderly.csv");
    Object.assign(window, { benchFile: file });
    return file.size / 1_000_000;
  }, rows);
}

/** Makes the workbook here and hands it to the page as an answer of its own server. */
async function fetchWorkbook({ page }: Visit, rows: number): Promise<number> {
  const codes = await page.evaluate(async () => {
    const areas = await window.atlas?.sql("select code from tambon order by code");
    return (areas ?? []).map((area) => String(area.code));
  });
  const body = Buffer.from(largeWorkbook(codes, rows));
  await page.route(`**/${WORKBOOK}`, (route) => route.fulfill({ body }));
  await page.evaluate(async (name) => {
    const answer = await fetch(`/${name}`);
    Object.assign(window, { benchFile: new File([await answer.blob()], name) });
  }, WORKBOOK);
  return body.length / 1_000_000;
}

type Imported = Omit<ImportReading, "megabytes" | "rows" | "peak" | "format">;

/** Imports it, with a beat on the main thread that shows when the thread was busy. */
function importFile({ page }: Visit): Promise<Imported> {
  return page.evaluate(async () => {
    const { benchFile } = window as unknown as { benchFile: File };
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ type: "longtask" });
    const started = performance.now();
    const report = await window.atlas?.load([benchFile]);
    const seconds = (performance.now() - started) / 1000;
    observer.disconnect();
    const joins = report?.datasets.flatMap((one) => one.joins) ?? [];
    const counted = joins.reduce((sum, join) => sum + join.rows, 0);
    const problems = report?.problems.map(({ kind }) => kind) ?? [];
    return { seconds, longestTask, counted: joins.length > 0 ? counted : null, problems };
  });
}

/** Looks at the renderer's memory until asked for the most that was seen. */
function watchMemory(seen: Visit): () => Promise<number | null> {
  let most: number | null = null;
  let going = true;
  const note = (memory: RendererMemory | null) => {
    if (memory) most = Math.max(most ?? 0, memory.private);
  };
  const watching = (async () => {
    while (going) {
      note(await rendererMemory(seen));
      await new Promise((resolve) => setTimeout(resolve, WATCH_EVERY_MS));
    }
  })();
  return async () => {
    going = false;
    await watching;
    return most;
  };
}
