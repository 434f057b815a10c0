import fc from 'fast-check';
import { builtInPolicy as policy } from '../../../../src/lib/domain/policy/builtInPolicy.ts';
import type { Population } from '../../../../src/lib/domain/budget/population.ts';
import { population } from '../sample.ts';

/** Rosters of any shape, beside the sample's bonus roll. */
export const anyPopulation: fc.Arbitrary<Population> = fc
  .array(
    fc.array(fc.integer({ min: 0, max: 40 }), {
      minLength: policy.steps.length,
      maxLength: policy.steps.length,
    }),
    { minLength: policy.posts.length, maxLength: policy.posts.length },
  )
  .map((workers) => ({ grade: { workers }, bonus: population.bonus }));

/** What may be spent more in a month, in fen: from nothing to more than the proposal costs. */
export const anyMonthlyLimit = fc
  .bigInt({ min: 0n, max: 60_000_000n })
  .map((amount) => ({ per: 'monthly' as const, amount }));
