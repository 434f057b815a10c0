import { Decimal as Base } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../../src/lib/domain/money/decimal.ts';

describe('the one Decimal', () => {
  test('leaves the library’s own configuration alone', () => {
    expect(Base.precision).toBe(20);
    expect(Decimal.precision).toBe(40);
  });

  test.each([
    ['0.0000000000000000000001', '0.0000000000000000000001'],
    ['1e30', '1000000000000000000000000000000'],
    ['1e70', `1${'0'.repeat(70)}`],
    ['1e-70', `0.${'0'.repeat(69)}1`],
    ['-0', '0'],
  ])('writes %s without an exponent', (text, plain) => {
    expect(new Decimal(text).toString()).toBe(plain);
  });

  test('adds tenths without the error of floats', () => {
    expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
  });

  test.each([
    ['0.5', '1'],
    ['1.5', '2'],
    ['2.5', '3'],
    ['-0.5', '-1'],
    ['-2.5', '-3'],
  ])('rounds %s half-up, away from zero, to %s', (text, rounded) => {
    expect(new Decimal(text).toDecimalPlaces(0).toString()).toBe(rounded);
  });
});
