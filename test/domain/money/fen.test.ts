import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/lib/domain/money/decimal.ts';
import {
  decimalFromFen,
  fenFromDecimal,
  fenFromYuan,
  yuanFromFen,
} from '../../../src/lib/domain/money/fen.ts';

describe('an amount in yuan', () => {
  test.each([
    [''],
    [' '],
    ['.'],
    ['-'],
    ['abc'],
    ['1,000'],
    ['1e3'],
    ['0x10'],
    ['Infinity'],
    ['NaN'],
    ['1.'],
    ['.5'],
    ['1.234'],
    ['1.000'],
    ['1.2.3'],
    ['--1'],
    ['+-1'],
    ['1-'],
    [' 1'],
    ['1 '],
    ['1\n'],
    ['１０００'],
    ['壹'],
    ['1元'],
    ['¥1'],
    ['−1'],
    ['1000_000'],
  ])('is not read from %j', (text) => {
    expect(fenFromYuan(text)).toBeNull();
  });

  test.each([
    ['0', 0n],
    ['0.0', 0n],
    ['0.00', 0n],
    ['-0', 0n],
    ['-0.00', 0n],
    ['0.01', 1n],
    ['0.1', 10n],
    ['0.10', 10n],
    ['1', 100n],
    ['007', 700n],
    ['+5', 500n],
    ['1049.38', 104_938n],
    ['-1049.38', -104_938n],
    ['-0.01', -1n],
    ['1182500.00', 118_250_000n],
    ['6139699.01', 613_969_901n],
    ['90071992547409.93', 9_007_199_254_740_993n],
    ['123456789012345678901234567890.12', 12_345_678_901_234_567_890_123_456_789_012n],
  ])('%s yuan is %s fen', (text, fen) => {
    expect(fenFromYuan(text)).toBe(fen);
  });

  test.each([
    [0n, '0.00'],
    [1n, '0.01'],
    [-1n, '-0.01'],
    [10n, '0.10'],
    [-99n, '-0.99'],
    [100n, '1.00'],
    [-100n, '-1.00'],
    [613_969_901n, '6139699.01'],
    [9_007_199_254_740_993n, '90071992547409.93'],
  ])('%s fen is written %s', (fen, text) => {
    expect(yuanFromFen(fen)).toBe(text);
  });

  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(fenFromYuan(yuanFromFen(fen))).toBe(fen);
      }),
    );
  });

  test('is never written as minus nothing', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -200n, max: 200n }), (fen) => {
        expect(yuanFromFen(fen)).not.toBe('-0.00');
        expect(yuanFromFen(fen).startsWith('-')).toBe(fen < 0n);
      }),
    );
  });
});

describe('an exact decimal', () => {
  test.each([['NaN'], ['Infinity'], ['-Infinity']])('%s is no amount', (text) => {
    expect(() => fenFromDecimal(new Decimal(text))).toThrow(RangeError);
  });

  test.each([
    ['0.004', 0n],
    ['0.005', 1n],
    ['0.00499999999999999999999999999999999999999999999999', 0n],
    ['0.015', 2n],
    ['0.025', 3n],
    ['-0.004', 0n],
    ['-0.005', -1n],
    ['-0.015', -2n],
    ['1.005', 101n],
    ['2.675', 268n],
    ['1e20', 10n ** 22n],
    ['1e-20', 0n],
    [
      '12345678901234567890123456789012345678901234567890.125',
      1_234_567_890_123_456_789_012_345_678_901_234_567_890_123_456_789_013n,
    ],
  ])('%s yuan is rounded half-up, away from zero, to %s fen', (text, fen) => {
    expect(fenFromDecimal(new Decimal(text))).toBe(fen);
  });

  test('keeps every fen of an amount', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(fenFromDecimal(decimalFromFen(fen))).toBe(fen);
      }),
    );
  });
});
