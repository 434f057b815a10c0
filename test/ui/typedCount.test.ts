import { describe, expect, test } from 'vitest';
import { readCount } from '../../src/lib/ui/typedCount.ts';

const limits = { least: 0, most: 1172 };

describe('a typed number of people', () => {
  test.each([
    ['122', '122'],
    ['1,172', '1172'],
    ['１２２', '122'],
    ['122人', '122'],
    ['0', '0'],
  ])('reads "%s" as %s', (typed, value) => {
    expect(readCount(typed, limits)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'blank'],
    ['122.5', 'not_a_count'],
    ['-3', 'not_a_count'],
    ['11,72', 'not_a_count'],
    ['1173', 'above'],
  ])('refuses "%s" as %s', (typed, problem) => {
    expect(readCount(typed, limits)).toEqual({ ok: false, problem });
  });
});
