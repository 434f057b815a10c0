import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, widest } from '../../../src/lib/charts/geometry/textWidth.ts';

describe('the width of a text', () => {
  test('gives a Chinese character a full em and a digit about 0.6 em', () => {
    expect(textWidth('职级', 14)).toBe(28);
    expect(textWidth('1000', 10)).toBeCloseTo(24.4);
  });

  test('gives a rare character outside the basic plane a full em too', () => {
    expect(textWidth('𠮷', 14)).toBe(14);
  });

  test('gives quotation marks a full em, as Chinese fonts do between Latin letters', () => {
    expect(textWidth('’', 14)).toBe(14);
  });

  test('grows with the font and adds up over the parts of a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 60 }), (a, b, font) => {
        expect(textWidth(a + b, font)).toBeCloseTo(textWidth(a, font) + textWidth(b, font), 6);
        expect(textWidth(a, 2 * font)).toBeCloseTo(2 * textWidth(a, font), 6);
      }),
    );
  });

  test('is that of the widest of several', () => {
    expect(widest(['元', '万元', 'a'], 10)).toBe(20);
    expect(widest([], 10)).toBe(0);
  });
});
