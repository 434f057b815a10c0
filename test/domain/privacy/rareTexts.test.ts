import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { commonTexts, freeTexts } from '../../../src/lib/domain/privacy/rareTexts.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';

const worker = { workerId: 'W', communityId: 'C1', post: 'member', step: 7 };

describe('texts that may name somebody', () => {
  test('are left out where they look like a name, or fewer than three rows share them', () => {
    const { workers, leftOut } = commonTexts(
      [
        { ...worker, education: '王小明', honours: '王小明获奖', qualification: '待核' },
        { ...worker, education: '王小明', honours: '先进集体', qualification: '待核' },
        { ...worker, education: '王小明', honours: '先进集体', qualification: '待核' },
        { ...worker, education: 'bachelor', honours: '先进集体', ageBand: '30–39' },
      ],
      builtInPolicy,
    );
    expect(workers).toEqual([
      { ...worker, qualification: '待核' },
      { ...worker, honours: '先进集体', qualification: '待核' },
      { ...worker, honours: '先进集体', qualification: '待核' },
      { ...worker, education: 'bachelor', honours: '先进集体', ageBand: '30–39' },
    ]);
    expect(leftOut).toEqual({ education: 3, honours: 1 });
  });

  test('leave every other cell as it is, and none that only one or two people have', () => {
    const text = fc.constantFrom('甲', '乙', '丙', 'bachelor', '2021年度先进');
    const rows = fc.array(
      fc
        .record({ education: text, honours: text, qualification: text })
        .map((texts): Worker => ({ ...worker, ...texts })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (workers) => {
        const kept = commonTexts(workers, builtInPolicy).workers;
        kept.forEach((one, i) => {
          expect({ ...workers[i], ...one }).toEqual(workers[i]);
        });
        for (const column of freeTexts) {
          for (const value of new Set(kept.map((one) => one[column]))) {
            if (value === undefined || value === 'bachelor') continue;
            expect(kept.filter((one) => one[column] === value).length).toBeGreaterThan(2);
          }
        }
      }),
    );
  });
});
