import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentText, readPercent } from '../../src/lib/ui/typedRate.ts';

const limits = { least: '-1', most: '1' };

describe('a typed percentage', () => {
  test.each([
    ['12', '0.12'],
    ['12%', '0.12'],
    ['１２．５％', '0.125'],
    ['-100', '-1'],
    ['0', '0'],
    ['-0', '0'],
    ['0.1', '0.001'],
    ['5.', '0.05'],
  ])('%s is the exact share %s', (text, rate) => {
    expect(readPercent(text, limits)).toEqual({ ok: true, value: rate });
  });

  test.each([
    ['', 'blank'],
    ['twelve', 'not_a_number'],
    ['1,2', 'not_a_number'],
    ['-101', 'below'],
    ['101', 'above'],
  ])('“%s” is refused as %s', (text, problem) => {
    expect(readPercent(text, limits)).toEqual({ ok: false, problem });
  });

  test('is the share again that was written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (n) => {
        const typed = readPercent(String(n / 100), limits);
        expect(typed.ok && readPercent(percentText(typed.value), limits)).toEqual(typed);
      }),
    );
  });
});
