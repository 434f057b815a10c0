import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { bonusRules } from '../../../src/lib/domain/roster/bonusRules.ts';
import type { BonusColumn, Cells } from '../../../src/lib/domain/roster/columns.ts';

type Row = Cells<BonusColumn>;

const row: Row = { worker_id: 'W1', community_id: 'C1', months: '12', appraisal: '合格' };

const check = (cells: Row) => bonusRules(builtInPolicy, new Set(['C1'])).check(2, cells);

describe('a row of a bonus roll', () => {
  test('becomes a person with months and appraisal', () => {
    expect(check(row).accepted).toEqual({
      workerId: 'W1',
      communityId: 'C1',
      months: 12,
      appraisal: 'competent',
    });
  });

  test('may carry a deduction, exact to the fen; zero is none', () => {
    expect(check({ ...row, deduction: '47.5' }).accepted).toMatchObject({ deduction: 4750n });
    expect(check({ ...row, deduction: '０' }).accepted).not.toHaveProperty('deduction');
  });

  test.each([
    ['worker_id', '', 'missing_value'],
    ['community_id', 'C2', 'unknown_community'],
    ['months', '', 'missing_value'],
    ['months', '0', 'months_out_of_range'],
    ['months', '13', 'months_out_of_range'],
    ['months', '6.5', 'months_out_of_range'],
    ['months', '-1', 'months_out_of_range'],
    ['months', '半年', 'bad_number'],
    ['appraisal', '', 'missing_value'],
    ['appraisal', '良好', 'unknown_rating'],
    ['deduction', '-1', 'bad_number'],
    ['deduction', '1.005', 'bad_number'],
    ['deduction', '1,000', 'bad_number'],
  ] as const)('is refused where %s is %j: %s', (column, value, code) => {
    expect(check({ ...row, [column]: value }).problems).toEqual([
      expect.objectContaining({ row: 2, column, value, code }),
    ]);
  });

  test('names each person once', () => {
    const rules = bonusRules(builtInPolicy);
    rules.check(2, row);
    expect(rules.check(5, row).problems).toMatchObject([{ code: 'duplicate_worker', firstRow: 2 }]);
  });
});
