import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Cells, CommunityColumn } from '../../../src/lib/domain/roster/columns.ts';
import { communityRules } from '../../../src/lib/domain/roster/communityRules.ts';

type Row = Cells<CommunityColumn>;

const row: Row = { community_id: 'C1', rating: '目标完成良好' };

const check = (cells: Row) => communityRules(builtInPolicy).check(2, cells);

describe('a row of the communities', () => {
  test('becomes a community with its rating, and its scores in their shortest form', () => {
    const scored = { ...row, performance_score: '90.50', satisfaction_score: '' };
    expect(check(scored).accepted).toEqual({
      communityId: 'C1',
      rating: 'good',
      performanceScore: '90.5',
    });
  });

  test.each([
    ['community_id', '', 'missing_value'],
    ['rating', '', 'missing_value'],
    ['rating', '良', 'unknown_rating'],
    ['performance_score', 'x', 'bad_number'],
    ['satisfaction_score', '-1', 'bad_number'],
  ] as const)('is refused where %s is %j: %s', (column, value, code) => {
    expect(check({ ...row, [column]: value }).problems).toEqual([
      expect.objectContaining({ row: 2, column, value, code }),
    ]);
  });

  test('may stand there once', () => {
    const rules = communityRules(builtInPolicy);
    rules.check(2, row);
    expect(rules.check(3, row).problems).toMatchObject([
      { code: 'duplicate_community', firstRow: 2 },
    ]);
  });

  test('is known even where the row was refused, so that one mistake is told once', () => {
    const rules = communityRules(builtInPolicy);
    rules.check(2, { ...row, rating: 'x' });
    expect([rules.named.has('C1'), rules.named.has('C2')]).toEqual([true, false]);
  });
});
