import { describe, expect, test } from 'vitest';
import { calendarDate, yearsBetween } from '../../../src/lib/domain/privacy/calendarDate.ts';
import { ageBand, serviceYearsAt } from '../../../src/lib/domain/privacy/ageBand.ts';

const at = { year: 2022, month: 11, day: 3 };

describe('a date in a personnel file', () => {
  test.each([
    ['1987-03-05', [1987, 3, 5]],
    ['1987/3/5', [1987, 3, 5]],
    ['１９８７．０３', [1987, 3, 1]],
    ['1987年3月', [1987, 3, 1]],
    ['1987年3月5日', [1987, 3, 5]],
    ['19870305', [1987, 3, 5]],
    ['2000-02-29T00:00:00.000Z', [2000, 2, 29]],
  ] as const)('%s is read', (text, [year, month, day]) => {
    expect(calendarDate(text)).toEqual({ year, month, day });
  });

  test.each(['', '1987', '1900-02-29', '2001-02-29', '1987-00-01', '870305', '三月'])(
    '%j is not read',
    (text) => {
      expect(calendarDate(text)).toBeNull();
    },
  );
});

describe('years at a date', () => {
  test('count from the day itself', () => {
    expect(yearsBetween({ year: 1987, month: 11, day: 3 }, at)).toBe(35);
    expect(yearsBetween({ year: 1987, month: 11, day: 4 }, at)).toBe(34);
  });

  test('put an age into a band of ten, and leave out an age that no worker has', () => {
    expect(ageBand({ year: 1987, month: 11, day: 4 }, at)).toBe('30–39');
    expect(ageBand({ year: 1982, month: 11, day: 3 }, at, 5)).toBe('40–44');
    expect(ageBand({ year: 2012, month: 1, day: 1 }, at)).toBeNull();
  });

  test('of service are whole, and none before the first day', () => {
    expect(serviceYearsAt({ year: 2015, month: 12, day: 1 }, at)).toBe(6);
    expect(serviceYearsAt({ year: 2023, month: 1, day: 1 }, at)).toBeNull();
  });
});
