import { describe, expect, test } from 'vitest';
import {
  distributionNote,
  distributionTable,
  receivedAmounts,
} from '../../src/lib/charts/distribution.ts';
import { format } from './sample.ts';

const words = {
  amount: '元/月',
  before: '现行',
  after: '调整后',
  change: '增减',
  total: '合计',
  vanished: '不再有人领取',
  appeared: '新出现',
};
const amounts = [
  { amount: 100000n, before: 85, after: 641 },
  { amount: 60000n, before: 203, after: 0 },
  { amount: 90000n, before: 0, after: 0 },
  { amount: 150000n, before: 0, after: 12 },
];

describe('the figures of the distribution', () => {
  test('leave out amounts that nobody receives, and begin with the lowest', () => {
    expect(receivedAmounts(amounts).map(({ amount }) => amount)).toEqual([
      60000n,
      100000n,
      150000n,
    ]);
  });

  test('say of an amount that it vanishes or is new', () => {
    const title = (index: number) => {
      const mark = receivedAmounts(amounts)[index];
      return mark && distributionNote(mark, words, format).title;
    };
    expect(title(0)).toBe('600 元/月 · 不再有人领取');
    expect(title(1)).toBe('1,000 元/月');
    expect(title(2)).toBe('1,500 元/月 · 新出现');
  });

  test('make a table, highest amount first, with signed changes and sums', () => {
    const { rows, total } = distributionTable(amounts, words, format);
    expect(rows).toEqual([
      ['1,500', '0', '12', '+12'],
      ['1,000', '85', '641', '+556'],
      ['600', '203', '0', '−203'],
    ]);
    expect(total).toEqual(['合计', '288', '653', '+365']);
  });
});
