import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  amountRefusal,
  amountSchema,
  rateRefusal,
  rateSchema,
  signedRateRefusal,
  signedRateSchema,
} from '../../../src/lib/domain/policy/amountText.ts';

const messageOf = (schema: v.GenericSchema, input: string) =>
  v.safeParse(schema, input).issues?.[0].message ?? null;

describe('an amount in a file', () => {
  test.each([
    ['', 'not_a_number'],
    ['abc', 'not_a_number'],
    ['1,000', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['１０００', 'not_a_number'],
    ['1000元', 'not_a_number'],
    [' 1000', 'not_a_number'],
    ['+1000', 'not_a_number'],
    ['.5', 'not_a_number'],
    ['5.', 'not_a_number'],
    ['NaN', 'not_a_number'],
    ['-1', 'negative_amount'],
    ['-0.01', 'negative_amount'],
    ['-1.234', 'negative_amount'],
    ['1.234', 'too_many_places'],
    ['1.000', 'too_many_places'],
  ])('%j is refused: %s', (text, code) => {
    expect(amountRefusal(text)).toBe(code);
    expect(messageOf(amountSchema, text)).toBe(code);
  });

  test.each([
    ['0'],
    ['0.00'],
    ['1000'],
    ['1049.38'],
    ['0.5'],
    ['999999999999.99'],
    ['000000000000001.00'],
  ])('%s is taken', (text) => {
    expect(amountRefusal(text)).toBeNull();
    expect(messageOf(amountSchema, text)).toBeNull();
  });
});

describe('a rate in a file', () => {
  test.each([
    ['12%', 'not_a_number'],
    ['1/3', 'not_a_number'],
    ['', 'not_a_number'],
    ['-0.12', 'negative_amount'],
  ])('%j is refused: %s', (text, code) => {
    expect(rateRefusal(text)).toBe(code);
    expect(messageOf(rateSchema, text)).toBe(code);
  });

  test.each([['0'], ['0.12'], ['1.05'], ['1.000000000000000000000000001']])(
    '%s is taken, with any number of places',
    (text) => {
      expect(rateRefusal(text)).toBeNull();
      expect(messageOf(rateSchema, text)).toBeNull();
    },
  );
});

describe('an uplift in a file', () => {
  test.each([['-'], ['-1%'], ['--1'], ['']])('%j is refused: not_a_number', (text) => {
    expect(signedRateRefusal(text)).toBe('not_a_number');
    expect(messageOf(signedRateSchema, text)).toBe('not_a_number');
  });

  test.each([['-1'], ['-1.5'], ['0.30'], ['0']])('%s is taken, below zero too', (text) => {
    expect(signedRateRefusal(text)).toBeNull();
    expect(messageOf(signedRateSchema, text)).toBeNull();
  });
});
