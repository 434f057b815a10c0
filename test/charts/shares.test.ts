import { describe, expect, test } from 'vitest';
import { shareRows, sharesTable, shareTotal } from '../../src/lib/charts/shares.ts';
import { format } from './sample.ts';

const words = {
  item: '项目',
  amount: '金额（元）',
  share: '占比',
  total: '合计',
  unpublished: '文件未明确',
  rounding: '末位按最大余数法取舍',
};

describe('the figures of the shares', () => {
  test('list what is not published without an amount, and leave it out of the total', () => {
    const items = [
      { label: '职级补贴', amount: 300n },
      { label: '绩效补贴', amount: null },
      { label: '住房公积金', amount: 100n },
    ];
    expect(shareTotal(items)).toBe(400n);
    const table = sharesTable(items, words, format);
    expect(table.rows).toEqual([
      ['职级补贴', '3', '75.00%'],
      ['绩效补贴', '文件未明确', '—'],
      ['住房公积金', '1', '25.00%'],
    ]);
    expect(table.total).toEqual(['合计', '4', '100.00%']);
    expect(table.note).toBeUndefined();
  });

  test('mark a share whose last place was fitted, and explain the mark', () => {
    const items = [1, 2, 3].map((label) => ({ label: String(label), amount: 100n }));
    expect(shareRows(items).map(({ adjusted }) => adjusted)).toEqual([true, false, false]);
    const { rows, note } = sharesTable(items, words, format);
    expect(rows.map((row) => row[2])).toEqual(['33.34%*', '33.33%', '33.33%']);
    expect(note).toBe('* 末位按最大余数法取舍');
  });

  test('have no shares where nothing is paid', () => {
    const { rows, total } = sharesTable([{ label: 'a', amount: 0n }], words, format);
    expect(rows).toEqual([['a', '0', '—']]);
    expect(total).toEqual(['合计', '0', '—']);
  });
});
