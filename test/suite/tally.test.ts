import { describe, expect, test } from 'vitest';
import { none, sum, tallyOfCheck, tallyOfPlaywright, tallyOfVitest, totalLine } from './tally.ts';

describe('the tally', () => {
  test('of vitest counts tests', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, success: false };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 2 });
  });

  test('of vitest has a failure where a file did not load', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, success: false };
    expect(tallyOfVitest(report)).toEqual({ passed: 7, failed: 1 });
  });

  test('of Playwright counts a flaky test as failed, and an error outside of tests', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });

  test('of a check counts only its failure', () => {
    expect(tallyOfCheck(0)).toEqual(none);
    expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOfCheck(null)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the last line gives the sum', () => {
  const total = sum([
    { passed: 7, failed: 2 },
    { passed: 5, failed: 0 },
  ]);
  expect(totalLine(total)).toBe('12 passed, 2 failed');
  expect(totalLine(sum([]))).toBe('0 passed, 0 failed');
});
