import fc, { type Arbitrary } from 'fast-check';
import type { Population } from '../../src/lib/domain/budget/budgetOf.ts';
import type { PolicyDocument } from '../../src/lib/domain/policy/policySchema.ts';
import { foldBonus, foldRoster } from '../../src/lib/domain/roster/fold.ts';
import type { BonusRow, Community, Worker } from '../../src/lib/domain/roster/worker.ts';

type Shape = Pick<PolicyDocument, 'posts' | 'steps' | 'ratings' | 'appraisals'>;

/** A roster, a bonus roll, and the communities of both. */
export interface People {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

const anyId = (list: readonly { readonly id: string }[]): Arbitrary<string> =>
  fc.constantFrom(...list.map(({ id }) => id));

function communitiesOf({ ratings }: Shape): Arbitrary<Community[]> {
  return fc
    .array(anyId(ratings), { minLength: 1, maxLength: 6 })
    .map((list) => list.map((rating, i) => ({ communityId: `C${String(i)}`, rating })));
}

function workersIn(shape: Shape, communityId: Arbitrary<string>): Arbitrary<Worker[]> {
  const place = fc.record({
    communityId,
    post: anyId(shape.posts),
    step: fc.integer({ min: 1, max: shape.steps.length }),
  });
  return fc
    .array(place, { maxLength: 40 })
    .map((list) => list.map((worker, i) => ({ workerId: `W${String(i)}`, ...worker })));
}

function bonusRowsIn(shape: Shape, communityId: Arbitrary<string>): Arbitrary<BonusRow[]> {
  const row = fc.record(
    {
      communityId,
      months: fc.integer({ min: 1, max: 12 }),
      appraisal: anyId(shape.appraisals),
      deduction: fc.bigInt({ min: 0n, max: 500_000n }),
    },
    { requiredKeys: ['communityId', 'months', 'appraisal'] },
  );
  return fc
    .array(row, { maxLength: 40 })
    .map((list) => list.map((one, i) => ({ workerId: `B${String(i)}`, ...one })));
}

/** Rosters and bonus rolls for a policy, empty ones among them. */
export function peopleOf(shape: Shape): Arbitrary<People> {
  return communitiesOf(shape).chain((communities) => {
    const communityId = fc.constantFrom(...communities.map((one) => one.communityId));
    return fc.record({
      workers: workersIn(shape, communityId),
      bonusRows: bonusRowsIn(shape, communityId),
      communities: fc.constant(communities),
    });
  });
}

/** The people folded to what a budget is computed from. */
export function populationOf(shape: Shape, people: People): Population {
  return {
    grade: foldRoster(shape, people.workers),
    bonus: foldBonus(shape, people.bonusRows, people.communities),
  };
}
