import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  birthOnCard,
  checkDigit,
  isIdentityCard,
} from '../../../src/lib/domain/privacy/identityCard.ts';

const cards = fc
  .record({
    province: fc.constantFrom('11', '31', '44', '53', '65'),
    place: fc.integer({ min: 0, max: 9999 }),
    year: fc.integer({ min: 1940, max: 2008 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ province, place, year, month, day, order }) => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const digits = `${province}${String(place).padStart(4, '0')}${String(year)}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
    return { number: digits + checkDigit(digits), born: { year, month, day } };
  });

describe('the number of an identity card', () => {
  test('is recognised by its check digit, and gives the birthday', () => {
    fc.assert(
      fc.property(cards, ({ number, born }) => {
        expect(birthOnCard(number)).toEqual(born);
      }),
    );
  });

  test('is none with one digit wrong', () => {
    fc.assert(
      fc.property(
        cards,
        fc.integer({ min: 6, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (card, at, by) => {
          const digit = (Number(card.number[at]) + by) % 10;
          const wrong = card.number.slice(0, at) + String(digit) + card.number.slice(at + 1);
          expect(isIdentityCard(wrong)).toBe(false);
        },
      ),
    );
  });

  test('may end in x for ten, in either case', () => {
    expect(checkDigit('11010519491231002')).toBe('X');
    expect(isIdentityCard('11010519491231002x')).toBe(true);
  });

  test('of fifteen digits has no check digit, but a province and a birthday', () => {
    expect(birthOnCard('530112850613042')).toEqual({ year: 1985, month: 6, day: 13 });
    expect(isIdentityCard('530112851313042')).toBe(false);
    expect(isIdentityCard('990112850613042')).toBe(false);
  });
});
