import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalYuan } from '../../../src/lib/domain/money/capital.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';

const fen = (yuan: string) => fenFromYuan(yuan) ?? 0n;

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** Reads whole yuan in capital numerals back, by what each numeral is worth. */
function wholeFrom(text: string): bigint {
  const parts = /^(.*)亿(.*?)$/.exec(text);
  if (parts) return wholeFrom(parts[1] ?? '') * 10n ** 8n + wholeFrom(parts[2] ?? '');
  const wan = /^(.*)万(.*)$/.exec(text);
  if (wan) return wholeFrom(wan[1] ?? '') * 10n ** 4n + wholeFrom(wan[2] ?? '');
  let value = 0n;
  let digit = 0n;
  for (const numeral of text) {
    const unit = UNITS[numeral];
    if (unit === undefined) {
      digit = BigInt(DIGITS.indexOf(numeral));
      continue;
    }
    value += digit * unit;
    digit = 0n;
  }
  return value + digit;
}

function fenFrom(text: string): bigint {
  const [, minus, whole = '', jiao, cents] =
    /^人民币(负?)(?:(.+)元)?(?:零?(.)角)?(?:零?(.)分)?整?$/.exec(text) ?? [];
  const digit = (numeral: string | undefined) => BigInt(DIGITS.indexOf(numeral ?? '零'));
  const value = wholeFrom(whole) * 100n + digit(jiao) * 10n + digit(cents);
  return minus === '负' ? -value : value;
}

describe('capital numerals', () => {
  test('are refused from 10^20 yuan on', () => {
    expect(() => capitalYuan(10n ** 22n)).toThrow(RangeError);
    expect(() => capitalYuan(-(10n ** 22n))).toThrow(RangeError);
    expect(capitalYuan(10n ** 22n - 1n)).toMatch(/玖角玖分$/);
  });

  test.each([
    ['6139699.01', '人民币陆佰壹拾叁万玖仟陆佰玖拾玖元零壹分'],
    ['0', '人民币零元整'],
    ['-0.00', '人民币零元整'],
    ['0.01', '人民币壹分'],
    ['0.05', '人民币伍分'],
    ['0.10', '人民币壹角整'],
    ['0.50', '人民币伍角整'],
    ['0.55', '人民币伍角伍分'],
    ['1', '人民币壹元整'],
    ['10', '人民币壹拾元整'],
    ['15', '人民币壹拾伍元整'],
    ['100', '人民币壹佰元整'],
    ['101', '人民币壹佰零壹元整'],
    ['110', '人民币壹佰壹拾元整'],
    ['1000', '人民币壹仟元整'],
    ['1001', '人民币壹仟零壹元整'],
    ['1009', '人民币壹仟零玖元整'],
    ['1010', '人民币壹仟零壹拾元整'],
    ['1100', '人民币壹仟壹佰元整'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['1680.32', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['10000', '人民币壹万元整'],
    ['10001', '人民币壹万零壹元整'],
    ['10005', '人民币壹万零伍元整'],
    ['10100', '人民币壹万零壹佰元整'],
    ['11000', '人民币壹万壹仟元整'],
    ['100000', '人民币壹拾万元整'],
    ['100005', '人民币壹拾万零伍元整'],
    ['107000.53', '人民币壹拾万柒仟元伍角叁分'],
    ['1000000', '人民币壹佰万元整'],
    ['1182500', '人民币壹佰壹拾捌万贰仟伍佰元整'],
    ['10000000', '人民币壹仟万元整'],
    ['14190000', '人民币壹仟肆佰壹拾玖万元整'],
    ['20000100', '人民币贰仟万零壹佰元整'],
    ['100000000', '人民币壹亿元整'],
    ['100000001', '人民币壹亿零壹元整'],
    ['100010000', '人民币壹亿零壹万元整'],
    ['100100000', '人民币壹亿零壹拾万元整'],
    ['110000000', '人民币壹亿壹仟万元整'],
    ['1000010000', '人民币壹拾亿零壹万元整'],
    ['215000000000', '人民币贰仟壹佰伍拾亿元整'],
    ['1200000000000', '人民币壹万贰仟亿元整'],
    ['1234567800000000', '人民币壹仟贰佰叁拾肆万伍仟陆佰柒拾捌亿元整'],
    ['10000000000000000', '人民币壹亿亿元整'],
    ['-100', '人民币负壹佰元整'],
    ['-0.05', '人民币负伍分'],
    ['-6139699.01', '人民币负陆佰壹拾叁万玖仟陆佰玖拾玖元零壹分'],
  ])('%s yuan is %s', (yuan, text) => {
    expect(capitalYuan(fen(yuan))).toBe(text);
  });

  test('can be read back to the very fen', () => {
    const below = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 18n }),
      // Few digits that are not 0, where a 零 is most easily forgotten.
      fc
        .array(fc.constantFrom('0', '0', '0', '1', '7'), { minLength: 1, maxLength: 18 })
        .map((digits) => BigInt(digits.join(''))),
    );
    fc.assert(
      fc.property(below, fc.boolean(), (amount, negative) => {
        const value = negative ? -amount : amount;
        expect(fenFrom(capitalYuan(value))).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  test('have no 零 twice, before a unit, or at the end', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (amount) => {
        expect(capitalYuan(amount)).not.toMatch(/零零|零[拾佰仟万亿元角分整]|零$|亿万/);
      }),
      { numRuns: 500 },
    );
  });
});
