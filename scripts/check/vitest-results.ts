/** What `npm test` counts. */
export type Tally = { passed: number; failed: number; skipped: number };

/** The part of Vitest's JSON report that is counted. */
export type VitestReport = {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

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
