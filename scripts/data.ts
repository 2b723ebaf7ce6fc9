import { buildData } from "./data/build-data";
import { buildReport } from "./data/build-report";
import { readFacts } from "./data/facts";
import { readOptions } from "./data/official-options";
import { problemLine } from "./data/problem-line";

/** Folder to fill; tests set another one. */
const TARGET = process.env.ATLAS_DATA_DIR ?? "public/data";

/** `npm run data [-- --boundaries FILE-OR-URL] [--indicators FILE…] [--crosswalk FILE-OR-URL]` */
async function main(args: readonly string[]): Promise<void> {
  const startedAt = Date.now();
  const options = readOptions(args);
  const built = options.ok ? await buildData(options.value, TARGET) : options;
  if (!built.ok) {
    console.error(problemLine(built.problem));
    process.exitCode = 1;
    return;
  }
  console.log(buildReport(built.value, readFacts(), Date.now() - startedAt).join("\n"));
}

await main(process.argv.slice(2));
