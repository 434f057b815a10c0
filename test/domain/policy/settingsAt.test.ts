import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { parameterId } from '../../../src/lib/domain/policy/parameterId.ts';
import type { Dated, PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import { changeMonths, datedAt, settingsAt } from '../../../src/lib/domain/policy/settingsAt.ts';

const dated = (from: string, value: string | null): Dated => ({ from, value, status: 'assumed' });
const values = [dated('2022-01', '600'), dated('2022-07', '700'), dated('2024-01', '800')];

function withValues(id: string, list: readonly Dated[]): PolicyDocument {
  const parameter = builtInPolicy.parameters[id] ?? {
    label: { zh: '', en: '' },
    unit: 'yuan/month' as const,
    values: [],
  };
  return {
    ...builtInPolicy,
    parameters: { ...builtInPolicy.parameters, [id]: { ...parameter, values: [...list] } },
  };
}

test('a first value of no month holds until the next one begins', () => {
  const { from, ...first } = dated('2022-01', '600');
  expect(from).toBe('2022-01');
  const undated = [first, dated('2022-07', '700')];
  expect(datedAt(undated, '1999-01')?.value).toBe('600');
  expect(datedAt(undated, '2022-06')?.value).toBe('600');
  expect(datedAt(undated, '2022-07')?.value).toBe('700');
});

describe('dated values', () => {
  test('are none where there are none', () => {
    expect(datedAt([], '2022-01')).toBeUndefined();
  });

  test.each([
    ['1999-12', '600'],
    ['2022-01', '600'],
    ['2022-06', '600'],
    ['2022-07', '700'],
    ['2023-12', '700'],
    ['2024-01', '800'],
    ['2099-01', '800'],
  ])('hold in %s: %s, the latest begun, and before the first the first', (month, value) => {
    expect(datedAt(values, month)?.value).toBe(value);
  });
});

describe('the settings of a month', () => {
  test('take every parameter at its value of that month', () => {
    const policy = withValues('gradeAllowance.ladder.12', values);
    expect(settingsAt(policy, '2022-06').get('gradeAllowance.ladder.12')).toBe('600');
    expect(settingsAt(policy, '2022-07').get('gradeAllowance.ladder.12')).toBe('700');
  });

  test('fill in what a policy may leave out: no floor, no cap, no uplift, a factor of 1', () => {
    const parameters = Object.fromEntries(
      Object.entries(builtInPolicy.parameters).filter(
        ([id]) => !/^gradeAllowance\.(floor|cap|uplift|scale)/.test(id),
      ),
    );
    const settings = settingsAt({ ...builtInPolicy, parameters }, '2022-01');
    expect(settings.get(parameterId.floor('member'))).toBeNull();
    expect(settings.get(parameterId.cap('member'))).toBeNull();
    expect(settings.get(parameterId.uplift('member'))).toBe('0');
    expect(settings.get(parameterId.scale)).toBe('1');
  });

  test('can take a floor away again', () => {
    const policy = withValues('gradeAllowance.floor.member', [
      dated('2022-01', '1000'),
      dated('2022-09', null),
    ]);
    expect(settingsAt(policy, '2022-08').get(parameterId.floor('member'))).toBe('1000');
    expect(settingsAt(policy, '2022-09').get(parameterId.floor('member'))).toBeNull();
  });
});

describe('the months in which a policy changes', () => {
  test('are each once, in the order of time', () => {
    expect(changeMonths(builtInPolicy)).toEqual([]);
    expect(changeMonths(withValues('gradeAllowance.ladder.12', values))).toEqual([
      '2022-01',
      '2022-07',
      '2024-01',
    ]);
  });
});
