/** How many tests of a run did what they should. */
export interface Tally {
  passed: number;
  failed: number;
}

export const none: Tally = { passed: 0, failed: 0 };

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** A run that failed counts at least one failure, even if no test of it did: a file didn't load. */
export function tallyOfVitest(report: VitestReport): Tally {
  const { numPassedTests: passed, numFailedTests, success } = report;
  return { passed, failed: success ? numFailedTests : Math.max(numFailedTests, 1) };
}

/** A test that passed at the second attempt only did not pass. */
export function tallyOfPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** A check is no test: it counts only where it fails, so that the total never hides it. */
export function tallyOfCheck(exitCode: number | null): Tally {
  return { passed: 0, failed: exitCode === 0 ? 0 : 1 };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    none,
  );
}

/** The line that a reader of logs looks for. */
export function totalLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
