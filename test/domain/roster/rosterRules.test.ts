import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Cells, RosterColumn } from '../../../src/lib/domain/roster/columns.ts';
import { rosterRules } from '../../../src/lib/domain/roster/rosterRules.ts';
import { anyText } from '../../arbitrary/text.ts';

type Row = Cells<RosterColumn>;

const row: Row = { worker_id: 'W1', community_id: 'C1', role: '委员', step: '四级十二档' };

const check = (cells: Row) => rosterRules(builtInPolicy).check(2, cells);

const codes = (cells: Row) => check(cells).problems?.map(({ column, code }) => [column, code]);

describe('a row of a roster', () => {
  test("becomes a worker in the policy's own terms", () => {
    expect(check(row).accepted).toEqual({
      workerId: 'W1',
      communityId: 'C1',
      post: 'member',
      step: 12,
    });
  });

  test('keeps what the optional columns say, and nothing of blank cells', () => {
    const full: Row = {
      ...row,
      service_years: '3.50',
      education: ' 本科 ',
      qualification: '　',
      honours: '',
      appraisal: '优秀',
      points: '76',
    };
    expect(check(full).accepted).toEqual({
      workerId: 'W1',
      communityId: 'C1',
      post: 'member',
      step: 12,
      serviceYears: 3.5,
      education: 'bachelor',
      appraisal: 'excellent',
      points: 76,
    });
  });

  test('reads an education, qualification or honour by any of its names, and keeps other texts', () => {
    const named = { ...row, education: 'Bachelor', qualification: '中级', honours: '区级' };
    expect(check(named).accepted).toMatchObject({
      education: 'bachelor',
      qualification: 'social_worker',
      honours: 'district',
    });
    expect(check({ ...row, education: '夜校' }).accepted?.education).toBe('夜校');
  });

  test('keeps an identifier as it is written, but for the blanks around it', () => {
    expect(check({ ...row, worker_id: ' ００1 甲 ' }).accepted?.workerId).toBe('００1 甲');
  });

  test.each([
    ['worker_id', '', 'missing_value'],
    ['community_id', ' ', 'missing_value'],
    ['role', '', 'missing_value'],
    ['role', '书记', 'unknown_role'],
    ['step', '　', 'missing_value'],
    ['step', '13', 'step_out_of_range'],
    ['step', 'x', 'bad_number'],
    ['service_years', 'x', 'bad_number'],
    ['service_years', '-1', 'bad_number'],
    ['service_years', '1e2', 'bad_number'],
    ['points', '1,000', 'bad_number'],
    ['appraisal', '良好', 'unknown_rating'],
  ] as const)('is refused where %s is %j: %s', (column, value, code) => {
    expect(check({ ...row, [column]: value }).problems).toEqual([
      expect.objectContaining({ row: 2, column, value, code }),
    ]);
  });

  test('is told everything that is wrong with it at once', () => {
    expect(codes({ worker_id: '', community_id: '', role: 'x', step: '0' })).toEqual([
      ['worker_id', 'missing_value'],
      ['community_id', 'missing_value'],
      ['role', 'unknown_role'],
      ['step', 'step_out_of_range'],
    ]);
  });

  test('learns which posts would be right', () => {
    const [problem] = check({ ...row, role: 'x' }).problems ?? [];
    expect(problem?.code === 'unknown_role' && problem.choices.map(({ id }) => id)).toEqual([
      'combined_head',
      'head',
      'deputy',
      'member',
    ]);
  });
});

describe('the rows of a roster together', () => {
  test('name each worker once: the first is taken, the others point at it', () => {
    const rules = rosterRules(builtInPolicy);
    expect(rules.check(2, row).accepted).toBeDefined();
    for (const later of [3, 4]) {
      expect(rules.check(later, { ...row, worker_id: ' W1 ' }).problems).toEqual([
        expect.objectContaining({ row: later, code: 'duplicate_worker', firstRow: 2 }),
      ]);
    }
  });

  test('take up the id of a row that was refused, too', () => {
    const rules = rosterRules(builtInPolicy);
    rules.check(2, { ...row, step: '13' });
    expect(rules.check(3, row).problems).toMatchObject([{ code: 'duplicate_worker', firstRow: 2 }]);
  });

  test('stand in communities that are known, where any are known', () => {
    const rules = rosterRules(builtInPolicy, new Set(['C2']));
    expect(rules.check(2, row).problems).toMatchObject([
      { column: 'community_id', value: 'C1', code: 'unknown_community' },
    ]);
  });

  test('are each accepted or told a problem, whatever they hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'W1', 'C1', '委员', '3', '二级一档', '优秀'),
      anyText,
    );
    const anyRow = fc.dictionary(
      fc.constantFrom('worker_id', 'community_id', 'role', 'step', 'points', 'appraisal'),
      cell,
    );
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const rules = rosterRules(builtInPolicy);
        rows.forEach((cells, i) => {
          const { accepted, problems } = rules.check(i + 2, cells);
          expect(accepted === undefined).toBe(problems !== undefined && problems.length > 0);
        });
      }),
    );
  });
});
