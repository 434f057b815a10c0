import { describe, expect, test } from 'vitest';
import { SettledYear } from '../../../src/lib/domain/budget/settledYear.ts';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Provision } from '../../../src/lib/domain/scenario/provision.ts';
import { samplePopulation as population } from '../sample.ts';

const insurance = (monthly: string, dates = {}): Provision => ({
  kind: 'social_insurance',
  monthly,
  ...dates,
});

const plan = (...provisions: Provision[]) =>
  new SettledYear({ policy: builtInPolicy, population, year: 2022 }).plan(provisions, '2023-02');

const paid = ({ spans }: ReturnType<typeof plan>) =>
  spans.map(({ month, months }) => [month.tables.place.socialInsurance[0]?.[0], months.length]);

describe('the plan of a year', () => {
  test('counts twelve months, however it is cut', () => {
    const cut = plan(
      insurance('1', { from: '2022-02' }),
      insurance('2', { from: '2022-04', to: '2022-09' }),
      insurance('3', { to: '2022-05' }),
    );
    expect(cut.spans.reduce((sum, { months }) => sum + months.length, 0)).toBe(12);
  });

  test('pays each month what is in force in it, the later of two in the list', () => {
    expect(
      paid(
        plan(
          insurance('1', { from: '2022-02' }),
          insurance('2', { from: '2022-04', to: '2022-09' }),
        ),
      ),
    ).toEqual([
      [104_938n, 1],
      [100n, 5],
      [200n, 6],
    ]);
  });

  test('has December’s tables for the yearly items', () => {
    const { december } = plan(insurance('1', { to: '2022-11' }));
    expect(december.tables.place.socialInsurance[0]?.[0]).toBe(104_938n);
  });

  test('has the month of the monthly figures, in another year too, with what is in force then', () => {
    const { month } = plan(insurance('1', { to: '2021-11' }), {
      kind: 'grade_scale',
      factor: '2',
      from: '2023-01',
    });
    expect(month.tables.place.socialInsurance[0]?.[0]).toBe(104_938n);
    expect(month.tables.place.gradeAllowance[3]?.[11]).toBe(120_000n);
  });
});
