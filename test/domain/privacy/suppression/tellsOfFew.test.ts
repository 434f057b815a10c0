import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellsOfFew } from '../../../../src/lib/domain/privacy/suppression/tellsOfFew.ts';
import { samplePopulation } from '../../sample.ts';

describe('amounts of a roster', () => {
  test('tell of the one head of a community of nine', () => {
    expect(tellsOfFew({ workers: [[1], [0], [2], [6]] }, 3)).toBe(true);
  });

  test('tell of nobody on a post that nobody has, nor on the example', () => {
    expect(tellsOfFew({ workers: [[3], [0], [5], [6]] }, 3)).toBe(false);
    expect(tellsOfFew(samplePopulation.grade, 10)).toBe(false);
  });

  test('tell of few however the people of a post are spread over the steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (steps) => {
        const people = steps.reduce((a, b) => a + b, 0);
        expect(tellsOfFew({ workers: [steps] }, 5)).toBe(people > 0 && people < 5);
      }),
    );
  });
});
