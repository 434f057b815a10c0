import { expect, test } from 'vitest';
import { eighteenGrades } from '../../../src/lib/domain/policy/builtInPolicies.ts';
import { valuesInYear } from '../../../src/lib/domain/scenario/valuesInYear.ts';

const base = 'gradeAllowance.base';

test('a value that changes in the year is told by the months in which it does', () => {
  expect(valuesInYear(eighteenGrades, [], base, 2022)).toEqual([
    { from: '2022-01', value: '2400' },
    { from: '2022-07', value: '2480' },
  ]);
});

test('a value that stays is one, also where a change of another year is behind it', () => {
  expect(valuesInYear(eighteenGrades, [], base, 2024)).toEqual([
    { from: '2024-01', value: '2560' },
  ]);
});

test('what is counted as in force today counts in its months', () => {
  const today = [
    { kind: 'parameters' as const, values: { [base]: '2500' }, from: '2022-03', to: '2022-08' },
  ];
  expect(valuesInYear(eighteenGrades, today, base, 2022)).toEqual([
    { from: '2022-01', value: '2400' },
    { from: '2022-03', value: '2500' },
    { from: '2022-09', value: '2480' },
  ]);
});
