import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestScores, scoreBands } from '../../../src/lib/domain/assessment/scoreBands.ts';
import { Decimal } from '../../../src/lib/domain/money/decimal.ts';

const scored = (score: string, rating: number) => ({ score: new Decimal(score), rating });
const communities = fc.array(
  fc.record({
    score: fc.integer({ min: 0, max: 12000 }).map((hundredths) => new Decimal(hundredths).div(100)),
    rating: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 60 },
);

describe('communities by score', () => {
  test('stand in bands of one point, a whole score at the start of its band', () => {
    expect(scoreBands([scored('91.99', 1), scored('92', 0), scored('93.5', 0)], 2)).toEqual([
      { from: 91, to: 92, communities: [0, 1] },
      { from: 92, to: 93, communities: [1, 0] },
      { from: 93, to: 94, communities: [1, 0] },
    ]);
  });

  test('stand in wider bands where one point each would be too many', () => {
    const bands = scoreBands([scored('12', 0), scored('99', 0)], 1, 10);
    expect(bands.map(({ from, to }) => [from, to])[0]).toEqual([10, 20]);
    expect(bands).toHaveLength(9);
  });

  test('are all counted once, in the band and the rating that they have, without a gap', () => {
    fc.assert(
      fc.property(communities, (list) => {
        const bands = scoreBands(list, 4, 12);
        expect(bands.length).toBeLessThanOrEqual(12);
        bands.slice(1).forEach(({ from }, i) => expect(from).toBe(bands[i]?.to));
        for (let rating = 0; rating < 4; rating += 1)
          for (const { from, to, communities: counts } of bands)
            expect(counts[rating]).toBe(
              list.filter((one) => one.rating === rating && one.score.gte(from) && one.score.lt(to))
                .length,
            );
        const counted = bands.flatMap((band) => band.communities).reduce((a, b) => a + b, 0);
        expect(counted).toBe(list.length);
      }),
    );
  });

  test('have a lowest score in each rating that somebody has', () => {
    expect(lowestScores([scored('92', 0), scored('95', 0), scored('80.5', 2)], 3)).toEqual([
      new Decimal('92'),
      null,
      new Decimal('80.5'),
    ]);
  });
});
