import { describe, expect, test } from 'vitest';
import { PolicyYear } from '../../../src/lib/domain/budget/policyYear.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { PolicyDocument } from '../../../src/lib/domain/policy/policySchema.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';

const insurance = builtInPolicy.parameters['socialInsurance.monthly'];
if (!insurance) throw new Error('no insurance');

/** Insurance at 1100 yuan from July 2022. */
const rising: PolicyDocument = {
  ...builtInPolicy,
  parameters: {
    ...builtInPolicy.parameters,
    'socialInsurance.monthly': {
      ...insurance,
      values: [...insurance.values, { from: '2022-07', value: '1100', status: 'assumed' }],
    },
  },
};

const floor = (dates = {}): Provision => ({
  kind: 'grade_floor',
  amounts: { member: '1000' },
  ...dates,
});

describe('a policy in a year', () => {
  test('has twelve months, of which the yearly items ask the last', () => {
    const year = new PolicyYear(builtInPolicy, 2022);
    expect(year.months).toHaveLength(12);
    expect(year.december).toBe(year.months[11]);
  });

  test('is one span where nothing changes', () => {
    expect(new PolicyYear(builtInPolicy, 2022).spans([])).toHaveLength(1);
    expect(new PolicyYear(builtInPolicy, 2022).spans([floor()])).toHaveLength(1);
  });

  test('is cut where a value of the policy begins', () => {
    expect(new PolicyYear(rising, 2022).spans([]).map((months) => months.length)).toEqual([6, 6]);
    expect(new PolicyYear(rising, 2023).spans([])).toHaveLength(1);
  });

  test('is cut where a provision begins or ends', () => {
    const spans = new PolicyYear(rising, 2022).spans([floor({ from: '2022-03', to: '2022-08' })]);
    expect(spans).toEqual([
      ['2022-01', '2022-02'],
      ['2022-03', '2022-04', '2022-05', '2022-06'],
      ['2022-07', '2022-08'],
      ['2022-09', '2022-10', '2022-11', '2022-12'],
    ]);
  });

  test('joins months that are alike though others lie between', () => {
    const spans = new PolicyYear(builtInPolicy, 2022).spans([
      floor({ from: '2022-03', to: '2022-08' }),
    ]);
    expect(spans.map((months) => months.length)).toEqual([6, 6]);
  });

  test('pays by the month', () => {
    const year = new PolicyYear(rising, 2022);
    expect(year.compiled('2022-06', []).tables.place.socialInsurance[0]?.[0]).toBe(104_938n);
    expect(year.compiled('2022-07', []).tables.place.socialInsurance[0]?.[0]).toBe(110_000n);
  });

  test('gives equal settings the same tables, however they came about', () => {
    const year = new PolicyYear(builtInPolicy, 2022);
    expect(year.compiled('2022-03', [floor()])).toBe(year.compiled('2022-09', [floor(), floor()]));
    expect(year.compiled('2022-03', [])).toBe(
      year.compiled('2022-03', [{ kind: 'grade_scale', factor: '1' }]),
    );
    expect(year.compiled('2022-03', [])).not.toBe(year.compiled('2022-03', [floor()]));
  });
});
