import { describe, expect, test } from 'vitest';
import { builtInPolicies, eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { fits, rosterMisfit } from '../../../src/lib/domain/roster/rosterFit.ts';
import { exampleRows } from '../../../src/lib/state/exampleRows.ts';
import { textOf } from '../../data/files.ts';

const rowsOf = ({ policy, sample }: (typeof builtInPolicies)[number]) =>
  exampleRows(policy, {
    roster: textOf(`${sample}/roster.csv`),
    bonus: textOf(`${sample}/bonus.csv`),
    communities: textOf(`${sample}/communities.csv`),
  });
const nobody = { workers: [], bonusRows: [], communities: [] };

describe('people held against another policy', () => {
  test('fit the policy that they were read by', () => {
    for (const built of builtInPolicies)
      expect(fits(rosterMisfit(built.policy, rowsOf(built)))).toBe(true);
  });

  test('are nobody’s misfit where there is nobody', () => {
    expect(fits(rosterMisfit(eighteenGrades, nobody))).toBe(true);
  });

  test('name each post and rating that the policy lacks, once', () => {
    const [letters] = builtInPolicies;
    if (!letters) throw new RangeError('no policy');
    const misfit = rosterMisfit(eighteenGrades, rowsOf(letters));
    expect(new Set(misfit.posts)).toEqual(new Set(['combined_head', 'member']));
    expect(new Set(misfit.ratings)).toEqual(new Set(['good', 'met']));
    expect(misfit.appraisals).toEqual([]);
    expect(fits(misfit)).toBe(false);
  });

  test('count who stands where the post may not, and where there is no step', () => {
    const worker = { workerId: 'W', communityId: 'C', post: 'deputy' };
    const workers = [3, 4, 15, 16, 18, 19].map((step) => ({ ...worker, step }));
    expect(rosterMisfit(eighteenGrades, { ...nobody, workers }).outOfRange).toBe(4);
    expect(rosterMisfit(builtInPolicy, { ...nobody, workers }).outOfRange).toBe(4);
  });
});
