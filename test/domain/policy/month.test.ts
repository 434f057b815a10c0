import { describe, expect, test } from 'vitest';
import { isMonth, monthsOfYear } from '../../../src/lib/domain/policy/month.ts';

describe('a month', () => {
  test.each([
    ['2022'],
    ['2022-1'],
    ['2022-00'],
    ['2022-13'],
    ['22-01'],
    ['2022/01'],
    ['2022-01-01'],
    [' 2022-01'],
    [''],
  ])('is not written %j', (text) => {
    expect(isMonth(text)).toBe(false);
  });

  test.each([['2022-01'], ['2022-12'], ['1999-09']])('is written %s', (text) => {
    expect(isMonth(text)).toBe(true);
  });
});

describe('the months of a year', () => {
  test('are twelve, January first, in an order that is also that of their texts', () => {
    const months = monthsOfYear(2022);
    expect(months).toHaveLength(12);
    expect(months[0]).toBe('2022-01');
    expect(months[11]).toBe('2022-12');
    expect([...months].sort()).toEqual(months);
    expect(months.every(isMonth)).toBe(true);
  });

  test('of an early year still have four digits', () => {
    expect(monthsOfYear(987)[0]).toBe('0987-01');
  });
});
