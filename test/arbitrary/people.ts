import fc, { type Arbitrary } from 'fast-check';
import type { Population } from '../../src/lib/domain/budget/population.ts';
import { foldCareers } from '../../src/lib/domain/placement/careers.ts';
import type { PolicyLists } from '../../src/lib/domain/policy/policyLists.ts';
import { foldRolls } from '../../src/lib/domain/assessment/foldRolls.ts';
import { foldBonus, foldRoster } from '../../src/lib/domain/roster/fold.ts';
import type { BonusRow, Community, Worker } from '../../src/lib/domain/roster/worker.ts';

type Shape = PolicyLists;

/** A roster, a bonus roll, and the communities of both. */
export interface People {
  readonly workers: readonly Worker[];
  readonly bonusRows: readonly BonusRow[];
  readonly communities: readonly Community[];
}

const anyId = (list: readonly { readonly id: string }[]): Arbitrary<string> =>
  fc.constantFrom(...list.map(({ id }) => id));

/** Few enough values that scores tie. */
const score = fc.constantFrom('0', '60', '74.99', '75', '88.00', '92.5', '100');

function communitiesOf({ ratings }: Shape): Arbitrary<Community[]> {
  return fc
    .array(
      fc.record(
        { rating: anyId(ratings), performanceScore: score, satisfactionScore: score },
        { requiredKeys: ['rating'] },
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) => list.map((one, i) => ({ communityId: `C${String(i)}`, ...one })));
}

/** What earns points: blank, on the policy's lists, or a text that they don't know. */
function careerOf({ educations = [], qualifications = [], honours = [], appraisals }: Shape) {
  const listed = (list: readonly { readonly id: string }[]): Arbitrary<string> =>
    fc.constantFrom(...list.map(({ id }) => id), 'unheard of');
  return {
    serviceYears: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
    education: listed(educations),
    qualification: listed(qualifications),
    honours: listed(honours),
    appraisal: anyId(appraisals),
  };
}

function workersIn(shape: Shape, communityId: Arbitrary<string>): Arbitrary<Worker[]> {
  const place = fc.record(
    {
      communityId,
      post: anyId(shape.posts),
      step: fc.integer({ min: 1, max: shape.steps.length }),
      ...careerOf(shape),
    },
    { requiredKeys: ['communityId', 'post', 'step'] },
  );
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
    careers: foldCareers(people.workers),
    bonusByCommunity: foldRolls(shape, people.bonusRows, people.communities),
  };
}
