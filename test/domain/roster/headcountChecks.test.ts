import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import { foldByCommunity } from '../../../src/lib/domain/roster/fold.ts';
import {
  communitiesApart,
  headcountChecks,
  statedPosts,
} from '../../../src/lib/domain/roster/headcountChecks.ts';
import type { Worker } from '../../../src/lib/domain/roster/worker.ts';
import { sampleByCommunity } from '../sample.ts';

const stated = statedPosts(builtInPolicy);

function rosterOf(sizes: Readonly<Record<string, number>>) {
  const workers = Object.entries(sizes).flatMap(([communityId, people]) =>
    Array.from({ length: people }, (_, i): Worker => ({
      ...{ workerId: `${communityId}-${String(i)}`, communityId },
      ...{ post: i === 0 ? 'head' : 'member', step: 10 },
    })),
  );
  return foldByCommunity(builtInPolicy, workers);
}

describe('the people of communities held against posts and headcount', () => {
  test('of the example are 74 more than nine a community, and fewer than the posts', () => {
    expect(stated).toEqual({ party: 7, committee: 4, people: 9 });
    const [nine, posts] = headcountChecks(sampleByCommunity, stated, null);
    expect(nine).toMatchObject({
      ...{ reference: 'people', perCommunity: 9, communities: 122 },
      ...{ expected: 1098, people: 1172, difference: 74 },
    });
    expect(posts).toMatchObject({ reference: 'posts', expected: 1342, difference: -170 });
  });

  test('take in an approved headcount where one is entered, and nothing that is not stated', () => {
    const nothing = { party: null, committee: null, people: null };
    expect(headcountChecks(sampleByCommunity, nothing, null)).toEqual([]);
    const [approved, ...others] = headcountChecks(sampleByCommunity, nothing, 10);
    expect([approved?.reference, approved?.difference, others.length]).toEqual([
      ...['approved', 1172 - 1220, 0],
    ]);
  });

  test('are explained by the communities that are apart, the furthest first', () => {
    const roster = rosterOf({ A: 9, B: 11, C: 6, D: 12 });
    const checks = headcountChecks(roster, { party: null, committee: null, people: 9 }, null);
    expect(checks[0]).toMatchObject({ over: 2, equal: 1, under: 1, surplus: 5, vacant: 3 });
    expect(communitiesApart(roster, checks)).toEqual([
      { communityId: 'C', people: 6, differences: [-3] },
      { communityId: 'D', people: 12, differences: [3] },
      { communityId: 'B', people: 11, differences: [2] },
    ]);
  });

  test('differ in all by what the communities differ by one by one', () => {
    const sizes = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(sizes, fc.nat(15), (people, approved) => {
        const roster = rosterOf(people);
        const checks = headcountChecks(roster, stated, approved);
        const apart = communitiesApart(roster, checks);
        checks.forEach(({ difference, surplus, vacant }, i) => {
          const sum = apart.reduce((a, { differences }) => a + (differences[i] ?? 0), 0);
          expect([difference, surplus - vacant]).toEqual([sum, sum]);
        });
      }),
      { numRuns: 40 },
    );
  });
});
