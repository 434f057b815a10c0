import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatWan,
  formatWholeYuan,
  formatYuan,
  formatYuanShort,
  signed,
} from '../../../src/lib/domain/money/format.ts';
import { fenFromYuan } from '../../../src/lib/domain/money/fen.ts';

const plain = (text: string): string => text.replace(/,/g, '').replace('−', '-');

describe('yuan for reading', () => {
  test.each([
    [0n, '0.00', '0', '0'],
    [1n, '0.01', '0.01', '0'],
    [-1n, '−0.01', '−0.01', '0'],
    [49n, '0.49', '0.49', '0'],
    [50n, '0.50', '0.50', '1'],
    [-49n, '−0.49', '−0.49', '0'],
    [-50n, '−0.50', '−0.50', '−1'],
    [99_900n, '999.00', '999', '999'],
    [100_000n, '1,000.00', '1,000', '1,000'],
    [100_896n, '1,008.96', '1,008.96', '1,009'],
    [104_938n, '1,049.38', '1,049.38', '1,049'],
    [118_250_000n, '1,182,500.00', '1,182,500', '1,182,500'],
    [613_969_901n, '6,139,699.01', '6,139,699.01', '6,139,699'],
    [-613_969_901n, '−6,139,699.01', '−6,139,699.01', '−6,139,699'],
    [
      10n ** 20n,
      '1,000,000,000,000,000,000.00',
      '1,000,000,000,000,000,000',
      '1,000,000,000,000,000,000',
    ],
  ])('%s fen is %s, short %s, whole %s', (fen, full, short, whole) => {
    expect(formatYuan(fen)).toBe(full);
    expect(formatYuanShort(fen)).toBe(short);
    expect(formatWholeYuan(fen)).toBe(whole);
  });

  test('never loses a fen', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(fenFromYuan(plain(formatYuan(fen)))).toBe(fen);
        expect(fenFromYuan(plain(formatYuanShort(fen)))).toBe(fen);
      }),
    );
  });

  test('has three digits between separators, and one to three before the first', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(formatYuan(fen)).toMatch(/^−?\d{1,3}(,\d{3})*\.\d\d$/);
      }),
    );
  });
});

describe('万元', () => {
  test.each([
    [0n, '0.00'],
    [4_999n, '0.00'],
    [5_000n, '0.01'],
    [-4_999n, '0.00'],
    [-5_000n, '−0.01'],
    [1_000_000n, '1.00'],
    [118_250_000n, '118.25'],
    [613_969_901n, '613.97'],
    [1_419_000_000n, '1,419.00'],
    [4_917_100_000_000n, '4,917,100.00'],
    [10n ** 50n + 5_000n, `${'100'.concat(',000'.repeat(14))}.01`],
  ])('%s fen is %s 万元', (fen, text) => {
    expect(formatWan(fen)).toBe(text);
  });

  test.each([
    [0, '614'],
    [1, '614.0'],
    [2, '613.97'],
    [4, '613.9699'],
    [6, '613.969901'],
    [8, '613.96990100'],
  ])('to %s places, 6139699.01 yuan is %s', (places, text) => {
    expect(formatWan(613_969_901n, places)).toBe(text);
  });

  test('with six places never loses a fen', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        const text = plain(formatWan(fen, 6));
        expect(BigInt(text.replace('.', ''))).toBe(fen);
      }),
    );
  });

  test('is never written as minus nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -2_000_000n, max: 2_000_000n }), (fen) => {
        for (const places of [0, 1, 2]) expect(formatWan(fen, places)).not.toMatch(/^−[0.]*$/);
      }),
    );
  });
});

describe('a head-count', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1172, '1,172'],
    [4_300_000, '4,300,000'],
  ])('%s is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });
});

describe('a difference', () => {
  test.each([
    [120_000n, '+1,200.00'],
    [-3_000n, '−30.00'],
    [0n, '0.00'],
    [1n, '+0.01'],
  ])('of %s fen is %s', (fen, text) => {
    expect(signed(fen, formatYuan)).toBe(text);
  });

  test.each([[300n], [-300n]])('that 万元 rounds to nothing has no sign: %s fen', (fen) => {
    expect(signed(fen, formatWan)).toBe('0.00');
  });

  test('and its opposite differ in the sign alone', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), (fen) => {
        for (const format of [formatYuan, formatYuanShort, formatWholeYuan, formatWan])
          expect(signed(-fen, format)).toBe(signed(fen, format).replace('+', '−'));
      }),
    );
  });
});
