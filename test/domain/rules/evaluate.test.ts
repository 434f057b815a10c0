import { describe, expect, test } from 'vitest';
import { evaluate, valueOf } from '../../../src/lib/domain/rules/formula/evaluate.ts';
import {
  absent,
  atLeast,
  atMost,
  choose,
  dividedBy,
  given,
  halfUpToFen,
  number,
  numberIfSet,
  one,
  plus,
  times,
  yuan,
  yuanIfSet,
  zero,
} from '../../../src/lib/domain/rules/formula/formula.ts';

const settings = new Map<string, string | null>([
  ['amount', '10.01'],
  ['rate', '0.5'],
  ['unset', null],
  ['word', 'this'],
  ['nonsense', 'x'],
]);
const fen = (formula: Parameters<typeof evaluate>[0]) => evaluate(formula, { settings });

describe('what is absent', () => {
  test.each([
    ['drops out of a sum', plus(yuan('amount'), yuanIfSet('unset')), 1001n],
    ['is no floor', atLeast(yuan('amount'), yuanIfSet('unset')), 1001n],
    ['is no cap', atMost(yuan('amount'), yuanIfSet('unset')), 1001n],
    ['gives way', given(yuanIfSet('unset'), yuan('amount')), 1001n],
    ['makes a product absent', given(times(yuan('amount'), numberIfSet('unset')), one), 1n],
    ['comes to nothing', plus(absent, yuanIfSet('unset')), 0n],
  ])('%s', (_, formula, expected) => {
    expect(fen(formula)).toBe(expected);
  });
});

test('only rounding rounds, half away from zero', () => {
  const half = times(yuan('amount'), number('rate'));
  expect(valueOf(half, { settings })).toEqual({ numerator: 5005n, denominator: 10n });
  expect(fen(halfUpToFen(half))).toBe(501n);
  expect(() => fen(half)).toThrow(RangeError);
  expect(() => fen(dividedBy(yuan('amount'), 12n))).toThrow('part of a fen');
});

test('a choice takes the way that its word names, and the last one for any other word', () => {
  expect(fen(choose('word', { this: one }, zero))).toBe(1n);
  expect(fen(choose('word', { that: one }, zero))).toBe(0n);
  expect(fen(choose('unset', { this: one }, zero))).toBe(0n);
});

test.each(['missing', 'unset', 'nonsense'])(
  'what the policy has to set and does not is refused by its name: %s',
  (id) => {
    expect(() => fen(yuan(id))).toThrow(id);
    expect(() => fen(number(id))).toThrow(id);
  },
);

test('an operand that nobody gave is refused, not taken for nothing', () => {
  expect(() => fen({ does: 'item', item: 'gradeAllowance' })).toThrow('gradeAllowance');
  expect(() => fen({ does: 'fact', fact: 'months' })).toThrow('months');
});
