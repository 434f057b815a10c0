import { describe, expect, test } from 'vitest';
import { chineseNumeral } from '../../../src/lib/domain/roster/chineseNumeral.ts';

describe('a counting number below 100', () => {
  test.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['7', 7],
    ['12', 12],
  ])('%s is %i', (text, number) => {
    expect(chineseNumeral(text)).toBe(number);
  });

  test.each(['', '零', '0', '〇', '一二', '百', '一百', '100', '壹', '十十', 'x'])(
    '%j is not read',
    (text) => {
      expect(chineseNumeral(text)).toBeNull();
    },
  );
});
