import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/lib/domain/intake/cellText.ts';

const setting = { at: { year: 2022, month: 12, day: 31 }, tenThousands: false };
const read = (meaning: Parameters<typeof cellText>[0], text: string, tenThousands = false) =>
  cellText(meaning, text, { ...setting, tenThousands });

describe('a cell is read', () => {
  test.each([
    ['service_years', '2015年7月', '7'],
    ['service_years', '2015-07-01', '7'],
    ['service_years', '42186', '7'],
    ['service_years', '12年6个月', '12'],
    ['service_years', '９．５', '9.5'],
    ['months', '12个月', '12'],
    ['points', '1,234.5分', '1234.5'],
    ['step', '第10档', '10档'],
    ['step', '四级（十档）', '四级十档'],
    ['step', '四级第十档', '四级十档'],
    ['step', '10档（四级）', '四级10档'],
    ['step', '四级·十档', '四级十档'],
    ['step', '四级/10档', '四级10档'],
    ['step', '4-10', '4级10档'],
    ['step', '四10', '四级10档'],
    ['step', '1、2', '1、2'],
    ['step', '4.10', '4.10'],
    ['deduction', '¥1,200.50元', '1200.50'],
    ['deduction', '0.12万元', '1200'],
    ['deduction', '—', ''],
  ] as const)('as %s: %s is %s', (meaning, text, expected) => {
    expect(read(meaning, text)).toBe(expected);
  });

  test('in units of ten thousand yuan where the header says so', () => {
    expect(read('deduction', '0.05', true)).toBe('500');
  });

  test('as a band of ages where a birthday stands, which is not kept', () => {
    expect(read('age_band', '1987-03-05')).toBe('30–39');
    expect(read('age_band', '31836')).toBe('30–39');
  });

  test('as a band of ages where an age stands', () => {
    for (const text of ['35', '３５', '35岁', '35周岁'])
      expect(read('age_band', text)).toBe('30–39');
    for (const text of ['30–39', '30-39岁', '60岁以上']) expect(read('age_band', text)).toBe(text);
  });

  test('as nothing where a birthday may stand that can’t be read, or an age that no worker has', () => {
    for (const text of ['87.3.5', '87-3-5', '87年3月', '一九八七年3月1987', '12', '99岁'])
      expect(read('age_band', text)).toBe('');
  });

  test('as it stands where it can’t be read for sure, for the rules to refuse', () => {
    for (const text of ['很久', '1,2', '12/3', '二级']) expect(read('points', text)).toBe(text);
  });

  test('the same when it is read twice', () => {
    const meanings = fc.constantFrom('service_years', 'months', 'step', 'points', 'role');
    fc.assert(
      fc.property(meanings, fc.string(), (meaning, text) => {
        const once = read(meaning, text);
        expect(read(meaning, once)).toBe(read(meaning, read(meaning, once)));
      }),
      { numRuns: 100 },
    );
  });
});
