/** What `npm test` counts. */
export type Tally = { passed: number; failed: number; skipped: number };

/** The part of Vitest's JSON report that is counted. Durations are in milliseconds. */
export type VitestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: TestFile[];
};

type TestFile = {
  /** The file's whole path. */
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string; duration?: number | null }[];
};

/** One test and how long it ran, in milliseconds. */
export type TimedTest = { file: string; name: string; duration: number };

/**
 * Sums a report. A file that could not even be loaded holds no tests and counts as one failure, and so does
 * a run that failed for a reason outside its tests (an error nobody caught, a project that did not start).
 */
export function tallyOf(report: VitestReport): Tally {
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The `most` tests that ran longest, the longest first. Tests that did not run have no duration and are left out. */
export function slowestTests(report: VitestReport, most: number): TimedTest[] {
  const timed = report.testResults.flatMap((file) =>
    file.assertionResults.flatMap(({ fullName, duration }) =>
      typeof duration === "number" ? [{ file: file.name, name: fullName, duration }] : [],
    ),
  );
  return timed.sort((a, b) => b.duration - a.duration).slice(0, most);
}

/**
 * The lines that `npm test` prints about a run: its ten slowest tests and its size.
 * `seconds` is the time by the clock, `root` the folder that file names are told from.
 */
export function timingLines(report: VitestReport, seconds: number, root: string): string[] {
  const slowest = slowestTests(report, 10).map(({ file, name, duration }) => {
    const path = file.startsWith(root) ? file.slice(root.length).replace(/^[\\/]/, "") : file;
    return `${(duration / 1000).toFixed(1).padStart(7)} s  ${path} · ${name}`;
  });
  const tests = report.testResults.reduce((sum, file) => sum + file.assertionResults.length, 0);
  const size = `${tests} tests in ${report.testResults.length} files took ${Math.round(seconds)} s`;
  return slowest.length === 0 ? [size] : ["Ten slowest tests:", ...slowest, size];
}
