import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPolicy } from '../../../src/lib/domain/policy/builtInPolicy.ts';
import {
  againstApproved,
  headcountsOf,
  sizeRows,
} from '../../../src/lib/domain/roster/establishment.ts';
import { foldByCommunity } from '../../../src/lib/domain/roster/fold.ts';
import { sampleByCommunity, samplePopulation } from '../../domain/sample.ts';

const sample = headcountsOf(sampleByCommunity, samplePopulation.bonusByCommunity ?? []);

const total = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

describe('the people of each community', () => {
  test('of the example are 1172 on the roster and 1508 on the bonus roll, in 122 communities', () => {
    expect([sample.onRoster.length, total(sample.onRoster)]).toEqual([122, 1172]);
    expect([sample.onRoll.length, total(sample.onRoll)]).toEqual([122, 1508]);
  });

  test('are listed by size, so that sizes times communities give everybody again', () => {
    const rows = sizeRows(sample);
    expect(total(rows.map(({ people, onRoster }) => people * onRoster))).toBe(1172);
    expect(total(rows.map(({ people, onRoll }) => people * onRoll))).toBe(1508);
    expect(rows.map(({ people }) => people)).toEqual(
      [...rows.map(({ people }) => people)].sort((a, b) => a - b),
    );
  });

  test('are counted whatever their post and step', () => {
    const cells = foldByCommunity(builtInPolicy, [
      { workerId: '1', communityId: 'A', post: 'head', step: 1 },
      { workerId: '2', communityId: 'A', post: 'member', step: 12 },
      { workerId: '3', communityId: 'B', post: 'member', step: 12 },
    ]);
    expect(headcountsOf(cells, []).onRoster).toEqual([2, 1]);
  });
});

describe('against an approved headcount', () => {
  test('a community is over, at it or under', () => {
    expect(againstApproved([8, 9, 9, 11], 9)).toEqual({
      over: 1,
      equal: 2,
      under: 1,
      surplus: 2,
      vacant: 1,
    });
  });

  test('every community is one of the three, and surplus less vacancies is the difference', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(30), (people, approved) => {
        const { over, equal, under, surplus, vacant } = againstApproved(people, approved);
        expect(over + equal + under).toBe(people.length);
        expect(surplus - vacant).toBe(total(people) - people.length * approved);
      }),
    );
  });
});
