import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { groupByStanding, standingOf } from '../../../src/lib/domain/policy/standing.ts';

describe('the standing of a value', () => {
  test('is that of the month: status, source and since when', () => {
    expect(standingOf(builtInPolicy, 'baseAllowance.member', '2022-12')).toMatchObject({
      status: 'published',
      from: null,
      year: null,
    });
    expect(standingOf(builtInPolicy, 'socialInsurance.monthly', '2022-12').year).toBe(2022);
    expect(standingOf(eighteenGrades, 'gradeAllowance.base', '2022-06').from).toBeNull();
    expect(standingOf(eighteenGrades, 'gradeAllowance.base', '2022-07').from).toBe('2022-07');
  });

  test('is assumed, since no month, where the policy leaves the parameter out', () => {
    expect(standingOf(builtInPolicy, 'gradeAllowance.performanceShare', '2022-12')).toEqual({
      status: 'assumed',
      source: undefined,
      note: undefined,
      from: null,
      year: null,
      values: [],
    });
  });
});

test('values are grouped by their standing, and none is lost', () => {
  const ids = [1, 2, 12].map((step) => `gradeAllowance.ladder.${String(step)}`);
  const groups = groupByStanding(builtInPolicy, ids, '2022-12');
  expect(groups.map(({ status, ids: of }) => [status, of])).toEqual([
    ['published', [ids[0], ids[2]]],
    ['inferred', [ids[1]]],
  ]);
});
