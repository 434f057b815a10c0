import { describe, expect, test } from 'vitest';
import { SEED } from '../../data/generator/calibration.ts';
import { drawEighteenGrades, EIGHTEEN_GRADES_SEED } from '../../data/generator/eighteenGrades.ts';
import { drawXiangan, XIANGAN_SEED } from '../../data/generator/xiangan.ts';
import { drawSample } from '../../data/generator/sample.ts';
import { textOf } from './files.ts';

describe('the generator', () => {
  test.each(['roster.csv', 'bonus.csv', 'communities.csv'])(
    'writes the committed %s byte for byte from the committed seed',
    (name) => {
      expect(drawSample(SEED)[name] === textOf(`sample/${name}`)).toBe(true);
    },
  );

  test.each(['roster.csv', 'bonus.csv', 'communities.csv'])(
    'writes the committed %s of the eighteen grades byte for byte',
    (name) => {
      const drawn = drawEighteenGrades(EIGHTEEN_GRADES_SEED);
      expect(drawn[name] === textOf(`sample-18-grades/${name}`)).toBe(true);
    },
  );

  test.each(['roster.csv', 'bonus.csv', 'communities.csv'])(
    'writes the committed %s of Xiang’an byte for byte',
    (name) => {
      expect(drawXiangan(XIANGAN_SEED)[name] === textOf(`sample-xiangan/${name}`)).toBe(true);
    },
  );

  test('gives the same files for the same seed', () => {
    expect(drawSample(7)).toEqual(drawSample(7));
  });

  test('gives other files for another seed', () => {
    const [one, other] = [drawSample(7), drawSample(8)];
    for (const name of Object.keys(one)) expect(one[name]).not.toBe(other[name]);
  });

  test('meets the bonus total whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(() => drawSample(seed)).not.toThrow();
  });
});
