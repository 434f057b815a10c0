import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatYuan, formatYuanShort } from '../../src/lib/domain/money/format.ts';
import { readAmount } from '../../src/lib/ui/typedAmount.ts';

const limits = { least: 0n, most: 99_999_999n };
const wide = { least: -(10n ** 30n), most: 10n ** 30n };

const readable: [string, bigint][] = [
  ['1200', 120000n],
  ['1,200.50', 120050n],
  ['１２００', 120000n],
  ['１，２００．５', 120050n],
  ['1000。5', 100050n],
  [' 1 200 ', 120000n],
  ['1200元', 120000n],
  ['¥1200', 120000n],
  ['￥1200', 120000n],
  ['11.825万', 11825000n],
  ['0.000001万', 1n],
  ['0.5', 50n],
  ['.5', 50n],
  ['5.', 500n],
  ['1.500', 150n],
  ['+10', 1000n],
  ['0', 0n],
  ['-0', 0n],
];

const refusedTexts: [string, string][] = [
  ['', 'blank'],
  ['　', 'blank'],
  ['abc', 'not_a_number'],
  ['-', 'not_a_number'],
  ['.', 'not_a_number'],
  ['1e3', 'not_a_number'],
  ['1.2.3', 'not_a_number'],
  ['Infinity', 'not_a_number'],
  ['1000,50', 'misplaced_comma'],
  ['1,18,25', 'misplaced_comma'],
  ['1.005', 'too_many_places'],
  ['0.0000001万', 'too_many_places'],
  ['-1', 'below'],
  ['1000000', 'above'],
];

describe('a typed amount', () => {
  test.each(readable)('%s is read exactly', (text, fen) => {
    expect(readAmount(text, limits)).toEqual({ ok: true, value: fen });
  });

  test.each(refusedTexts)('“%s” is refused as %s', (text, problem) => {
    expect(readAmount(text, limits)).toEqual({ ok: false, problem });
  });

  test('is the amount again that was written out', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), (fen) => {
        expect(readAmount(formatYuan(fen), wide)).toEqual({ ok: true, value: fen });
        expect(readAmount(formatYuanShort(fen), wide)).toEqual({ ok: true, value: fen });
      }),
    );
  });

  test('is the same in full-width characters', () => {
    const wideText = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (fen) => {
        expect(readAmount(wideText(formatYuan(fen)), wide)).toEqual({ ok: true, value: fen });
      }),
    );
  });

  test('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof readAmount(text, limits).ok).toBe('boolean');
      }),
    );
  });
});
