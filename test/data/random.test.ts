import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomStream } from '../../data/generator/random.ts';

const seed = fc.integer({ min: 0, max: 0xffff_ffff });

describe('a stream of random numbers', () => {
  test('repeats itself for the same seed and name', () => {
    fc.assert(
      fc.property(seed, fc.string(), (value, name) => {
        const draw = () => {
          const random = randomStream(value, name);
          return Array.from({ length: 20 }, () => random.below(1_000_000));
        };
        expect(draw()).toEqual(draw());
      }),
    );
  });

  test('is another one under another name', () => {
    const draw = (name: string) => randomStream(1, name).below(4_294_967_296);
    expect(draw('roster')).not.toBe(draw('roll'));
  });

  test('draws whole numbers inside the range asked for', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: -50, max: 50 }), fc.nat(100), (value, low, width) => {
        const drawn = randomStream(value, 'range').between(low, low + width);
        expect(Number.isInteger(drawn)).toBe(true);
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + width);
      }),
    );
  });

  test('shuffles without losing or adding anything', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (value, items) => {
        const shuffled = randomStream(value, 'shuffle').shuffled(items);
        const ascending = (a: number, b: number) => a - b;
        expect(shuffled.sort(ascending)).toEqual([...items].sort(ascending));
      }),
    );
  });

  test('never draws a key of weight 0', () => {
    fc.assert(
      fc.property(seed, (value) => {
        expect(randomStream(value, 'odds').weighted({ never: 0, always: 1 })).toBe('always');
      }),
    );
  });

  test('draws keys about as often as their weights say', () => {
    const random = randomStream(1, 'odds');
    const heads = Array.from({ length: 10_000 }, () => random.weighted({ heads: 3, tails: 1 }));
    const share = heads.filter((side) => side === 'heads').length;
    expect(share).toBeGreaterThan(7300);
    expect(share).toBeLessThan(7700);
  });

  test('refuses to pick from nothing', () => {
    const random = randomStream(1, 'pick');
    expect(() => random.pick([])).toThrow(RangeError);
    expect(() => random.below(0)).toThrow(RangeError);
  });
});
