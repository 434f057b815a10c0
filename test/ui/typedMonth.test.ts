import { describe, expect, test } from 'vitest';
import { readMonth } from '../../src/lib/ui/typedMonth.ts';

describe('a typed month', () => {
  test.each([
    ['2023-03', '2023-03'],
    ['2023-3', '2023-03'],
    ['2023/12', '2023-12'],
    ['2023年3月', '2023-03'],
    ['２０２３．０３', '2023-03'],
  ])('%s is read as %s', (text, month) => {
    expect(readMonth(text)).toEqual({ ok: true, value: month });
  });

  test('is no limit where nothing is typed', () => {
    expect(readMonth(' ')).toEqual({ ok: true, value: null });
  });

  test.each(['2023', '2023-13', '2023-00', '23-01', 'March'])('%s is refused', (text) => {
    expect(readMonth(text)).toEqual({ ok: false, problem: 'not_a_month' });
  });
});
