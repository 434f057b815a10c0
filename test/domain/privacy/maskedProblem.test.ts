import { describe, expect, test } from 'vitest';
import { maskedProblem } from '../../../src/lib/domain/privacy/maskedProblem.ts';
import type { Problem } from '../../../src/lib/domain/roster/problem.ts';

const place = { row: 7, column: 'role' };

describe('a problem that is passed on', () => {
  test.each([
    ['an identity card', '530112197102110013'],
    ['a telephone', '138 7123 0037'],
    ['a bank card', '6222021234567890128'],
    ['an address for mail', 'someone@example.org'],
    ['a name', '王秀英'],
    ['a number inside longer text', '委员，电话13871230037'],
  ])('tells where %s stands, and not what it is', (_, value) => {
    const problem: Problem = { ...place, value, code: 'unknown_role', choices: [] };
    expect(maskedProblem(problem, '…')).toEqual({ ...problem, value: '…' });
  });

  test.each(['书记', '13', '二级一档', '', 'W1', '2015-07-01'])('tells %j as it is', (value) => {
    const problem: Problem = { ...place, value, code: 'unknown_role', choices: [] };
    expect(maskedProblem(problem, '…')).toEqual(problem);
  });

  test('tells the community that ends in the number of a door', () => {
    const problem = { row: 2, value: '西山区春雨路12号社区', code: 'unknown_community' } as const;
    expect(maskedProblem({ ...problem, column: 'community_id' }, '…').value).toBe(problem.value);
    expect(maskedProblem({ ...problem, column: 'worker_id' }, '…').value).toBe('…');
  });

  test('tells the header of its column unless that is a person', () => {
    const problem: Problem = { ...place, value: '', code: 'missing_value', header: '现任职务' };
    expect(maskedProblem(problem, '…')).toEqual(problem);
    expect(maskedProblem({ ...problem, header: '王秀英' }, '…').header).toBe('…');
  });

  test('tells no header that is a person', () => {
    const headers = ['岗位', '王秀英', '530112197102110013'];
    const problem: Problem = {
      row: 1,
      column: 'role',
      value: '',
      code: 'duplicate_column',
      headers,
    };
    expect(maskedProblem(problem, '…')).toEqual({ ...problem, headers: ['岗位', '…', '…'] });
  });
});
