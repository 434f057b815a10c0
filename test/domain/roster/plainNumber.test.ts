import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNegative, isWhole, plainNumber } from '../../../src/lib/domain/roster/plainNumber.ts';

describe('a plain number', () => {
  test.each([
    ['12', '12'],
    ['012', '12'],
    ['9.50', '9.5'],
    ['12.0', '12'],
    ['+3', '3'],
    ['-3', '-3'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['0.05', '0.05'],
    [' 12 ', '12'],
    ['１２．５', '12.5'],
    ['1\u30002', '12'],
  ])('written %j is %j', (text, plain) => {
    expect(plainNumber(text)).toBe(plain);
  });

  test.each([
    '',
    '-',
    '1e3',
    '1,000',
    '12年',
    '.5',
    '5.',
    '0x10',
    'NaN',
    'Infinity',
    '１e3',
    '十二',
  ])('%j is none', (text) => {
    expect(plainNumber(text)).toBeNull();
  });

  test('keeps its value', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(999), (whole, thousandths) => {
        const text = `${String(whole)}.${String(thousandths).padStart(3, '0')}`;
        expect(Number(plainNumber(text))).toBe(Number(text) + 0);
      }),
    );
  });

  test('is its own shortest form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{1,10})?$/), (text) => {
        const plain = plainNumber(text) ?? '';
        expect(plainNumber(plain)).toBe(plain);
      }),
    );
  });

  test('says whether it is whole and whether it is below zero', () => {
    expect([isWhole('12'), isWhole('12.5')]).toEqual([true, false]);
    expect([isNegative('-1'), isNegative('0'), isNegative('1')]).toEqual([true, false, false]);
  });
});
