import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPay } from '../../../../src/lib/domain/budget/impactOf.ts';
import { builtInPolicy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import { compilePolicy } from '../../../../src/lib/domain/rules/policyCompiler.ts';
import { settingsAt } from '../../../../src/lib/domain/policy/settingsAt.ts';
import { groupings, groupRows } from '../../../../src/lib/domain/roster/table/groupRows.ts';
import { columnSummary } from '../../../../src/lib/domain/roster/table/columnSummary.ts';
import { peopleOf } from '../../../arbitrary/people.ts';

const tables = compilePolicy(builtInPolicy, settingsAt(builtInPolicy, '2022-12')).tables;
const posts = builtInPolicy.posts.map(({ id }) => id);

describe('rows in groups', () => {
  test('are each in one group, and counts and amounts add up to those of the rows', () => {
    fc.assert(
      fc.property(peopleOf(builtInPolicy), fc.constantFrom(...groupings), ({ workers }, by) => {
        const pay = { posts, before: tables, after: tables };
        const { groups, total } = groupRows(workers, workers.keys(), by, pay);
        expect(groups.map(({ key }) => key)).toEqual([
          ...new Set(workers.map((worker) => String(worker[by]))),
        ]);
        const bill = workers.reduce(
          (sum, { post, step }) => sum + ownPay(tables, posts.indexOf(post), step - 1),
          0n,
        );
        expect(total).toMatchObject({ workers: workers.length, before: bill, after: bill });
        expect(groups.reduce((sum, group) => sum + group.workers, 0)).toBe(workers.length);
        expect(groups.reduce((sum, group) => sum + group.before, 0n)).toBe(bill);
      }),
    );
  });
});

describe('a column in short', () => {
  const rows = [1, 1, 3, 8].map((step, i) => ({
    ...{ workerId: `W${String(i)}`, communityId: 'C1', post: 'member', step },
    ...(i === 0 ? {} : { education: i === 3 ? 'college' : 'bachelor' }),
  }));

  test('tells the least, the middle and the most of numbers', () => {
    expect(columnSummary(rows, rows.keys(), 'step')).toMatchObject({
      ...{ filled: 4, distinct: 3, least: 1, median: 1, most: 8 },
      values: [
        { value: '1', rows: 2 },
        { value: '3', rows: 1 },
        { value: '8', rows: 1 },
      ],
    });
  });

  test('counts words, the commonest first, and blanks not at all', () => {
    expect(columnSummary(rows, rows.keys(), 'education')).toEqual({
      ...{ field: 'education', filled: 3, distinct: 2 },
      values: [
        { value: 'bachelor', rows: 2 },
        { value: 'college', rows: 1 },
      ],
    });
  });

  test('puts many numbers into bands that hold every row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1 }),
        (all) => {
          const workers = all.map((serviceYears, i) => ({
            ...{ workerId: String(i), communityId: 'C', post: 'member', step: 1, serviceYears },
          }));
          const { values } = columnSummary(workers, workers.keys(), 'serviceYears');
          expect(values.reduce((sum, { rows: count }) => sum + count, 0)).toBe(all.length);
          expect(values.length).toBeLessThanOrEqual(12);
        },
      ),
    );
  });
});
