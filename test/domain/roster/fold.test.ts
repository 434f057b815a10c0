import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy as policy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import {
  foldBonus,
  foldByCommunity,
  foldRoster,
  sumCells,
} from '../../../src/lib/domain/roster/fold.ts';
import { recipientsIn, workersIn } from '../../../src/lib/domain/roster/headcount.ts';
import type { BonusRow, Worker } from '../../../src/lib/domain/roster/worker.ts';
import { peopleOf } from '../../arbitrary/people.ts';
import { shapes } from '../../arbitrary/policy.ts';
import { sampleByCommunity, samplePopulation } from '../sample.ts';

const worker = (post: string, step: number, communityId = 'C1'): Worker => ({
  workerId: `${post}-${String(step)}`,
  communityId,
  post,
  step,
});
const row = (more: Partial<BonusRow> = {}): BonusRow => ({
  workerId: 'B1',
  communityId: 'C1',
  months: 12,
  appraisal: 'competent',
  ...more,
});
const communities = [
  { communityId: 'C1', rating: 'excellent' },
  { communityId: 'C2', rating: 'unmet' },
];

/** A policy's shape, and people for it. */
const folded = shapes.chain((shape) => peopleOf(shape).map((people) => ({ shape, people })));

describe('a roster is not folded', () => {
  test('with a post that the policy does not have', () => {
    expect(() => foldRoster(policy, [worker('clerk', 1)])).toThrow('"clerk" is not in the policy');
    expect(() => foldByCommunity(policy, [worker('clerk', 1)])).toThrow(RangeError);
  });

  test.each([[0], [13], [-1], [1.5], [Number.NaN]])('with step %s', (step) => {
    expect(() => foldRoster(policy, [worker('member', step)])).toThrow('out of range');
    expect(() => foldByCommunity(policy, [worker('member', step)])).toThrow(RangeError);
  });
});

describe('a roster is folded', { timeout: 60_000 }, () => {
  test('to nothing where it is empty', () => {
    expect(workersIn(foldRoster(policy, []))).toBe(0);
    expect(foldByCommunity(policy, []).size).toBe(0);
  });

  test('to a head-count for each post and step, in the policy’s order', () => {
    const { workers } = foldRoster(policy, [
      worker('member', 12),
      worker('member', 12),
      worker('combined_head', 1),
    ]);
    expect(workers.map((counts) => counts.length)).toEqual([12, 12, 12, 12]);
    expect(workers[3]?.[11]).toBe(2);
    expect(workers[0]?.[0]).toBe(1);
    expect(workers.flat().reduce((a, b) => a + b, 0)).toBe(3);
  });

  test('by community in the order in which they first appear', () => {
    const cells = foldByCommunity(policy, [
      worker('member', 1, 'C9'),
      worker('member', 1, 'C2'),
      worker('head', 1, 'C9'),
    ]);
    expect([...cells.keys()]).toEqual(['C9', 'C2']);
    expect([...cells.values()].map(workersIn)).toEqual([2, 1]);
  });

  test('to communities that sum to the whole', () => {
    expect(sumCells(policy, sampleByCommunity)).toEqual(samplePopulation.grade);
    fc.assert(
      fc.property(folded, ({ shape, people }) => {
        const parts = foldByCommunity(shape, people.workers);
        expect(sumCells(shape, parts)).toEqual(foldRoster(shape, people.workers));
      }),
    );
  });

  test('the same in whatever order its rows stand', () => {
    fc.assert(
      fc.property(folded, ({ shape, people }) => {
        const reversed = [...people.workers].reverse();
        expect(foldRoster(shape, reversed)).toEqual(foldRoster(shape, people.workers));
        expect(workersIn(foldRoster(shape, people.workers))).toBe(people.workers.length);
      }),
    );
  });
});

describe('a bonus roll is not folded', () => {
  test('with a community that has no rating', () => {
    expect(() => foldBonus(policy, [row({ communityId: 'C3' })], communities)).toThrow(
      'community "C3" has no rating',
    );
  });

  test('with a rating or an appraisal that the policy does not have', () => {
    expect(() => foldBonus(policy, [], [{ communityId: 'C1', rating: 'superb' }])).toThrow(
      'superb',
    );
    expect(() => foldBonus(policy, [row({ appraisal: 'superb' })], communities)).toThrow('superb');
  });

  test.each([[0], [13], [-1], [6.5]])('with %s months', (months) => {
    expect(() => foldBonus(policy, [row({ months })], communities)).toThrow('out of range');
  });
});

describe('a bonus roll is folded', { timeout: 60_000 }, () => {
  test('to a head-count for each rating, number of months and appraisal', () => {
    const cells = foldBonus(
      policy,
      [row(), row(), row({ months: 1 }), row({ communityId: 'C2', appraisal: 'excellent' })],
      communities,
    );
    expect(cells.people[0]?.[11]).toEqual([0, 2, 0, 0]);
    expect(cells.people[0]?.[0]).toEqual([0, 1, 0, 0]);
    expect(cells.people[3]?.[11]).toEqual([1, 0, 0, 0]);
    expect(cells.deducted).toEqual([]);
    expect(recipientsIn(cells)).toBe(4);
  });

  test('with equal deductions counted together, in the order of rating, months and amount', () => {
    const cells = foldBonus(
      policy,
      [
        row({ communityId: 'C2', deduction: 5n }),
        row({ deduction: 200n }),
        row({ deduction: 30n }),
        row({ deduction: 200n, appraisal: 'basic' }),
        row({ months: 3, deduction: 200n }),
        row({ deduction: 0n }),
      ],
      communities,
    );
    expect(cells.deducted).toEqual([
      { rating: 0, months: 3, deduction: 200n, people: 1 },
      { rating: 0, months: 12, deduction: 30n, people: 1 },
      { rating: 0, months: 12, deduction: 200n, people: 2 },
      { rating: 3, months: 12, deduction: 5n, people: 1 },
    ]);
    expect(recipientsIn(cells)).toBe(6);
  });

  test('the same in whatever order its rows stand, and without losing anybody', () => {
    fc.assert(
      fc.property(folded, ({ shape, people }) => {
        const cells = foldBonus(shape, people.bonusRows, people.communities);
        const reversed = [...people.bonusRows].reverse();
        expect(foldBonus(shape, reversed, people.communities)).toEqual(cells);
        expect(recipientsIn(cells)).toBe(people.bonusRows.length);
        expect(cells.deducted.reduce((sum, cell) => sum + cell.people, 0)).toBe(
          people.bonusRows.filter(({ deduction = 0n }) => deduction > 0n).length,
        );
      }),
    );
  });
});
